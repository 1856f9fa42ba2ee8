// Folders that were opened, by their handles, so that one click opens them again. Only some browsers have handles.

import { withTable } from "./database.js";

const TABLE = "folders";
const MOST = 6;

/** One after the other: what is forgotten must not be brought back by what was being noted. */
let last = Promise.resolve();
const inTurn = (act) => (last = last.then(act, act));

/** The folders opened last, the latest first: `{id, handle, date}`. */
export function recent() {
  return inTurn(listed);
}

async function listed() {
  const entries = await withTable(TABLE, "readonly", (table) => table.getAll());
  return entries.sort((a, b) => b.date - a.date);
}

/** Note that a folder was opened; whatever may be wrong with the database, opening goes on. */
export function remember(handle) {
  return inTurn(() => noted(handle));
}

async function noted(handle) {
  if (handle?.kind !== "directory") return;
  try {
    const entries = await listed();
    const same = await Promise.all(entries.map((entry) => entry.handle.isSameEntry(handle)));
    const id = entries[same.indexOf(true)]?.id ?? crypto.randomUUID();
    await withTable(TABLE, "readwrite", (table) => table.put({ id, handle, date: Date.now() }));
    const others = entries.filter((entry) => entry.id !== id);
    for (const old of others.slice(MOST - 1)) await forgotten(old.id);
  } catch {
    // Then it is not among the recent ones.
  }
}

/** Forget a folder. */
export function forget(id) {
  return inTurn(() => forgotten(id));
}

function forgotten(id) {
  return withTable(TABLE, "readwrite", (table) => table.delete(id));
}
