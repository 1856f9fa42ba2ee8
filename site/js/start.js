// Python, started before anything else of the page is there: it takes longest.

import { connect } from "./python/connect.js";

// ?workers=1 keeps all work in one place: for measurements, and for machines with little memory.
const workers = Number(new URLSearchParams(location.search).get("workers")) || undefined;

/** The page's Python; calls wait until it is up. */
export const python = connect({ workers });
