// Boots Pyodide from our own origin, with lxml and florilegium; anything else is installed on first need.

import { ensurePackages, installFrom } from "./packages.js";

const STEPS = ["look", "load", "start"];
const CORE = ["pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];
const PATIENCE = 5000; // milliseconds
const PACKAGES = ["lxml", "florilegium"];

/**
 * Boot Python.
 *
 * @param {{base: string, workers?: number}} args the absolute address of the site's folder, with a slash at the end; and
 *   how many workers there may be for an export (otherwise it depends on the machine)
 * @param {(progress: {step: string, done: number, total: number}) => void} emit
 * @param {(error: Error) => void} crashed told when Python breaks down for good, such as on a stack that is too deep
 * @returns {Promise<{start: Function}>} `start(name, args, emit)` begins a call of the bridge and returns its task
 */
export async function boot({ base, workers }, emit, crashed) {
  const step = (done) => emit({ step: STEPS[done] ?? "ready", done, total: STEPS.length });
  const folder = new URL("pyodide/", base).href;
  // What Python asks of the browser comes while Python itself is coming.
  const asked = Promise.all([import("../host/index.js"), import("../host/crew.js")]);
  asked.catch(() => {}); // told below

  step(0);
  // The lock names everything else by content, so it is the one file that must never be stale.
  const lock = await (await found(folder + "pyodide-lock.json", { cache: "no-cache" })).json();

  step(1);
  const indexURL = new URL(lock.core, folder).href;
  const { loadPyodide } = await import(indexURL + "pyodide.mjs").catch(() => {
    throw missing(indexURL + "pyodide.mjs");
  });
  // Pyodide waits for ever when its wasm file is missing, and of other files it only says that it stopped. So the files
  // are looked for when it stops or takes long (and only then: it would cost every boot a tenth of a second).
  const complete = () => Promise.all(CORE.map((name) => found(indexURL + name, { method: "HEAD", cache: "no-store" })));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(complete);
  const loading = loadPyodide({
    indexURL,
    lockFileContents: lock,
    packageBaseUrl: folder,
    packages: PACKAGES, // here, because then they come while the core is still loading
  });
  const pyodide = await unlessFailed(loading, late).catch(async (error) => {
    await complete();
    throw Object.assign(new Error(String(error.message ?? error)), { name: "BootError" });
  });
  // Problems with a package are only logged by Pyodide; a program without its parts must not start.
  for (const name of PACKAGES) {
    if (!(name in pyodide.loadedPackages)) throw missing(folder + lock.packages[name].file_name);
  }

  // The console page of Pyodide hooks in here too. After this no call is ever answered.
  pyodide._api.on_fatal = crashed;

  step(2);
  installFrom(pyodide, folder, lock);
  const [host, { makeCrew, usual }] = await asked.catch((error) => {
    throw Object.assign(new Error(error.message), { name: "MissingFile" });
  });
  const crew = makeCrew(workers ?? usual());
  pyodide.registerJsModule("florilegium_host", { ...host, ensurePackages, baseUrl: base, crew });
  // Tasks are made in Python: of a coroutine that JavaScript receives Pyodide has made one already, out of our reach.
  const start = pyodide.runPython(`
import asyncio
from florilegium.browser import bridge
lambda name, args, emit: asyncio.ensure_future(bridge.handle(name, args, emit))
`);
  step(3);
  return { start };
}

/** The outcome of a promise, unless a condition or anything that nobody handles fails before. */
async function unlessFailed(promise, condition) {
  let stray;
  const failed = new Promise((_, reject) => {
    condition.catch(reject);
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

/** Fetch a file that has to be there. */
async function found(address, options) {
  const response = await fetch(address, options).catch(() => undefined);
  if (!response?.ok) throw missing(address);
  return response;
}

function missing(address) {
  const error = new Error(`A part of the program could not be loaded: ${address}`);
  error.name = "MissingFile";
  return error;
}
