// Images decoded by the browser, once each; pieces of them are handed out as pixels of four bytes.
//
// JPEGs go through WebCodecs where the browser has it: its frames stay in the image's own YUV, which takes half the time
// to decode, and only the pieces asked for are turned into RGB. Everything else goes through an ImageBitmap and a canvas.

import { decodeJpeg2000 } from "./jpeg2000.js";

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
 * @returns {Promise<{bytes: Uint8Array, layout: number[], opaque: boolean}>} `layout` has two numbers for each piece: where
 *   in the buffer it begins, and the bytes from row to row
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
  await Promise.all(plans.map((plan) => fetchPixels(picture, plan, bytes)));
  return { bytes, layout: plans.flatMap(({ start, stride }) => [start, stride]), opaque: "copyTo" in picture };
}

function planned(picture, left, top, width, height, outWidth, outHeight, at) {
  const exact = "copyTo" in picture && width === outWidth && height === outHeight;
  // Colours may be stored for two by two pixels; a copy then has to begin at an even one.
  const x = exact ? left & ~1 : left;
  const y = exact ? top & ~1 : top;
  const across = width + left - x;
  const down = height + top - y;
  const stride = 4 * (exact ? across : outWidth);
  const rows = exact ? down : outHeight;
  const start = at + (top - y) * stride + 4 * (left - x);
  return { exact, rect: { x, y, width: across, height: down }, outWidth, outHeight, at, stride, rows, start };
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
