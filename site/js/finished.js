// A finished export on its way to the user: a message with its download, and a place among the previous exports.

import { file } from "./history/filing.js";
import { showResult } from "./views/result.js";

/**
 * Show a finished export, and file it.
 *
 * @param {object} result as the bridge answers
 * @param {HTMLElement} list where messages are shown
 * @param {HTMLElement} main what gets the focus when the message is closed
 * @param {object} python takes checksums of what is large
 * @returns {{card: *, filing: Promise<object|null>}} the message; its entry among the previous exports, once it is filed
 */
export function deliver(result, list, main, python) {
  const made = {
    ...result,
    report: new Blob([result.report], { type: "text/html" }),
    report_json: new Blob([result.report_json], { type: "application/json" }),
  };
  const filing = file(made, (large) => python.call("checksum", { file: large }));
  return { card: showResult(list, made, filing, main), filing };
}
