// From a finished export to its entry among the previous ones.

import * as store from "./store.js";

/**
 * File a result that the worker has stored here, or saved where the user wanted it.
 *
 * @param {object} result as the bridge answers
 * @param {(file: File) => Promise<string>} checksum for results that are too large to wait for it
 * @returns {Promise<object|null>} its entry; null if there was no room for it, or the browser keeps nothing
 */
export async function file(result, checksum) {
  if (!result.stored && !result.saved) return null;
  const entry = {
    id: store.newId(),
    date: Date.now(),
    folder: result.folder,
    export: result.id,
    title: result.title,
    recipe: result.recipe,
    link: result.link,
    name: result.file_name,
    type: result.media_type,
    size: result.size,
    counts: result.counts,
    problems: result.problem_kinds,
    sha256: result.sha256,
    // As blobs, whose contents are not read with the list.
    report: result.report,
    report_json: result.report_json,
    // A result that was saved on disk has no copy here.
    store: result.stored,
    saved: result.saved,
    kept: false,
  };
  try {
    await store.keep(entry);
  } catch {
    return null;
  }
  if (!entry.sha256 && result.file) checksum(result.file).then((sha256) => store.change(entry.id, { sha256 })).catch(() => {});
  return entry;
}
