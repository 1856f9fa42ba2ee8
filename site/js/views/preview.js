// A preview of what an export would make: the beginning of its first file, really made, whenever the options change.

import { fill, h } from "../dom.js";
import { reason } from "../failures.js";
import { released } from "../pressed.js";
import { text } from "../text.js";

const LONG = 300; // characters of a line that nobody would scroll through

/**
 * A fold with the preview.
 *
 * @param {object} python
 * @param {() => {id: string, options: string}} request what is asked for now
 * @param {object} [kept] what another fold has kept, to begin with
 * @returns {{element: HTMLElement, refresh: () => void, keep: () => object}} `refresh` is called when the options have
 *   changed; `keep` gives what is shown
 */
export function previewFold(python, request, kept) {
  const place = h("div", { class: "preview-place" });
  const element = h("details", { class: "more preview" }, h("summary", {}, text("preview.title")), place);
  let making = new AbortController();
  let shown = ""; // the request it is of
  let seen; // what was made for it

  async function refresh() {
    const { id, options } = request();
    if (!element.open || shown === options) return;
    making.abort();
    making = new AbortController();
    const { signal } = making;
    shown = options;
    place.setAttribute("aria-busy", "true");
    if (!place.firstChild) fill(place, h("p", { class: "help" }, text("preview.making")));
    try {
      const made = await python.call("look", { at: "preview", id, options }, { signal });
      await released();
      signal.throwIfAborted();
      show(made);
    } catch (error) {
      if (signal.aborted) return;
      shown = "";
      seen = undefined;
      fill(place, h("p", { class: "notice failed" }, text("preview.failed", { reason: reason(error) })));
    }
    place.removeAttribute("aria-busy");
  }

  function show(made) {
    seen = made;
    const { path, text: content, rows, whole } = made;
    if (!path) {
      fill(place, h("p", { class: "help" }, text("preview.nothing")));
      return;
    }
    fill(
      place,
      h("p", { class: "help" }, h("bdi", {}, path)),
      h("div", { class: "preview-sheet", tabIndex: 0, role: "group", "aria-label": text("preview.of", { name: path }) },
        rows.length ? table(rows) : h("pre", { class: content.split("\n").some((line) => line.length > LONG) ? "long" : "", dir: "auto" }, content)),
      !whole && h("p", { class: "help" }, text("preview.goeson")),
    );
  }

  if (kept?.seen) {
    shown = kept.shown;
    show(kept.seen);
  }
  element.open = Boolean(kept?.open);
  element.addEventListener("toggle", refresh);
  return { element, refresh, keep: () => ({ open: element.open, shown: place.ariaBusy === "true" ? "" : shown, seen }) };
}

function table([head, ...rows]) {
  return h("table", { class: "list" },
    h("thead", {}, h("tr", {}, head.map((cell) => h("th", { scope: "col", dir: "auto" }, cell)))),
    h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) => h("td", { dir: "auto" }, cell))))));
}
