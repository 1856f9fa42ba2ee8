// Thumbnails of pages or images: a grid of which only what is in sight is there.

import { fill, h } from "../dom.js";
import { text } from "../text.js";
import { windowed } from "../windowed.js";

const WIDTH = 8.5; // of a cell, in rem
const HEIGHT = 10;
const TAIL = 9; // characters at the end of a name that are always shown: pages differ there
const PICTURE = 224; // pixels of height a picture is made in: enough for dense screens

/**
 * A grid of leaves.
 *
 * @param {{name: string, place: string, path: string|null, count: number}[]} leaves
 * @param {object} pictures see ../pictures.js
 * @param {{counted: string, name: string}} words key of the text for what is on a leaf; what the leaves belong to
 * @param {(index: number) => void} open opens one in the viewer
 */
export function thumbnails(leaves, pictures, { counted, name: whole }, open) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = HEIGHT * rem;
  const list = h("ul", { class: "leaves-list", "aria-label": text("leaves.title", { name: whole }) });
  const box = h("div", { class: "leaves", onkeydown: move }, list);
  const cells = new Map(); // index -> {element, button, wish}
  let columns = 1;
  let active = 0; // the one that the Tab key reaches

  const rows = () => Math.ceil(leaves.length / columns);
  const update = windowed(box, { height, count: rows, draw });

  function draw(firstRow, lastRow) {
    if (rearranged()) {
      update();
      return;
    }
    const first = firstRow * columns;
    const last = Math.min(leaves.length, lastRow * columns);
    for (const [index, cell] of cells) {
      // One that has the focus stays, or the keyboard would lose its place.
      if ((index < first || index >= last) && !cell.element.contains(document.activeElement)) {
        cell.wish.abort();
        cell.element.remove();
        cells.delete(index);
      }
    }
    for (let index = first; index < last; index++) if (!cells.has(index)) add(index);
    if (!cells.has(active)) active = first;
    for (const [index, { button }] of cells) button.tabIndex = index === active ? 0 : -1;
  }

  /** Whether another number of columns fits now; if so, all are moved to their new places. */
  function rearranged() {
    const fitting = Math.max(1, Math.floor(list.clientWidth / (WIDTH * rem)));
    const changed = fitting !== columns || !list.style.blockSize;
    columns = fitting;
    list.style.blockSize = `${rows() * height}px`;
    if (changed) for (const [index, cell] of cells) place(index, cell.element);
    return changed;
  }

  function add(index) {
    const { name, place: folder, path, count } = leaves[index];
    const wish = new AbortController();
    const picture = h("span", { class: path ? "leaf-picture waiting" : "leaf-picture blank", "aria-hidden": "true" });
    const button = h(
      "button",
      { class: "leaf", type: "button", title: folder ? `${folder}/${name}` : name, onclick: () => choose(index) },
      picture,
      h("span", { class: "leaf-name", dir: "auto" }, h("span", {}, name.slice(0, -TAIL)), h("span", {}, name.slice(-TAIL))),
      h("span", { class: "leaf-count" }, text(counted, { count })),
    );
    const element = h("li", { "aria-setsize": leaves.length, "aria-posinset": index + 1 }, button);
    cells.set(index, { element, button, wish });
    place(index, element);
    // In the order of the leaves, whatever is scrolled into sight first.
    const after = [...cells.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
    list.insertBefore(element, after === undefined ? null : cells.get(after).element);
    if (path) {
      pictures.thumbnail(path, PICTURE, wish.signal).then(
        (bitmap) => showPicture(picture, bitmap),
        (error) => error.name !== "AbortError" && showPicture(picture, null),
      );
    }
  }

  function place(index, element) {
    element.style.insetBlockStart = `${Math.floor(index / columns) * HEIGHT}rem`;
    element.style.insetInlineStart = `${(100 / columns) * (index % columns)}%`;
    element.style.inlineSize = `${100 / columns}%`;
  }

  function choose(index) {
    active = index;
    open(index);
  }

  function focus(index) {
    active = Math.max(0, Math.min(leaves.length - 1, index));
    const top = Math.floor(active / columns) * height;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
    update();
    if (!cells.has(active)) add(active);
    cells.get(active).button.focus({ preventScroll: true });
    update();
  }

  function move(event) {
    const ahead = getComputedStyle(list).direction === "rtl" ? -1 : 1;
    const screen = columns * Math.max(1, Math.floor(box.clientHeight / height));
    const steps = {
      ArrowRight: ahead, ArrowLeft: -ahead, ArrowDown: columns, ArrowUp: -columns,
      PageDown: screen, PageUp: -screen, Home: -leaves.length, End: leaves.length,
    };
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focus(active + step);
  }

  return { element: box, focus };
}

function showPicture(place, bitmap) {
  place.classList.remove("waiting");
  if (!bitmap) {
    place.classList.add("broken");
    return;
  }
  const canvas = h("canvas", { width: bitmap.width, height: bitmap.height });
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  fill(place, canvas);
}
