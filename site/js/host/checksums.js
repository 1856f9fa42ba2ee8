// Checksums taken by the browser itself. It has no way to take them piece by piece, so only of what fits into memory.

const NAMES = { sha256: "SHA-256", sha512: "SHA-512" };
/** Bytes; larger files are read piece by piece by Python, which takes their checksums too, only slower. */
const LARGEST = 64 << 20;

/** Whether the browser can take the checksums of a file of so many bytes. Pages that did not come over https cannot. */
export function canDigest(size) {
  return size <= LARGEST && Boolean(globalThis.crypto?.subtle);
}

/** The checksums of bytes in hexadecimal, one for each algorithm. */
export function digests(bytes, algorithms) {
  return Promise.all(algorithms.map(async (name) => hex(await crypto.subtle.digest(NAMES[name], bytes))));
}

/** The SHA-256 of a file or blob in hexadecimal; undefined if it is too large for the browser. */
export async function digestOf(file) {
  if (!canDigest(file.size)) return undefined;
  const [digest] = await digests(await file.arrayBuffer(), ["sha256"]);
  return digest;
}

/** A piece of a file or blob, for checksums that are taken piece by piece. */
export async function pieceOf(file, start, stop) {
  return new Uint8Array(await file.slice(start, stop).arrayBuffer());
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
