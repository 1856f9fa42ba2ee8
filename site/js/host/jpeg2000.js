// JPEG 2000, which browsers do not decode (but Safari): by OpenJPEG, compiled to WebAssembly for PDF.js. py/building/codecs.py
// puts it into the site; it is fetched when the first such image comes. What it calls and is called by has letters for names.

const PLACE = new URL("../../codecs/openjpeg.wasm", import.meta.url).href;
const PAGE = 65536; // bytes; memory comes in pages
const CANNOT_SEEK = 70; // ESPIPE
const CANNOT_WRITE = 29; // EIO

let compiled;

function decoder() {
  compiled ??= compile();
  compiled.catch(() => (compiled = undefined)); // so that it can be tried again
  return compiled;
}

async function compile() {
  const response = await fetch(PLACE).catch(() => undefined);
  if (!response?.ok) throw named("MissingFile", `A part of the program could not be loaded: ${PLACE}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Decode an image. Its memory is given back when it is done: every image has an OpenJPEG of its own.
 *
 * @param {Uint8Array} content the file, or a bare codestream
 * @param {boolean} inked whether its colours are cyan, magenta, yellow and black
 * @param {number} halved how often width and height are to be halved, which is much quicker; not every image can be
 * @returns {Promise<Uint8ClampedArray>} the pixels row by row, four bytes each: red, green, blue, alpha
 * @throws an error named BrokenImage, NoMemory or MissingFile
 */
export async function decodeJpeg2000(content, inked, halved) {
  const module = await decoder();
  const faults = [];
  let memory; // bytes, which are others when it has grown
  let full = false;
  let pixels;
  const here = () => new Uint8Array(memory.buffer);
  const { exports } = await WebAssembly.instantiate(module, {
    a: {
      a: (message) => faults.push(textAt(here(), message)),
      b: () => CANNOT_WRITE, // to the console
      c: (size) => {
        try {
          memory.grow(Math.ceil(((size >>> 0) - memory.buffer.byteLength) / PAGE));
        } catch {
          full = true;
        }
        return !full;
      },
      d: () => CANNOT_SEEK,
      e: () => {}, // warnings: the image is there
      f: (start, length) => (pixels = new Uint8ClampedArray(memory.buffer.slice(start, start + length))),
      // Pieces of images with a certain number of colours, which is not what is asked for below.
      g: () => {},
      h: () => {},
    },
  });
  memory = exports.i;
  const [start, allocate, decode] = [exports.j, exports.k, exports.m];
  try {
    start();
    const place = allocate(content.length);
    if (place) {
      here().set(content, place);
      // As many colours as there are; any palette applied; the fourth of them, or the second, is transparency, unless it is
      // black; nothing added.
      decode(place, content.length, 0, false, !inked, halved, false);
    }
  } catch (error) {
    faults.push(error.message); // memory was read or written that there is not
  }
  if (pixels) return pixels;
  throw full ? named("NoMemory", "There is not enough memory.") : named("BrokenImage", faults[0] ?? "");
}

function textAt(bytes, start) {
  return new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start))).trim();
}

function named(name, message) {
  return Object.assign(new Error(message), { name });
}
