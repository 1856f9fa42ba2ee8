// The runtime: Pyodide from our own origin, with florilegium and lxml in its file system; anything else is installed on first
// need.

import { found, missing } from "../missing.js";

export const SITE = new URL("../../", import.meta.url).href;
export const FOLDER = `${SITE}pyodide/`;
const CORE = ["pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];
const WHEELS = ["lxml", "florilegium"];
const PATIENCE = 5000; // milliseconds

// What is small, and tells of the rest, is asked for at once.
const small = loader();
small.catch(() => {}); // told to whoever asks

async function loader() {
  // The lock names everything else by content, so it is the one file that must never be stale.
  const lock = await (await found(FOLDER + "pyodide-lock.json", { cache: "no-cache" })).json();
  const indexURL = new URL(lock.core, FOLDER).href;
  const { loadPyodide } = await import(indexURL + "pyodide.mjs").catch(() => {
    throw missing(indexURL + "pyodide.mjs");
  });
  return { lock, indexURL, loadPyodide };
}

/** Pyodide's lock file, as the build wrote it: what there is, by content. */
export async function lockFile() {
  return (await small).lock;
}

/**
 * Load Pyodide, with florilegium where Python finds it.
 *
 * @param {object} [options] more options of loadPyodide
 * @returns {Promise<object>} rejected with an error named MissingFile or BootError
 */
export async function load(options) {
  const { lock, indexURL, loadPyodide } = await small;
  // In place before Python starts: Pyodide's own way needs Python up, and imports half of the standard library for it.
  const wheels = Promise.all(WHEELS.map((name) => wheel(lock.packages[name])));
  wheels.catch(() => {}); // told below
  // Pyodide waits for ever when its wasm file is missing, and of other files it only says that it stopped. So the files
  // are looked for when it stops or takes long (and only then: it would cost every boot a tenth of a second).
  const complete = () => Promise.all(CORE.map((name) => found(indexURL + name, { method: "HEAD", cache: "no-store" })));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(complete);
  const loading = loadPyodide({
    indexURL,
    lockFileContents: lock,
    packageBaseUrl: FOLDER,
    fsInit: async (FS) => {
      // What cannot be had is told below, once; Python waits until it is stopped.
      const contents = await wheels.catch(() => new Promise(() => {}));
      WHEELS.forEach((name, index) => FS.writeFile(`/lib/${name}.whl`, contents[index], { canOwn: true }));
    },
    ...options,
  });
  const pyodide = await unlessFailed(loading, late, wheels).catch(async (error) => {
    await wheels;
    await complete();
    throw Object.assign(new Error(String(error.message ?? error)), { name: "BootError" });
  });
  // Modules are read from inside the wheel. A Python that was taken up again knows it already.
  pyodide.runPython(`
import sys
if "/lib/florilegium.whl" not in sys.path:
    sys.path.append("/lib/florilegium.whl")
`);
  return pyodide;
}

/** Fetch a wheel that the lock names; another file of that name is refused. */
async function wheel({ file_name, sha256 }) {
  const digest = btoa(String.fromCharCode(...sha256.match(/../g).map((pair) => parseInt(pair, 16))));
  const response = await fetch(FOLDER + file_name, { integrity: `sha256-${digest}` }).catch(() => undefined);
  if (!response?.ok) throw missing(FOLDER + file_name);
  return new Uint8Array(await response.arrayBuffer());
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
