// Python, started before anything else of the page is there: it takes longest.

import { connect } from "./python/connect.js";

// Compiling takes long, and the worker is not up yet: begun here, it is there when the worker asks for the same program,
// since a browser compiles no program twice at a time. If it fails, the worker tells.
const core = document.getElementById("core");
if (core) globalThis.WebAssembly?.compileStreaming?.(fetch(core.href)).catch(() => {});

// ?workers=1 keeps all work in one place: for measurements, and for machines with little memory.
const workers = Number(new URLSearchParams(location.search).get("workers")) || undefined;

/** The page's Python; calls wait until it is up. */
export const python = connect({ workers });
