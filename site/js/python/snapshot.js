// A Python as it is when it has just started, kept in the browser: the next visit takes it up from there. It is the memory of
// one that has seen nothing yet; that of a Python in use is never kept. Pyodide calls this experimental, so whatever goes
// wrong with it only means that Python starts as on a first visit.

import { FOLDER, load, lockFile } from "./runtime.js";

const COMPILED = 3000; // milliseconds without compiling after which Chromium has kept what it compiled
const CACHE = "python of florilegium"; // not named as those that the service worker forgets

/** Pyodide as it was kept, or undefined when none is kept, or it cannot be used (and is forgotten). */
export async function restored() {
  const kept = await recalled();
  if (!kept) return undefined;
  try {
    const pyodide = await load({ _loadSnapshot: kept.arrayBuffer() });
    performance.mark("restored");
    return pyodide;
  } catch (error) {
    if (error.name === "MissingFile") throw error;
    console.warn("Python is started anew:", error.message);
    await caches.delete(CACHE);
    return undefined;
  }
}

/** Start a Python and keep it as it is then, in place of any other, unless it is kept already. Rejected if that cannot be. */
export async function keepStarted() {
  if (await recalled()) return;
  const pyodide = await load({ _makeSnapshot: true });
  pyodide.runPython("from florilegium.browser.rehearsal import rehearse; rehearse()");
  const memory = pyodide.makeMemorySnapshot();
  await load({ _loadSnapshot: memory }); // one that cannot be taken up would only cost time
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  await cache.put(await address(), new Response(memory));
  await new Promise((resolve) => setTimeout(resolve, COMPILED));
}

/** What is kept of this version, if anything; without storage, as in private windows and without https, nothing is. */
async function recalled() {
  const asked = await address();
  try {
    const cache = await caches.open(CACHE);
    return await cache.match(asked);
  } catch {
    return undefined;
  }
}

/** Names Python and florilegium by their content. */
async function address() {
  const lock = await lockFile();
  return `${FOLDER}${lock.core}started-with/${lock.packages.florilegium.file_name}`;
}
