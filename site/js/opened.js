// An opened folder: what is in it, and what can be made of it.

import { fill, h } from "./dom.js";
import { text } from "./text.js";
import { exportList } from "./views/exports.js";
import { inventoryCards } from "./views/inventory.js";
import { looking } from "./views/looking.js";
import { problemList } from "./views/problems.js";

/**
 * Show a folder.
 *
 * @param {HTMLElement} work where
 * @param {object} found what the bridge found in it; the folder's `handle`, where the browser gave one; and the Files it
 *   `held`, by path
 * @param {object} python answers what is asked about it
 * @param {{finished: (result: object) => *, other: () => void}} on told when an export is done, and when another folder is
 *   wanted
 * @returns {Promise<((recipe: object) => void)|undefined>} once the exports are listed, what fills a recipe in; undefined if
 *   something else is shown by then
 */
export async function showOpened(work, found, python, on) {
  const exports = h("div", {});
  const look = looking(python, found);
  fill(
    work,
    h(
      "div",
      { class: "heading" },
      h("h1", { dir: "auto" }, found.name),
      h("div", { class: "row" },
        h("span", { class: "kind" }, text("inventory.files", { count: found.files })),
        h("button", { class: "button plain", type: "button", onclick: on.other }, text("open.other"))),
    ),
    h(
      "div",
      { class: "columns" },
      look.viewer,
      h("section", { id: "inventory" }, inventoryCards(found, look), problemCard(found.inventory.problems)),
      h("section", { id: "exports" }, h("h2", {}, text("exports.title")), exports),
    ),
  );
  const offered = await python.call("exports");
  if (!exports.isConnected) return undefined;
  const list = exportList({ ...offered, handle: found.handle }, python, on.finished, look.follow);
  fill(exports, list.element);
  return list.use;
}

function problemCard(problems) {
  return h("article", { class: "card" }, problemList(problems, "problems.title") ?? h("p", {}, text("problems.none")));
}
