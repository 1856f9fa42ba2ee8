// Finished exports, kept in this browser: their bytes in the origin's private storage, where the worker has written them,
// what they are in IndexedDB. Everything here may be refused (private windows, full disks); then there is no history.

import { withTable } from "./database.js";
import { FOLDER } from "../host/sinks.js";

const TABLE = "exports";
const DAY = 86_400_000; // milliseconds

async function folder() {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/** An id for a new entry: short, as it stands in links. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}

/**
 * Keep an entry: `{id, date, folder, export, title, recipe, link, name, type, size, counts, problems, sha256, report,
 * report_json, store, saved, kept}`; the reports are blobs, `store` is the name of its file in the private storage, `saved`
 * that of the file or folder on disk into which it went instead.
 */
export function keep(entry) {
  return withTable(TABLE, "readwrite", (table) => table.put(entry));
}

/** All entries, the newest first. */
export async function all() {
  const entries = await withTable(TABLE, "readonly", (table) => table.getAll());
  return entries.sort((a, b) => b.date - a.date);
}

/** The entry with an id, or undefined. */
export function one(id) {
  return withTable(TABLE, "readonly", (table) => table.get(id));
}

/** Change some of an entry; nothing happens when it is gone. */
export async function change(id, values) {
  const entry = await one(id);
  if (entry) await keep({ ...entry, ...values });
}

/** The file of an entry. */
export async function fileOf(entry) {
  return (await (await folder()).getFileHandle(entry.store)).getFile();
}

/** Remove entries with their files. */
export async function remove(entries) {
  for (const { id, store } of entries) {
    await withTable(TABLE, "readwrite", (table) => table.delete(id));
    if (store) await removeFile(store);
  }
}

async function removeFile(store) {
  try {
    await (await folder()).removeEntry(store);
  } catch (error) {
    if (error.name !== "NotFoundError") throw error;
  }
}

/** How much the browser lends us, `{usage, quota}` in bytes; undefined where it does not say. */
export async function space() {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return quota ? { usage, quota } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is so little space that older exports had better go. */
export function isShort({ usage, quota }) {
  return quota - usage < Math.max(quota / 10, 100e6);
}

/** The oldest entries that nobody has pinned, enough of them to make a tenth of the space free, but never the newest one. */
export function oldest(entries, { usage, quota }) {
  const free = entries.filter(({ kept, store }) => store && !kept).reverse();
  const chosen = [];
  let missing = Math.max(quota / 10, 100e6) - (quota - usage);
  for (const entry of free) {
    if (missing <= 0 || entry === entries[0]) break;
    chosen.push(entry);
    missing -= entry.size;
  }
  return chosen;
}

/** Remove files that belong to no entry: of exports that were broken off, or for whose entry there was no room. */
export async function tidy() {
  const known = new Set((await all()).map(({ store }) => store));
  const place = await folder();
  for await (const name of place.keys()) {
    // Names begin with the time. A young one may be in the making in another tab, or its download still be offered there.
    if (!known.has(name) && Date.now() - Number.parseInt(name, 10) > DAY) await removeFile(name);
  }
}

/** Ask the browser not to clear our storage by itself; browsers decide by their own rules, and some ask the user. */
export async function persist() {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
