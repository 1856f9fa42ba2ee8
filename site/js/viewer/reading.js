// The texts beside the picture: line by line or annotation by annotation, in their own direction.

import { fill, h } from "../dom.js";
import { text } from "../text.js";

/**
 * The texts.
 *
 * @param {(index: number, on: boolean) => void} onPoint is told which text has the pointer or the focus
 * @param {(index: number) => void} onChoose is told which text was chosen
 */
export function makeReading(onPoint, onChoose) {
  const element = h("div", { class: "reading", role: "listbox", "aria-label": text("viewer.text"), onkeydown: move });
  let items = [];
  let active = 0;

  /** Show the texts of a sheet. */
  function show(sheet) {
    items = sheet.texts.map((said, index) => item(said, index, sheet.groups[0]?.layer === "classes"));
    active = Math.min(active, Math.max(0, items.length - 1));
    const blocks = [];
    sheet.texts.forEach(({ heading, mark }, i) => {
      const classes = mark !== null && sheet.groups[sheet.marks[mark].groups[0]].layer === "classes";
      const last = blocks.at(-1);
      if (last && last.heading === heading && !classes) last.items.push(items[i]);
      else blocks.push({ heading, items: [items[i]] });
    });
    element.classList.toggle("vertical", sheet.vertical);
    const groups = blocks.map(block);
    fill(element, groups);
    const directions = blocks.map(({ items: [first] }) => getComputedStyle(first).direction);
    groups.forEach((group, i) => (group.dir = directions[i]));
    element.hidden = !items.length;
    reach(active);
  }

  function block({ heading, items: members }, i) {
    const id = `viewer-block-${i}`;
    const label = heading && h("p", { class: "heading-of", id, dir: "auto", "aria-hidden": "true" }, heading);
    return h("div", { role: "group", "aria-label": heading || text("viewer.text") }, label, members);
  }

  function item({ text: words, direction, leftOut }, index, annotated) {
    const empty = annotated ? "" : text("viewer.untranscribed");
    return h(
      "p",
      {
        class: `said${leftOut ? " left-out" : ""}${words ? "" : " empty"}`,
        role: "option",
        "aria-selected": "false",
        tabIndex: -1,
        dir: words ? direction : undefined,
        onpointerenter: () => onPoint(index, true),
        onpointerleave: () => onPoint(index, false),
        onfocus: () => onPoint(index, true),
        onblur: () => onPoint(index, false),
        onclick: () => choose(index),
      },
      words || empty,
    );
  }

  function reach(index) {
    items[active]?.setAttribute("tabindex", -1);
    active = index;
    items[active]?.setAttribute("tabindex", 0);
  }

  function choose(index) {
    reach(index);
    onChoose(index);
  }

  /** Mark a text as chosen and bring it into sight. */
  function select(index) {
    items.forEach((one, i) => one.setAttribute("aria-selected", String(i === index)));
    if (index === null || !items[index]) return;
    reach(index);
    items[index].scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function point(index, on) {
    items[index]?.classList.toggle("at", on);
    if (on) items[index]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function move(event) {
    // In vertical writing the next line is to the left.
    const [next, previous] = element.classList.contains("vertical") ? ["ArrowLeft", "ArrowRight"] : ["ArrowDown", "ArrowUp"];
    const to = { [next]: active + 1, [previous]: active - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(active);
      return;
    }
    if (to === undefined || !items[to]) return;
    event.preventDefault();
    event.stopPropagation();
    reach(to);
    items[to].focus();
  }

  return { element, show, select, point };
}
