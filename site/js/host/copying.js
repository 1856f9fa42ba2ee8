// A file of the user's on its way into a sink, without entering Python.

import { digests } from "./checksums.js";
import { crc32 } from "./crc32.js";

/** Append a file to a sink; it has to be one that `canDigest`. Returns [size, crc32, checksums]. */
export async function copyInto(sink, file, algorithms) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const taken = digests(bytes, algorithms); // goes on beside the writing
  taken.catch(() => {}); // it is awaited below, unless the writing fails first
  await sink.append(bytes);
  return [bytes.length, crc32(bytes), await taken];
}
