// The texts beside the picture: line by line or annotation by annotation, in their own direction; under an annotation its
// relations, each of which leads to its other end.

import { fill, h } from "../dom.js";
import { text } from "../text.js";

/**
 * The texts.
 *
 * @param {object} on
 * @param {(index: number, on: boolean) => void} on.point is told which text has the pointer or the focus
 * @param {(index: number) => void} on.choose is told which text was chosen
 * @param {(link: number, on: boolean) => void} on.pointLink is told which relation has the pointer or the focus
 * @param {(end: object) => void} on.follow is told the other end of a relation that was chosen
 */
export function makeReading(on) {
  const element = h("div", { class: "reading", role: "listbox", "aria-label": text("viewer.text"), onkeydown: move });
  let items = []; // in the order in which the keyboard goes through them
  let places = []; // text -> its place among them
  let acts = []; // what choosing each does
  let active = 0;

  /** Show the texts of a sheet. */
  function show(sheet) {
    const annotated = !sheet.groups.some(({ layer }) => layer === "regions" || layer === "lines");
    [items, places, acts] = [[], [], []];
    const blocks = [];
    sheet.texts.forEach((said, i) => {
      const last = blocks.at(-1);
      const block = last && last.heading === said.heading && !annotated ? last : { heading: said.heading, items: [] };
      if (block !== last) blocks.push(block);
      places.push(items.length);
      block.items.push(item(said, i, annotated), ...relationsOf(sheet, i));
    });
    active = Math.min(active, Math.max(0, items.length - 1));
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
    const kind = `said${leftOut ? " left-out" : ""}${words ? "" : " empty"}`;
    return option({ class: kind, dir: words ? direction : undefined }, words || empty, (pointed) => on.point(index, pointed), () => on.choose(index));
  }

  /** The relations of a text's annotation, named with their other end. */
  function relationsOf(sheet, index) {
    return sheet.links.flatMap(({ group, source, target, directed, leftOut }, link) => {
      if (source.text !== index && target.text !== index) return [];
      const leads = source.text === index;
      const end = leads ? target : source;
      const key = !directed ? "viewer.relates" : leads ? "viewer.leads" : "viewer.comes";
      const words = text(key, { name: sheet.groups[group].name || text("viewer.unnamed"), other: end.name || text("annotations.unclassed") });
      const place = end.text === null && h("span", { class: "where" }, " · ", h("bdi", {}, end.leafName));
      // The arrow is the page's, and so is its direction.
      const properties = { class: `said relation${leftOut ? " left-out" : ""}`, dir: document.documentElement.dir };
      return option(properties, [h("span", {}, words), place], (pointed) => on.pointLink(link, pointed), () => on.follow(end));
    });
  }

  function option(properties, content, say, act) {
    const place = items.length;
    // One that is taken away while it has the keyboard still tells that it lost it.
    const point = (pointed) => items[place] === made && say(pointed);
    const made = h(
      "p",
      {
        ...properties,
        role: "option",
        "aria-selected": "false",
        tabIndex: -1,
        onpointerenter: () => point(true),
        onpointerleave: () => point(false),
        onfocus: () => {
          reach(place);
          point(true);
        },
        onblur: () => point(false),
        onclick: () => choose(place),
      },
      content,
    );
    items.push(made);
    acts.push(act);
    return made;
  }

  function reach(place) {
    items[active]?.setAttribute("tabindex", -1);
    active = place;
    items[active]?.setAttribute("tabindex", 0);
  }

  function choose(place) {
    reach(place);
    acts[place]?.();
  }

  /** Mark a text as chosen and bring it into sight. */
  function select(index) {
    const place = index === null ? undefined : places[index];
    items.forEach((one, i) => one.setAttribute("aria-selected", String(i === place)));
    if (place === undefined) return;
    reach(place);
    items[place].scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function point(index, pointed) {
    const one = items[places[index]];
    one?.classList.toggle("at", pointed);
    if (pointed) one?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Give the keyboard to the text that was reached last. */
  function focus() {
    items[active]?.focus({ preventScroll: true });
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

  return { element, show, select, point, focus };
}
