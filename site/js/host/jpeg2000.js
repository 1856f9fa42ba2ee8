// JPEG 2000, which browsers do not decode (but Safari): by OpenJPEG, compiled to WebAssembly for PDF.js. py/building/codecs.py
// puts it into the site; it is fetched when the first such image comes. What it calls and is called by has letters for names.

import { found } from "../missing.js";

const PLACE = new URL("../../codecs/openjpeg.wasm", import.meta.url).href;
const PAGE = 65536; // bytes; memory comes in pages
const CANNOT_SEEK = 70; // ESPIPE
const CANNOT_WRITE = 29; // EIO
const MILLISECONDS_IDLE = 5000;

/** Promises of the program, and of its `decode` ready to work. Its memory grows with the images, and never shrinks. */
let program;
let ready;
let leaving;

/**
 * Decode an image.
 *
 * One decoder works on one image after the other, and leaves with its memory when no other comes: if each had its own, their
 * memory would pile up until the browser finds the time to collect it.
 *
 * @param {Uint8Array} content the file, or a bare codestream
 * @param {number} width of the image, halved as often as it is to be
 * @param {number} height
 * @param {boolean} inked whether its colours are cyan, magenta, yellow and black
 * @param {number} halved how often width and height are to be halved, which is much quicker; not every image can be
 * @returns {Promise<ImageBitmap>}
 * @throws an error named BrokenImage, NoMemory or MissingFile
 */
export async function decodeJpeg2000(content, width, height, inked, halved) {
  clearTimeout(leaving);
  try {
    program ??= compile();
    ready ??= program.then(start);
    const decode = await ready;
    return await decode(content, width, height, inked, halved);
  } catch (error) {
    if (error.name === "MissingFile") program = undefined; // it may come the next time
    ready = undefined; // nobody knows what state it is in
    throw error;
  } finally {
    clearTimeout(leaving);
    leaving = setTimeout(() => (ready = undefined), MILLISECONDS_IDLE);
  }
}

async function compile() {
  return WebAssembly.compile(await (await found(PLACE)).arrayBuffer());
}

async function start(module) {
  let memory; // bytes, which are others when it has grown
  let work;
  const here = () => new Uint8Array(memory.buffer);
  const { exports } = await WebAssembly.instantiate(module, {
    a: {
      a: (message) => work.faults.push(textAt(here(), message)),
      b: () => CANNOT_WRITE, // to the console
      c: (size) => {
        try {
          memory.grow(Math.ceil(((size >>> 0) - memory.buffer.byteLength) / PAGE));
          return true;
        } catch {
          work.full = true;
          return false;
        }
      },
      d: () => CANNOT_SEEK,
      e: () => {}, // warnings: the image is there
      f: (place, length) => {
        const pixels = new ImageData(new Uint8ClampedArray(memory.buffer, place, length), work.width, work.height);
        work.bitmap = createImageBitmap(pixels, { premultiplyAlpha: "none" }); // copies them at once, as the standard says
      },
      // Pieces of images with a certain number of colours, which is not what is asked for below.
      g: () => {},
      h: () => {},
    },
  });
  memory = exports.i;
  const [initialise, allocate, release, decode] = [exports.j, exports.k, exports.l, exports.m];
  initialise();

  return (content, width, height, inked, halved) => {
    work = { width, height, faults: [], full: false, bitmap: undefined };
    try {
      const place = allocate(content.length);
      if (place) {
        here().set(content, place);
        // As many colours as there are; any palette applied; the fourth of them, or the second, is transparency, unless it is
        // black; nothing added.
        decode(place, content.length, 0, false, !inked, halved, false);
        release(place);
      }
    } catch (error) {
      work.faults.push(error.message); // memory was read or written that there is not, or the size is another
    }
    if (work.bitmap) return work.bitmap;
    throw work.full ? named("NoMemory", "There is not enough memory.") : named("BrokenImage", work.faults[0] ?? "");
  };
}

function textAt(bytes, start) {
  return new TextDecoder().decode(bytes.subarray(start, bytes.indexOf(0, start))).trim();
}

function named(name, message) {
  return Object.assign(new Error(message), { name });
}
