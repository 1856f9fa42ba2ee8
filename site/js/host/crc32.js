// CRC-32 (ISO 3309, as zip uses it), eight bytes at a time, for file contents that never enter Python.

const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
for (let i = 0; i < 256; i++) {
  let c = i;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  tables[0][i] = c >>> 0;
}
for (let k = 1; k < 8; k++) {
  for (let i = 0; i < 256; i++) tables[k][i] = (tables[k - 1][i] >>> 8) ^ tables[0][tables[k - 1][i] & 255];
}

/** The CRC-32 of bytes that follow on bytes whose CRC-32 is `crc`. */
export function crc32(bytes, crc = 0) {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let c = ~crc;
  let i = 0;
  const aligned = (bytes.byteOffset & 3) === 0 ? bytes.length & ~7 : 0;
  const words = new Int32Array(bytes.buffer, aligned ? bytes.byteOffset : 0, aligned >> 2);
  for (let w = 0; w < words.length; w += 2) {
    const a = words[w] ^ c;
    const b = words[w + 1];
    c =
      t7[a & 255] ^ t6[(a >>> 8) & 255] ^ t5[(a >>> 16) & 255] ^ t4[a >>> 24] ^
      t3[b & 255] ^ t2[(b >>> 8) & 255] ^ t1[(b >>> 16) & 255] ^ t0[b >>> 24];
  }
  i = aligned;
  for (; i < bytes.length; i++) c = t0[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}
