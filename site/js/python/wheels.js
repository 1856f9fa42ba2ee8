// Puts wheels into Python's file system before Python starts. Pyodide's own way needs Python up, and imports half of the
// standard library for it.

/**
 * Fetch a wheel.
 *
 * @param {string} address
 * @param {string} sha256 of the file, in hexadecimal; another file is refused
 * @returns {Promise<Uint8Array>} rejected when it cannot be had
 */
export async function fetchWheel(address, sha256) {
  const digest = btoa(String.fromCharCode(...sha256.match(/../g).map((pair) => parseInt(pair, 16))));
  const response = await fetch(address, { integrity: `sha256-${digest}` });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Unpack a wheel, for packages with compiled parts, which cannot be loaded from inside.
 *
 * @param {Uint8Array} wheel
 * @returns {Promise<[string, Uint8Array][]>} its files: name and content
 */
export function unpacked(wheel) {
  return Promise.all(entries(wheel).map(async ({ name, packed }) => [name, await inflated(packed)]));
}

/**
 * Put files into a folder.
 *
 * @param {object} FS Emscripten's file system
 * @param {string} folder where to
 * @param {[string, Uint8Array][]} files name and content; they are the file system's from now on
 */
export function place(FS, folder, files) {
  for (const [name, content] of files) {
    const path = `${folder}/${name}`;
    FS.mkdirTree(path.slice(0, path.lastIndexOf("/")));
    FS.writeFile(path, content, { canOwn: true });
  }
}

/** The files of a zip as the build makes it (APPNOTE 4.3: one disk, no ZIP64, no comment, all deflated). */
function entries(zip) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  const found = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    found.push({ name, packed: zip.subarray(begin, begin + view.getUint32(at + 20, true)) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

async function inflated(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
