// The user's files, held on the JavaScript side. Python knows them by number and asks for bytes when it needs them.

let held = [];

/** Take over the files of a newly opened folder. Returns what Python needs to know of each: [size, milliseconds]. */
export function hold(files) {
  held = files;
  return files.map((file) => [file.size, file.lastModified]);
}

/** Take over some files of another worker under the numbers they have there. */
export function lend(numbers, files) {
  numbers.forEach((number, i) => (held[number] = files[i]));
}

/** The File with a number. */
export function fileAt(index) {
  return held[index];
}

/** Bytes as something that can be decoded like a file. */
export function blobOf(bytes, type) {
  return new Blob([bytes], { type });
}

export async function read(index) {
  return new Uint8Array(await held[index].arrayBuffer());
}

export async function readPart(index, start, stop) {
  return new Uint8Array(await held[index].slice(start, stop).arrayBuffer());
}

/** Many files in one go: one Blob of them all is read far quicker than each by itself. */
export async function readMany(indexes) {
  return new Uint8Array(await new Blob(indexes.map((index) => held[index])).arrayBuffer());
}

/** For Python's zipfile, which cannot wait: only workers have this. */
export function readPartNow(index, start, stop) {
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(held[index].slice(start, stop)));
}
