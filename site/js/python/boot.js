// Boots Pyodide from our own origin, with lxml and florilegium; anything else is installed on first need.

import { found, missing, needed } from "../missing.js";
import { ensurePackages, installFrom } from "./packages.js";
import { fetchWheel, place, unpacked } from "./wheels.js";

const STEPS = ["look", "load", "start"];
const CORE = ["pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];
const PATIENCE = 5000; // milliseconds
const SITE = new URL("../../", import.meta.url).href;
const FOLDER = `${SITE}pyodide/`;

// What is small comes at once; the boot may have to wait (see connect.js).
const program = loader();
const asked = needed(Promise.all([import("../host/index.js"), import("../host/crew.js")]));
for (const coming of [program, asked]) coming.catch(() => {}); // told below

async function loader() {
  // The lock names everything else by content, so it is the one file that must never be stale.
  const lock = await (await found(FOLDER + "pyodide-lock.json", { cache: "no-cache" })).json();
  const indexURL = new URL(lock.core, FOLDER).href;
  const { loadPyodide } = await import(indexURL + "pyodide.mjs").catch(() => {
    throw missing(indexURL + "pyodide.mjs");
  });
  return { lock, indexURL, loadPyodide };
}

/**
 * Boot Python.
 *
 * @param {{workers?: number}} args how many workers there may be for an export (otherwise it depends on the machine)
 * @param {(progress: {step: string, done: number, total: number}) => void} emit
 * @param {(error: Error) => void} crashed told when Python breaks down for good, such as on a stack that is too deep
 * @returns {Promise<{start: Function}>} `start(name, args, emit)` begins a call of the bridge and returns its task
 */
export async function boot({ workers }, emit, crashed) {
  const step = (done) => emit({ step: STEPS[done] ?? "ready", done, total: STEPS.length });

  step(0);
  const { lock, indexURL, loadPyodide } = await program;

  step(1);
  const wheels = Promise.all([wheel(lock.packages.lxml).then(unpacked), wheel(lock.packages.florilegium)]);
  wheels.catch(() => {}); // told below
  // Pyodide waits for ever when its wasm file is missing, and of other files it only says that it stopped. So the files
  // are looked for when it stops or takes long (and only then: it would cost every boot a tenth of a second).
  const complete = () => Promise.all(CORE.map((name) => found(indexURL + name, { method: "HEAD", cache: "no-store" })));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(complete);
  const loading = loadPyodide({
    indexURL,
    lockFileContents: lock,
    packageBaseUrl: FOLDER,
    fsInit: async (FS, { sitePackages }) => {
      // What cannot be had is told below, once; Python waits until it is stopped.
      const [lxml, florilegium] = await wheels.catch(() => new Promise(() => {}));
      place(FS, sitePackages, lxml);
      place(FS, "/lib", [["florilegium.whl", florilegium]]);
    },
  });
  const pyodide = await unlessFailed(loading, late, wheels).catch(async (error) => {
    await wheels;
    await complete();
    throw Object.assign(new Error(String(error.message ?? error)), { name: "BootError" });
  });

  // The console page of Pyodide hooks in here too. After this no call is ever answered.
  pyodide._api.on_fatal = crashed;

  step(2);
  installFrom(pyodide, FOLDER, lock);
  const [host, { makeCrew, usual }] = await asked;
  const crew = makeCrew(workers ?? usual());
  pyodide.registerJsModule("florilegium_host", { ...host, ensurePackages, baseUrl: SITE, crew });
  // Tasks are made in Python: of a coroutine that JavaScript receives Pyodide has made one already, out of our reach.
  const start = pyodide.runPython(`
import asyncio, sys
sys.path.append("/lib/florilegium.whl") # modules are read from inside it
from florilegium.browser import bridge
lambda name, args, emit: asyncio.ensure_future(bridge.handle(name, args, emit))
`);
  step(3);
  return { start };
}

/** Fetch a wheel that the lock names. */
async function wheel({ file_name, sha256 }) {
  return fetchWheel(FOLDER + file_name, sha256).catch(() => {
    throw missing(FOLDER + file_name);
  });
}

/** The outcome of a promise, unless a condition or anything that nobody handles fails before. */
async function unlessFailed(promise, ...conditions) {
  let stray;
  const failed = new Promise((_, reject) => {
    for (const condition of conditions) condition.catch(reject);
    stray = (event) => {
      event.preventDefault();
      reject(event.reason);
    };
    self.addEventListener("unhandledrejection", stray);
  });
  try {
    return await Promise.race([promise, failed]);
  } finally {
    self.removeEventListener("unhandledrejection", stray);
  }
}
