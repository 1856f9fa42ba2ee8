// Boots Python: the runtime, and in it the bridge that answers calls.

import { needed } from "../missing.js";
import { ensurePackages, installFrom } from "./packages.js";
import { FOLDER, SITE, load, lockFile } from "./runtime.js";
import { restored } from "./snapshot.js";

const STEPS = ["look", "load", "start"];

const asked = needed(Promise.all([import("../host/index.js"), import("../host/crew.js")]));
asked.catch(() => {}); // told below

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
  const lock = await lockFile();

  step(1);
  const pyodide = (await restored()) ?? (await load());

  // The console page of Pyodide hooks in here too. After this no call is ever answered.
  pyodide._api.on_fatal = crashed;

  step(2);
  installFrom(pyodide, FOLDER, lock);
  const [host, { makeCrew, usual }] = await asked;
  const crew = makeCrew(workers ?? usual());
  pyodide.registerJsModule("florilegium_host", { ...host, ensurePackages, baseUrl: SITE, crew });
  // Tasks are made in Python: of a coroutine that JavaScript receives Pyodide has made one already, out of our reach.
  const start = pyodide.runPython(`
import asyncio, site, sys
from pathlib import Path
from florilegium.browser import bridge
from florilegium.browser.packed import Packed
sys.meta_path.append(Packed("lxml", Path("/lib/lxml.whl"), site.getsitepackages()[0]))
lambda name, args, emit: asyncio.ensure_future(bridge.handle(name, args, emit))
`);
  step(3);
  return { start };
}
