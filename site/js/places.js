// Where a result may go besides the browser's own storage: a file or folder on disk, where the browser can ask for one.

import { text } from "./text.js";

/** The ways of saving that this browser has for an export, beside the usual one. */
export function ways({ packaging }) {
  return [
    "showSaveFilePicker" in window && "file",
    "showDirectoryPicker" in window && packaging === "zip" && "folder",
  ].filter(Boolean);
}

/**
 * Let the user choose a place. It must be called while a click is being handled.
 *
 * @param {"file"|"folder"} way
 * @param {string} name what the result would be called
 * @param {FileSystemDirectoryHandle} [opened] the opened folder, in which nothing is ever written
 * @returns {Promise<object|null>} `{file}` or `{folder}`, a handle; null if the user thought better of it
 */
export async function choose(way, name, opened) {
  try {
    const handle =
      way === "file"
        ? await showSaveFilePicker({ suggestedName: name, id: "florilegium" })
        : await showDirectoryPicker({ mode: "readwrite", id: "florilegium" });
    if (opened && (await opened.resolve(handle))) throw new Error(text("exports.inside"));
    return { [way]: handle };
  } catch (error) {
    if (error.name === "AbortError") return null;
    throw error;
  }
}
