// The annotations of a work folder as a table, sorted by any column; only the rows in sight are there.

import { fill, h } from "../dom.js";
import { spoken, text } from "../text.js";
import { windowed } from "../windowed.js";

const COLUMNS = ["class", "text", "image"];
const HEIGHT = 2.25; // of a row, in rem
const STACKED = 3.75; // of one with two lines
const NARROW = 40; // up to which width of the window they have

/**
 * The table.
 *
 * @param {[string, string, string, number, string][]} rows class, text, image; place of the image, id of the annotation
 * @param {(image: number, id: string) => void} open opens one in the viewer
 */
export function annotationTable(rows, open) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const stacked = innerWidth <= NARROW * rem; // it stays so when a phone is turned: all rows are as high as they were
  const height = (stacked ? STACKED : HEIGHT) * rem;
  const collator = new Intl.Collator(spoken(), { numeric: true });
  const order = rows.map((_, index) => index);
  let sorted = { column: -1, down: false };
  let active = 0;
  let focused = false; // whether the row that is reached next takes the focus

  const heads = COLUMNS.map((key, column) =>
    h("th", { scope: "col", "aria-sort": "none" },
      h("button", { type: "button", onclick: () => sort(column) }, text(`annotations.${key}`), h("span", { "aria-hidden": "true" }))),
  );
  const body = h("tbody", {});
  const table = h("table", { class: stacked ? "annotations stacked" : "annotations", "aria-rowcount": rows.length + 1, "aria-label": text("annotations.title") },
    h("thead", {}, h("tr", { "aria-rowindex": 1 }, heads)), body);
  const box = h("div", { class: "annotations-box", onkeydown: move }, table);
  const update = windowed(box, { height, count: () => rows.length, draw });

  function draw(first, last) {
    focused ||= body.contains(document.activeElement);
    if (active < first || active >= last) {
      if (!focused) active = first;
    }
    const gap = (count) => {
      const row = h("tr", { "aria-hidden": "true", class: "gap" }, h("td", { colSpan: COLUMNS.length }));
      row.firstChild.style.blockSize = `${count * height}px`;
      return row;
    };
    fill(body, first > 0 && gap(first), order.slice(first, last).map((index, i) => rowOf(index, first + i)),
      last < rows.length && gap(rows.length - last));
    if (focused && active >= first && active < last) body.querySelector('[tabindex="0"]')?.focus({ preventScroll: true });
    focused &&= active >= first && active < last;
  }

  function rowOf(index, place) {
    const [classes, words, image, number, id] = rows[index];
    const choose = () => {
      active = place;
      open(number, id);
    };
    const button = h("button", { type: "button", tabIndex: place === active ? 0 : -1 }, classes || text("annotations.unclassed"));
    return h("tr", { "aria-rowindex": place + 2, onclick: choose },
      h("th", { scope: "row", dir: "auto" }, button), h("td", { dir: "auto", title: words }, words), h("td", { dir: "auto" }, image));
  }

  function sort(column) {
    sorted = { column, down: sorted.column === column && !sorted.down };
    const sign = sorted.down ? -1 : 1;
    order.sort((a, b) => sign * collator.compare(rows[a][column], rows[b][column]) || a - b);
    heads.forEach((head, i) => head.setAttribute("aria-sort", i !== column ? "none" : sorted.down ? "descending" : "ascending"));
    active = 0;
    box.scrollTop = 0;
    update();
  }

  function move(event) {
    if (!body.contains(event.target)) return;
    const screen = Math.max(1, Math.floor(box.clientHeight / height) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: screen, PageUp: -screen, Home: -rows.length, End: rows.length };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    active = Math.max(0, Math.min(rows.length - 1, active + step));
    focus();
  }

  /** Bring the row that was reached last into sight, with the focus on it. */
  function focus() {
    focused = true;
    const top = active * height;
    const head = table.tHead.offsetHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + box.clientHeight - head) box.scrollTop = top + height - box.clientHeight + head;
    update();
  }

  return { element: box, focus };
}
