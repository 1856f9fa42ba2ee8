// What the user opens, by drop, picker or file input, becomes one thing: a name, paths and Files (or a single zip);
// and a handle, where the browser gives one, by which the folder can be opened again.
// Only reading is ever asked for.

import { found } from "./missing.js";

const AT_ONCE = 64;

/** An opened folder: `{name, paths, files, unlisted}`, unlisted being [path, reason] of what could not be looked into. */
async function gather(name, walk) {
  const paths = [];
  const pending = [];
  const unlisted = [];
  const files = [];
  const drain = async () => {
    const batch = pending.splice(0);
    const got = await Promise.allSettled(batch.map(({ getFile }) => getFile()));
    got.forEach((result, i) => {
      if (result.status === "fulfilled") {
        paths.push(batch[i].path);
        files.push(result.value);
      } else {
        unlisted.push([batch[i].path, String(result.reason?.message ?? result.reason)]);
      }
    });
  };
  for await (const entry of walk(unlisted)) {
    pending.push(entry);
    if (pending.length === AT_ONCE) await drain();
  }
  await drain();
  return { name, paths, files, unlisted };
}

async function* walkHandle(handle, prefix, unlisted) {
  try {
    for await (const [name, child] of handle.entries()) {
      const path = prefix + name;
      if (child.kind === "file") yield { path, getFile: () => child.getFile() };
      else yield* walkHandle(child, `${path}/`, unlisted);
    }
  } catch (error) {
    unlisted.push([prefix.slice(0, -1), error.message]);
  }
}

async function* walkEntry(entry, prefix, unlisted) {
  const reader = entry.createReader();
  for (;;) {
    let batch; // readEntries gives at most 100 at a time, and nothing at the end
    try {
      batch = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    } catch (error) {
      unlisted.push([prefix.slice(0, -1), error.message]);
      return;
    }
    if (!batch.length) return;
    for (const child of batch) {
      const path = prefix + child.name;
      if (child.isFile) yield { path, getFile: () => new Promise((resolve, reject) => child.file(resolve, reject)) };
      else yield* walkEntry(child, `${path}/`, unlisted);
    }
  }
}

/** A folder out of a directory handle. */
export async function fromHandle(handle) {
  return { ...(await gather(handle.name, (unlisted) => walkHandle(handle, "", unlisted))), handle };
}

/** A folder out of the files of an `<input webkitdirectory>`. */
export function fromInput(list) {
  const files = [...list];
  const name = files[0]?.webkitRelativePath.split("/")[0] ?? "";
  return { name, paths: files.map((file) => file.webkitRelativePath.slice(name.length + 1)), files, unlisted: [] };
}

/** A folder out of loose files; a single zip is opened as one. */
export function fromFiles(list) {
  const files = [...list];
  if (files.length === 1 && /\.zip$/i.test(files[0].name)) return { name: files[0].name, zip: files[0] };
  return { name: "", paths: files.map((file) => file.name), files, unlisted: [] };
}

/**
 * A folder out of a drop. The drop's items are only good during the event: call it in the handler and await the result.
 * One folder is that folder; several things are a folder of them.
 */
export function fromDrop(transfer) {
  const items = [...transfer.items].filter((item) => item.kind === "file");
  if (items.length && "getAsFileSystemHandle" in DataTransferItem.prototype) {
    return fromHandles(items.map((item) => item.getAsFileSystemHandle()));
  }
  const entries = items.map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.some((entry) => entry.isDirectory)) return fromEntries(entries);
  return Promise.resolve(transfer.files.length ? fromFiles(transfer.files) : null);
}

async function fromHandles(promises) {
  const handles = (await Promise.all(promises)).filter(Boolean);
  if (handles.length === 1 && handles[0].kind === "directory") return fromHandle(handles[0]);
  if (handles.every((handle) => handle.kind === "file")) {
    const files = await Promise.all(handles.map((handle) => handle.getFile()));
    return files.length ? fromFiles(files) : null;
  }
  return gather("", async function* (unlisted) {
    for (const handle of handles) {
      if (handle.kind === "file") yield { path: handle.name, getFile: () => handle.getFile() };
      else yield* walkHandle(handle, `${handle.name}/`, unlisted);
    }
  });
}

function fromEntries(entries) {
  const [first] = entries;
  if (entries.length === 1) return gather(first.name, (unlisted) => walkEntry(first, "", unlisted));
  return gather("", async function* (unlisted) {
    for (const entry of entries) {
      if (entry.isFile) yield { path: entry.name, getFile: () => new Promise((done, fail) => entry.file(done, fail)) };
      else yield* walkEntry(entry, `${entry.name}/`, unlisted);
    }
  });
}

/** Let the user pick a folder: with the picker where there is one, else with a file input. Null if they think better of it. */
export async function pickFolder() {
  if ("showDirectoryPicker" in window) {
    try {
      return await fromHandle(await showDirectoryPicker({ mode: "read" }));
    } catch (error) {
      if (error.name === "AbortError") return null;
      throw error;
    }
  }
  return pickWithInput({ webkitdirectory: true }, fromInput);
}

/** Let the user pick a zip. */
export function pickZip() {
  return pickWithInput({ accept: ".zip,application/zip" }, fromFiles);
}

function pickWithInput(properties, gatherFrom) {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement("input"), { type: "file", ...properties });
    input.addEventListener("change", () => resolve(input.files.length ? gatherFrom(input.files) : null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** The sample folder, fetched from beside the page. */
export async function fetchSample() {
  const base = new URL("sample/", document.baseURI);
  const index = await found(new URL("index.json", base));
  const paths = (await index.json()).map(({ path }) => path);
  const files = await Promise.all(
    paths.map(async (path) => {
      const url = new URL(path.split("/").map(encodeURIComponent).join("/"), base);
      const file = await found(url);
      const lastModified = Date.parse(file.headers.get("last-modified") ?? "") || 0;
      return new File([await file.blob()], path.split("/").at(-1), { lastModified });
    }),
  );
  return { name: "Sample", paths, files, unlisted: [] };
}
