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
 * @param {object} [kept] what `keep` gave when the folder was shown before, in another language: all is again as it was
 * @returns {{listed: Promise<((recipe: object) => void)|undefined>, keep: () => object}} once the exports are listed, what
 *   fills a recipe in, or undefined if something else is shown by then; what is filled in, unfolded and looked at now
 */
export function showOpened(work, found, python, on, kept = {}) {
  const exports = h("div", {});
  const look = looking(python, found);
  const cards = inventoryCards(found, look);
  const problems = problemCard(found.inventory);
  fill(
    work,
    h(
      "div",
      { class: "heading" },
      h("h1", { dir: "auto" }, found.name),
      h("div", { class: "row" },
        h("span", { class: "kind" }, text("inventory.files", { count: found.files })),
        cards.length > 0 && pointer(problems),
        h("button", { class: "button plain", type: "button", onclick: on.other }, text("open.other"))),
    ),
    h(
      "div",
      { class: "columns" },
      look.viewer,
      h("section", { id: "inventory" }, cards, problems),
      h("section", { id: "exports" }, h("h2", {}, text("exports.title")), exports),
    ),
  );
  let { offered } = kept;
  let list;

  function listExports() {
    list = exportList({ ...offered, handle: found.handle }, python, on.finished, look.follow, kept.forms);
    fill(exports, list.element);
    return list.use;
  }

  async function ask() {
    offered = await python.call("exports");
    return exports.isConnected ? listExports() : undefined;
  }

  const folds = () => [...work.querySelectorAll("#inventory details")];
  kept.folds?.forEach((open, i) => (folds()[i].open = open));
  const listed = offered ? Promise.resolve(listExports()) : ask();
  if (kept.looking) look.restore(kept.looking);
  const keep = () => ({ offered, forms: list?.keep(), folds: folds().map((fold) => fold.open), looking: look.keep() });
  return { listed, keep };
}

/** A button that says how many problems stand below, perhaps far, and goes there. */
function pointer(card) {
  const list = card.querySelector(".problems");
  if (!list) return null;
  const summary = list.querySelector("summary");
  const worst = ["error", "warning", "note"].find((severity) => list.querySelector(`.mark.${severity}`));
  const go = () => {
    list.open = true;
    card.scrollIntoView({ block: "start" });
    summary.focus({ preventScroll: true });
  };
  return h("button", { class: `pointer ${worst}`, type: "button", onclick: go }, summary.textContent);
}

/** What is wrong in the folder; it stands open where there is nothing else to be seen. */
function problemCard({ documents, work_folder: work, models, problems }) {
  const nothing = !documents.length && !work && !models.length;
  return h("article", { class: "card" }, problemList(problems, "problems.title", nothing) ?? h("p", {}, text("problems.none")));
}
