// What Python asks of the browser, as the module `florilegium_host` (see py/florilegium/browser).

export { blobOf, fileAt, hold, lend, read, readMany, readPart, readPartNow } from "./folder.js";
export { closePicture, openJpeg2000, openPicture, pixels } from "./pictures.js";
export { canDigest, digestOf, pieceOf } from "./checksums.js";
export { makeFolder, openChosen } from "./chosen.js";
export { openSink } from "./sinks.js";

/** JSON text as JavaScript values. */
export const parse = (json) => JSON.parse(json);
