// What is in the folder: a card for the work folder, one for each document, one for models.

import { h } from "../dom.js";
import { list, number, percent, said, size, text } from "../text.js";

const SHOWN_ROWS = 12;

/** The inventory as cards; `look` gives what one can look at, see ./looking.js. */
export function inventoryCards({ name, inventory, classes }, look) {
  const { documents, work_folder: work, models } = inventory;
  return [
    work && workFolderCard(name, work, classes, look),
    ...documents.map((document, i) => documentCard(document, look.pages(i, document.name))),
    models.length > 0 && modelsCard(models),
  ].filter(Boolean);
}

function card(kind, title, ...children) {
  return h(
    "article",
    { class: "card" },
    h("div", { class: "heading" }, h("h2", { dir: "auto" }, title), h("span", { class: "kind" }, kind)),
    children,
  );
}

function workFolderCard(name, work, classes, look) {
  const byClass = Object.entries(work.annotations_by_class).map(([id, count]) => [classes[id] ?? id, count]);
  return card(
    text("inventory.workfolder"),
    name,
    figures([
      ["inventory.images", work.images],
      ["inventory.annotations", work.annotations],
      ["inventory.notes", work.notes],
      ["inventory.relations", work.relations],
      ["inventory.classes", work.entity_classes],
      ["inventory.schemas", work.image_schemas + work.folder_schemas],
      ["inventory.manifests", work.iiif_manifests],
    ]),
    look.images(name, work.annotations),
    bars("inventory.byclass", Object.fromEntries(byClass)),
  );
}

function documentCard(document, pages) {
  return card(
    text("inventory.document"),
    document.name,
    figures([
      ["inventory.pages", document.pages],
      ["inventory.regions", document.regions],
      ["inventory.lines", document.lines],
      ["inventory.orphans", document.orphan_lines],
      ["inventory.characters", document.characters],
    ]),
    pages,
    bars("inventory.regiontypes", document.region_types),
    bars("inventory.linetypes", document.line_types),
    document.versions.length > 1 && versionsTable(document.versions),
  );
}

/** What there is of each version of the text. */
function versionsTable(versions) {
  const row = ({ name, pages, lines, transcribed }) =>
    h("tr", {}, h("th", { scope: "row" }, h("bdi", {}, name)), [pages, lines, transcribed].map((count) => h("td", {}, number(count))));
  const heads = ["version", "pages", "lines", "transcribed"].map((key) => h("th", { scope: "col" }, text(`versions.${key}`)));
  return h("div", { class: "scroll" }, h("table", { class: "list amounts" }, h("caption", {}, text("inventory.versions")),
    h("thead", {}, h("tr", {}, heads)), h("tbody", {}, versions.map(row))));
}

function modelsCard(models) {
  const cells = (model) => [
    said(model.role),
    model.accuracy === null ? "–" : percent(model.accuracy),
    list([...model.scripts, ...model.region_types].slice(0, 4)) || "–",
    size(model.size),
  ];
  const rows = models.map((model) =>
    h("tr", {}, h("th", { scope: "row" }, h("bdi", {}, model.name)), cells(model).map((cell) => h("td", {}, cell))),
  );
  const heads = ["name", "role", "accuracy", "knows", "size"].map((key) => h("th", { scope: "col" }, text(`models.${key}`)));
  const table = h("table", { class: "list" }, h("thead", {}, h("tr", {}, heads)), h("tbody", {}, rows));
  return card("kraken", text("inventory.models"), h("div", { class: "scroll" }, table));
}

function figures(pairs) {
  const shown = pairs.filter(([, value], i) => value > 0 || i < 2);
  return h(
    "dl",
    { class: "figures" },
    shown.map(([key, value]) => h("div", {}, h("dt", {}, text(key, { count: value })), h("dd", {}, number(value)))),
  );
}

/** A table of counts, each with a bar, the most frequent first; what is beyond a dozen is folded away. */
function bars(key, counts) {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (!entries.length) return null;
  const most = entries[0][1] || 1;
  const row = ([name, count]) => {
    const bar = h("span");
    bar.style.inlineSize = `${(100 * count) / most}%`;
    return h(
      "tr",
      {},
      h("th", { scope: "row", dir: "auto" }, name || text("inventory.untyped")),
      h("td", { class: "bar", "aria-hidden": "true" }, bar),
      h("td", {}, number(count)),
    );
  };
  const table = (rows, caption) =>
    h("table", { class: "bars" }, caption && h("caption", {}, caption), h("tbody", {}, rows.map(row)));
  const head = table(entries.slice(0, SHOWN_ROWS), text(key));
  const rest = entries.slice(SHOWN_ROWS);
  if (!rest.length) return head;
  return [head, h("details", {}, h("summary", {}, text("problems.more", { count: rest.length })), table(rest))];
}
