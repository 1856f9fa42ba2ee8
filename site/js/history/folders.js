// Folders that were opened, by their handles, so that one click opens them again. Only some browsers have handles.

import { withTable } from "./database.js";

const TABLE = "folders";
const MOST = 6;

/** The folders opened last, the latest first: `{id, handle, date}`. */
export async function recent() {
  const entries = await withTable(TABLE, "readonly", (table) => table.getAll());
  return entries.sort((a, b) => b.date - a.date);
}

/** Note that a folder was opened; whatever may be wrong with the database, opening goes on. */
export async function remember(handle) {
  if (handle?.kind !== "directory") return;
  try {
    const entries = await recent();
    const same = await Promise.all(entries.map((entry) => entry.handle.isSameEntry(handle)));
    const id = entries[same.indexOf(true)]?.id ?? crypto.randomUUID();
    await withTable(TABLE, "readwrite", (table) => table.put({ id, handle, date: Date.now() }));
    const others = entries.filter((entry) => entry.id !== id);
    for (const old of others.slice(MOST - 1)) await forget(old.id);
  } catch {
    // Then it is not among the recent ones.
  }
}

/** Forget a folder. */
export function forget(id) {
  return withTable(TABLE, "readwrite", (table) => table.delete(id));
}
