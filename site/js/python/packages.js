// Packages that only some exports need (openpyxl, Pillow): in the site, but installed when first asked for.

import { missing } from "../missing.js";

let install = async () => {
  throw new Error("Python is not up yet.");
};
let last = Promise.resolve();

/** Tell where packages come from; once, by the boot. */
export function installFrom(pyodide, folder, lock) {
  install = async (names) => {
    for (const name of names) {
      if (!lock.packages[name]) throw new Error(`There is no package ${name} in this site.`);
    }
    const lacking = needed(names, lock.packages).filter((name) => !(name in pyodide.loadedPackages));
    if (!lacking.length) return;
    // The lock names what each depends on. What goes wrong is only told to the callback.
    const faults = [];
    await pyodide.loadPackage(lacking, { messageCallback() {}, errorCallback: (message) => faults.push(message) });
    const lost = lacking.find((name) => !(name in pyodide.loadedPackages));
    if (lost) throw missing(faults.at(-1) ?? folder + lock.packages[lost].file_name);
  };
}

/**
 * Install packages of the site's own lock with what they depend on, each once.
 *
 * @param {string[]} names e.g. ["openpyxl", "pillow"]; Python may pass a list
 */
export function ensurePackages(names) {
  const wanted = typeof names.toJs === "function" ? names.toJs() : names;
  // One after the other: two exports may ask at the same moment.
  const turn = last.then(() => install([...wanted]));
  last = turn.catch(() => {});
  return turn;
}

/** The names and everything they depend on. */
function needed(names, packages, into = new Set()) {
  for (const name of names) {
    if (into.has(name)) continue;
    into.add(name);
    needed(packages[name].depends, packages, into);
  }
  return [...into];
}
