// Images decoded by the browser, once each; pieces of them are handed out as they are held, or as pixels of four bytes.
//
// JPEGs go through WebCodecs where the browser has it: its frames stay in the image's own YUV, which takes half the time
// to decode, and the pieces asked for go from there into JPEGs again. Everything else goes through an ImageBitmap and a
// canvas.

import { decodeJpeg2000 } from "./jpeg2000.js";

/** For how many pixels, across and down, there is one colour in a frame of so many planes: of luma, blue and red. */
const GROUPS = { I420: [2, 2], I422: [2, 1], I444: [1, 1] };

let next = 1;
const open = new Map();

/**
 * Decode an image file or Blob.
 *
 * @returns {Promise<number[]>} its number, width and height, its EXIF orientation applied; and for how many pixels, across
 *   and down, it holds one colour, if `planes` can be asked for, else twice 0
 */
export async function openPicture(file) {
  const picture = (await asFrame(file)) ?? (await createImageBitmap(file, { premultiplyAlpha: "none" }));
  const size = [picture.displayWidth ?? picture.width, picture.displayHeight ?? picture.height];
  return [opened(picture), ...size, ...group(picture)];
}

/** See `openPicture`. */
function group({ format, colorSpace }) {
  // As JFIF has it: BT.601, which goes by two names.
  const usual = colorSpace?.fullRange && ["smpte170m", "bt470bg"].includes(colorSpace.matrix);
  return (usual && GROUPS[format]) || [0, 0];
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
 * The three planes of pieces of a picture that has such, one after the other in one buffer.
 *
 * @param {number} number of the picture
 * @param {number[]} pieces four numbers each: left, top, width and height within the picture
 * @returns {Promise<{bytes: Uint8Array, layout: number[]}>} `layout` has six numbers for each piece: where in the buffer
 *   its luma, blue and red begin, each with the bytes from row to row; for the two latter with the whole of the first group
 */
export async function planes(number, pieces) {
  const picture = open.get(number);
  const [across, down] = GROUPS[picture.format];
  const plans = [];
  let size = 0;
  for (let i = 0; i < pieces.length; i += 4) {
    const [left, top, width, height] = pieces.slice(i, i + 4);
    const before = { x: left % across, y: top % down };
    const rect = { x: left - before.x, y: top - before.y, width: width + before.x, height: height + before.y };
    plans.push({ rect, before, at: size });
    size += picture.allocationSize({ rect });
  }
  const bytes = new Uint8Array(size);
  const layouts = plans.map(async ({ rect, before, at }) => {
    const [luma, ...colours] = await picture.copyTo(bytes.subarray(at), { rect });
    const start = at + luma.offset + before.y * luma.stride + before.x;
    return [start, luma.stride, ...colours.flatMap(({ offset, stride }) => [at + offset, stride])];
  });
  return { bytes, layout: (await Promise.all(layouts)).flat() };
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
