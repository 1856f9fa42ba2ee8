// Images decoded by the browser, once each; pieces of them are handed out as pixels of four bytes.
//
// JPEGs go through WebCodecs where the browser has it: its frames stay in the image's own YUV, which takes half the time
// to decode, and the pieces asked for stay in it too, if they keep their size: they become JPEGs again. Everything else
// goes through an ImageBitmap and a canvas.

import { decodeJpeg2000 } from "./jpeg2000.js";

/** How often the planes of colours are halved, across and down, in the formats that a JPEG is decoded into. */
const HALVED = { I420: [1, 1], I422: [1, 0], I444: [0, 0] };

let next = 1;
const open = new Map();

/** Decode an image file or Blob. Returns [number, width, height], its EXIF orientation applied, or throws. */
export async function openPicture(file) {
  const picture = (await asFrame(file)) ?? (await createImageBitmap(file, { premultiplyAlpha: "none" }));
  return [opened(picture), picture.displayWidth ?? picture.width, picture.displayHeight ?? picture.height];
}

/** Decode a JPEG 2000 file or Blob (see `decodeJpeg2000`). Returns its number. */
export async function openJpeg2000(file, width, height, inked, halved) {
  return opened(await decodeJpeg2000(new Uint8Array(await file.arrayBuffer()), width, height, inked, halved));
}

function opened(picture) {
  const number = next++;
  open.set(number, picture);
  return number;
}

/** A JPEG as a VideoFrame; undefined if it cannot be had as one, or the frame would not be what people see. */
async function asFrame(file) {
  // Without `rotation` there is no telling whether a frame is turned.
  if (file.type !== "image/jpeg" || !globalThis.ImageDecoder || !("rotation" in VideoFrame.prototype)) return undefined;
  let decoder;
  try {
    const data = await file.arrayBuffer();
    if (hasProfile(data)) return undefined;
    decoder = new ImageDecoder({ data, type: file.type });
    const { image } = await decoder.decode();
    if (!image.rotation && !image.flip) return image;
    image.close();
  } catch {
    // The other way tells whether it is broken.
  } finally {
    decoder?.close();
  }
  return undefined;
}

/** Whether a JPEG carries a colour profile: frames are not converted by it, bitmaps are. */
function hasProfile(data) {
  const bytes = new DataView(data);
  let at = 2;
  while (at + 16 < bytes.byteLength && bytes.getUint8(at) === 0xff) {
    const marker = bytes.getUint8(at + 1);
    if (marker === 0xda) return false; // the picture itself begins
    if (marker === 0xe2 && bytes.getUint32(at + 4) === 0x4943435f) return true; // APP2 "ICC_"
    at += 2 + bytes.getUint16(at + 2);
  }
  return false;
}

/**
 * The pixels of pieces of a picture, one after the other in one buffer, four bytes each.
 *
 * @param {number} number of the picture
 * @param {number[]} pieces six numbers each: left, top, width and height within the picture, and the size it is wanted in
 * @returns {Promise<{bytes: Uint8Array, layout: number[], modes: string[]}>} `layout` has two numbers for each piece: where
 *   in the buffer it begins, and the bytes from row to row; `modes` what its bytes mean (see florilegium.images.decoder)
 */
export async function pixels(number, pieces) {
  const picture = open.get(number);
  const plans = [];
  let size = 0;
  for (let i = 0; i < pieces.length; i += 6) {
    const plan = planned(picture, ...pieces.slice(i, i + 6), size);
    size += plan.stride * plan.rows;
    plans.push(plan);
  }
  const bytes = new Uint8Array(size + 4); // the last row may begin one pixel late, and is read in full
  await Promise.all(plans.map((plan) => (plan.mode === "YCbCrX" ? fetchPlanes : fetchPixels)(picture, plan, bytes)));
  return { bytes, layout: plans.flatMap(({ start, stride }) => [start, stride]), modes: plans.map(({ mode }) => mode) };
}

function planned(picture, left, top, width, height, outWidth, outHeight, at) {
  const exact = "copyTo" in picture && width === outWidth && height === outHeight;
  const mode = exact && isUsual(picture) ? "YCbCrX" : "copyTo" in picture ? "RGBX" : "RGBA";
  // Colours may be stored for two by two pixels; a copy then has to begin at an even one.
  const x = exact ? left & ~1 : left;
  const y = exact ? top & ~1 : top;
  const across = width + left - x;
  const down = height + top - y;
  const room = mode === "YCbCrX" ? across + (across & 1) : across; // pixels are put there two by two
  const stride = 4 * (exact ? room : outWidth);
  const rows = exact ? down : outHeight;
  const start = at + (top - y) * stride + 4 * (left - x);
  return { mode, exact, rect: { x, y, width: across, height: down }, outWidth, outHeight, at, stride, rows, start };
}

/** Whether a frame is as JFIF has it: BT.601, which goes by two names, in full range. */
function isUsual({ format, colorSpace }) {
  return format in HALVED && colorSpace.fullRange && ["smpte170m", "bt470bg"].includes(colorSpace.matrix);
}

async function fetchPlanes(picture, { rect, at, stride, rows }, bytes) {
  const planes = new Uint8Array(picture.allocationSize({ rect }) + 1); // a row may be read one pixel too far
  const layout = await picture.copyTo(planes, { rect });
  const pixels = new Uint32Array(bytes.buffer, at, (stride / 4) * rows);
  weave(planes, layout, HALVED[picture.format], pixels, stride / 4);
}

/** Put the three values of each pixel side by side. `width` is even. */
function weave(planes, [luma, blue, red], [across, down], pixels, width) {
  for (let row = 0, i = 0; i < pixels.length; row++) {
    let light = luma.offset + row * luma.stride;
    let cb = blue.offset + (row >> down) * blue.stride;
    let cr = red.offset + (row >> down) * red.stride;
    for (const end = i + width; i < end; ) {
      const colour = (planes[cb++] << 8) | (planes[cr++] << 16);
      pixels[i++] = planes[light++] | colour;
      if (across) pixels[i++] = planes[light++] | colour;
    }
  }
}

async function fetchPixels(picture, { exact, rect, outWidth, outHeight, at, stride, rows }, bytes) {
  if (exact) {
    try {
      const layout = [{ offset: 0, stride }];
      await picture.copyTo(bytes.subarray(at, at + stride * rows), { rect, format: "RGBX", layout });
      return;
    } catch {
      // A browser that cannot convert while it copies can draw.
    }
  }
  const width = stride / 4;
  const canvas = new OffscreenCanvas(width, rows);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, rect.x, rect.y, rect.width, rect.height, 0, 0, width, rows);
  bytes.set(context.getImageData(0, 0, width, rows).data, at);
}

/** Give the memory back. */
export function closePicture(number) {
  open.get(number)?.close();
  open.delete(number);
}
