// Where an export's bytes go in the browser: a file in the origin's private storage, or memory where there is none.
// Both can mend what was written (see florilegium.package.sink).

import { copyInto } from "./copying.js";

/** Of the origin's private storage; the page's list of previous exports reads it too. */
export const FOLDER = "exports";

/** A sink for a new result. */
export async function openSink(name) {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER, { create: true });
    const handle = await folder.getFileHandle(name, { create: true });
    return new StoredSink(folder, handle, await handle.createSyncAccessHandle());
  } catch {
    // No private storage (older browsers, private windows) or it is full: small results still fit into memory.
    return new MemorySink();
  }
}

/**
 * A file in the origin's private storage. When the storage is full, what follows is kept in memory: then the result can
 * be downloaded as always, only it cannot stay here.
 */
class StoredSink {
  constructor(folder, handle, access) {
    this.folder = folder;
    this.handle = handle;
    this.access = access;
    this.end = 0; // of what is in the file
    this.rest = undefined; // what follows on it, once the storage is full
    access.truncate(0);
  }

  get position() {
    return this.end + (this.rest?.position ?? 0);
  }

  /** Under which name the result stays, if all of it does. */
  get stored() {
    return this.rest ? undefined : this.handle.name;
  }

  append(bytes) {
    const written = this.rest ? 0 : this.store(bytes);
    if (written < bytes.length) (this.rest ??= new MemorySink()).append(bytes.subarray(written));
  }

  /** Write as much as there is room for; returns how many bytes that was. */
  store(bytes) {
    let written = 0;
    try {
      while (written < bytes.length) {
        const count = this.access.write(bytes.subarray(written), { at: this.end });
        if (!count) break;
        written += count;
        this.end += count;
      }
    } catch {
      // Full.
    }
    return written;
  }

  copy(file, algorithms) {
    return copyInto(this, file, algorithms);
  }

  patch(position, bytes) {
    const stored = Math.min(bytes.length, Math.max(0, this.end - position));
    if (stored && this.access.write(bytes.subarray(0, stored), { at: position }) < stored) {
      throw new DOMException("the browser's storage cannot be written to any more", "QuotaExceededError");
    }
    if (stored < bytes.length) this.rest.patch(position + stored - this.end, bytes.subarray(stored));
  }

  truncate(position) {
    if (position > this.end) {
      this.rest.truncate(position - this.end);
      return;
    }
    this.access.truncate(position);
    this.end = position;
    this.rest = undefined;
  }

  async finish() {
    this.access.flush();
    this.access.close();
    const file = await this.handle.getFile();
    return this.rest ? new Blob([file, await this.rest.finish()]) : file;
  }

  async discard() {
    this.access.close();
    await this.folder.removeEntry(this.handle.name);
  }
}

class MemorySink {
  constructor() {
    this.parts = []; // [position, bytes]
    this.position = 0;
  }

  append(bytes) {
    this.parts.push([this.position, bytes.slice()]);
    this.position += bytes.length;
  }

  copy(file, algorithms) {
    return copyInto(this, file, algorithms);
  }

  get stored() {
    return undefined;
  }

  patch(position, bytes) {
    const part = this.parts.findLast(([start]) => start <= position);
    part[1].set(bytes, position - part[0]);
  }

  truncate(position) {
    while (this.parts.length && this.parts.at(-1)[0] >= position) this.parts.pop();
    const last = this.parts.at(-1);
    if (last) last[1] = last[1].slice(0, position - last[0]);
    this.position = position;
  }

  async finish() {
    return new Blob(this.parts.map(([, bytes]) => bytes));
  }

  async discard() {
    this.parts = [];
  }
}
