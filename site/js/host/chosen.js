// Where an export's bytes go when the user has chosen a place on disk for them. Browsers write beside what is there and put
// it into place when it is closed: what is broken off leaves nothing behind.

import { copyInto } from "./copying.js";

/** A sink for a file that was chosen with a picker. */
export async function openChosen(handle) {
  const { size } = await handle.getFile();
  // The picker has made an empty file where there was none.
  return new ChosenSink(handle, await handle.createWritable(), () => !size && handle.remove?.());
}

/** A new folder within a chosen one, which takes files. Its name gets a number where there is something of that name. */
export async function makeFolder(parent, name) {
  const taken = new Set();
  for await (const other of parent.keys()) taken.add(other.toLowerCase());
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  const folder = await parent.getDirectoryHandle(free, { create: true });
  return {
    name: free,
    async open(path) {
      const steps = path.split("/");
      const last = steps.pop();
      let place = folder;
      for (const step of steps) place = await place.getDirectoryHandle(step, { create: true });
      const handle = await place.getFileHandle(last, { create: true });
      return new ChosenSink(handle, await handle.createWritable(), () => place.removeEntry(last));
    },
    discard: () => removed(parent, free),
  };
}

/** Remove a folder with all that is in it. A file in it that is just being closed stands in the way for a moment. */
async function removed(parent, name) {
  for (let tries = 1; ; tries++) {
    try {
      return await parent.removeEntry(name, { recursive: true });
    } catch (error) {
      if (error.name === "NotFoundError" || tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

class ChosenSink {
  constructor(handle, stream, remove) {
    this.handle = handle;
    this.stream = stream;
    this.remove = remove;
    this.position = 0;
  }

  /** It is the user's own file: nothing is kept here. */
  get stored() {
    return undefined;
  }

  async append(bytes) {
    await this.stream.write({ type: "write", position: this.position, data: bytes });
    this.position += bytes.length;
  }

  copy(file, algorithms) {
    return copyInto(this, file, algorithms);
  }

  patch(position, bytes) {
    return this.stream.write({ type: "write", position, data: bytes });
  }

  async truncate(position) {
    await this.stream.truncate(position);
    this.position = position;
  }

  async finish() {
    await this.stream.close();
    return this.handle.getFile();
  }

  async discard() {
    await this.stream.abort();
    await this.remove();
  }
}
