// The viewer: a page or image large, with all that is on it, its text beside it. It stands where the inventory was, so that
// the options beside it can be changed while one looks; on small screens, or when asked, it fills the window.

import { backCloses } from "../back.js";
import { fill, h } from "../dom.js";
import { reason } from "../failures.js";
import { said, text } from "../text.js";
import { boxOf, draw, leftOutOf } from "../viewer/drawing.js";
import { makeLegend } from "../viewer/legend.js";
import { makeReading } from "../viewer/reading.js";
import { makeStage } from "../viewer/stage.js";

const NARROW = matchMedia("(max-width: 61.99rem)");
const ICONS = {
  previous: "M15 5l-7 7 7 7", next: "M9 5l7 7-7 7", closer: "M12 5v14M5 12h14", farther: "M5 12h14",
  fit: "M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4", fill: "M4 4h16v16H4zM4 9h16", close: "M6 6l12 12M18 6L6 18",
};

/**
 * A viewer, hidden until it is opened.
 *
 * @param {object} python
 * @param {object} pictures see ../pictures.js
 */
export function makeViewer(python, pictures) {
  let shelf; // what is gone through: {key, leaves, request(index), closed(index)}
  let index = 0;
  let sheet; // what is shown
  let drawn; // its SVG and marks
  let chosen = null; // text that was chosen
  let followed = null; // {id, options, title} of the export whose options are followed
  let loading = new AbortController();
  let anew = false; // whether what is loading is another leaf than what is shown
  let image = null;
  let hovered; // mark under the pointer
  let view = null; // how another viewer had it on its stage
  const behind = []; // what cannot be reached while the viewer fills the window
  // Another folder may be dropped on it, or it is put up anew in another language.
  const gone = new MutationObserver(() => {
    if (element.isConnected) return;
    gone.disconnect();
    full(false);
    entry.closed();
  });

  const title = h("h2", { dir: "auto" });
  const place = h("span", { class: "kind", dir: "auto" });
  const count = h("span", { class: "viewer-count" });
  const status = h("p", { class: "viewer-status", role: "status" });
  const stage = makeStage({ label: text("viewer.stage") }, pick);
  const reading = makeReading({ point, choose, pointLink, follow: goTo });
  const legend = makeLegend(() => legend.apply(sheet, drawn));
  const buttons = Object.fromEntries(
    [["previous", () => turn(-1)], ["next", () => turn(1)], ["farther", stage.farther], ["closer", stage.closer], ["fit", stage.fit], ["fill", fillWindow], ["close", close]]
      .map(([name, act]) => [name, iconButton(name, act)]),
  );
  const element = h(
    "section",
    { class: "viewer", id: "viewer", hidden: true, "aria-label": text("viewer.title"), onkeydown: key },
    h("header", { class: "viewer-bar" },
      h("div", { class: "viewer-name" }, title, place),
      h("div", { class: "viewer-tools" },
        buttons.previous, count, buttons.next, h("span", { class: "gap" }), buttons.farther, buttons.closer, buttons.fit, h("span", { class: "gap" }), buttons.fill, buttons.close)),
    status,
    h("div", { class: "viewer-body" }, stage.element, reading.element),
    legend.element,
  );

  const entry = backCloses(element, {
    shown: () => element.isConnected && !element.hidden,
    open: () => open(shelf, index),
    close: shut,
  });

  // Not pointerover: that also comes when a page is turned under a pointer that rests.
  stage.element.addEventListener("pointermove", ({ target }) => hover(markOf(target)));
  stage.element.addEventListener("pointerleave", () => hover(undefined));

  function iconButton(name, act) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const line = document.createElementNS(svg.namespaceURI, "path");
    line.setAttribute("d", ICONS[name]);
    svg.append(line);
    const label = text(`viewer.${name}`);
    return h("button", { class: `icon ${name}`, type: "button", "aria-label": label, title: label, onclick: act }, svg);
  }

  /** Open the viewer at one of the leaves of a shelf; with an id, that annotation is chosen. */
  function open(opened, at, id) {
    appear(opened, at, id);
    stage.element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }

  function appear(opened, at, id) {
    shelf = opened;
    element.hidden = false;
    element.parentElement.classList.add("viewing");
    entry.opened();
    gone.observe(document.body, { childList: true, subtree: true });
    full(NARROW.matches);
    go(at, id);
  }

  /** What is shown, for a viewer that takes the place of this one; nothing, if it is closed. */
  function keep() {
    return !element.hidden && { shelf, index, chosen, hidden: [...legend.hidden], view: stage.keep() };
  }

  /** Show what another viewer has kept, of a shelf of one's own. */
  function restore(opened, kept) {
    for (const entry of kept.hidden) legend.hidden.add(entry);
    appear(opened, kept.index);
    [chosen, view] = [kept.chosen, kept.view];
  }

  function close() {
    shut();
    entry.closed();
  }

  function shut() {
    gone.disconnect();
    loading.abort();
    full(false);
    element.hidden = true;
    element.parentElement.classList.remove("viewing");
    stage.put(1, 1, [], true);
    image = null;
    shelf.closed(index);
  }

  function fillWindow() {
    full(!element.classList.contains("full"));
  }

  /** Fill the window, and keep the keyboard from what is behind; or stand among the other things. */
  function full(on) {
    element.classList.toggle("full", on);
    buttons.fill.setAttribute("aria-pressed", String(on));
    if (on) element.setAttribute("aria-modal", "true");
    else element.removeAttribute("aria-modal");
    element.setAttribute("role", on ? "dialog" : "region");
    for (const other of behind.splice(0)) other.inert = false;
    if (!on) return;
    for (let child = element; child !== document.body; child = child.parentElement) {
      behind.push(...[...child.parentElement.children].filter((other) => other !== child && !other.inert));
    }
    for (const other of behind) other.inert = true;
  }

  function turn(by) {
    const to = index + by;
    if (shelf.leaves[to]) go(to);
  }

  async function go(to, id) {
    index = to;
    [chosen, view, image] = [null, null, null];
    const leaf = shelf.leaves[index];
    title.textContent = leaf.name;
    place.textContent = "";
    count.textContent = text("viewer.place", { number: index + 1, total: shelf.leaves.length });
    buttons.previous.disabled = index === 0;
    buttons.next.disabled = index === shelf.leaves.length - 1;
    anew = true;
    if (sheet) stage.put(1, 1, [], true);
    await load(id);
  }

  /** Fetch the sheet and show it, with its picture where it is another leaf than before. */
  async function load(id) {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    element.setAttribute("aria-busy", "true");
    try {
      const asked = { at: "sheet", ...shelf.request(index), ...(followed && { id: followed.id, options: followed.options }) };
      const seen = await python.call("look", asked, { signal });
      if (anew) {
        const picture = seen.image && h("img", { alt: "", draggable: false });
        const visible = picture && (await pictures.show(picture, seen.image, signal));
        image = visible ? picture : null;
        if (visible && !(seen.width && seen.height)) [seen.width, seen.height] = [picture.naturalWidth, picture.naturalHeight];
      } else {
        [seen.width, seen.height] = [seen.width || sheet.width, seen.height || sheet.height];
      }
      show(seen);
      if (id) choose(sheet.texts.findIndex((one) => one.id === id));
    } catch (error) {
      if (signal.aborted) return;
      say(text("viewer.failed", { reason: reason(error) }));
    }
    element.removeAttribute("aria-busy");
  }

  function show(seen) {
    sheet = seen;
    drawn = draw(sheet);
    hovered = undefined;
    place.textContent = sheet.place;
    stage.put(sheet.width, sheet.height, image ? [image, drawn.svg] : [drawn.svg], anew);
    if (view) stage.restore(view);
    [anew, view] = [false, null];
    stage.element.classList.toggle("bare", !image);
    legend.show(sheet);
    legend.apply(sheet, drawn);
    reading.show(sheet);
    if (chosen !== null) choose(chosen, false);
    say(remark());
  }

  function remark() {
    if (sheet.problem) return said(sheet.problem);
    const about = [];
    if (!image) about.push(text(sheet.missing === "elsewhere" ? "viewer.elsewhere" : sheet.image ? "viewer.undecoded" : "viewer.noimage"));
    if (sheet.leftOut) about.push(text("viewer.notchosen", { title: said(followed.title) }));
    else if (leftOutOf(sheet)) about.push(text("viewer.follows", { title: said(followed.title) }));
    if (!sheet.marks.length && !sheet.texts.length) about.push(text("viewer.empty"));
    return about.join(" ");
  }

  function say(message) {
    status.textContent = message;
    status.hidden = !message;
  }

  const markOf = (target) => target?.closest?.("[data-mark]")?.dataset.mark;

  function hover(mark) {
    if (mark === hovered || !drawn) return;
    for (const [one, on] of [[hovered, false], [mark, true]]) {
      const words = sheet.marks[one]?.text ?? null;
      if (words === null) drawn.marks[one]?.classList.toggle("at", on);
      else {
        point(words, on);
        reading.point(words, on);
      }
    }
    hovered = mark;
  }

  /** Show up what a text stands for, with its relations. */
  function point(words, on) {
    const { mark } = sheet.texts[words];
    if (mark !== null) drawn.marks[mark]?.classList.toggle("at", on);
    linksOf(words).forEach((link) => link.classList.toggle("at", on));
  }

  /** The arcs of the relations that a text's annotation has. */
  function linksOf(words) {
    return drawn.links.filter((link, i) => link && [sheet.links[i].source.text, sheet.links[i].target.text].includes(words));
  }

  function pointLink(index, on) {
    const { source, target } = sheet.links[index];
    const marks = [source, target].map(({ text: words }) => drawn.marks[sheet.texts[words]?.mark]);
    for (const one of [drawn.links[index], ...marks]) one?.classList.toggle("at", on);
  }

  /** Go where a relation leads: to another text, or to one on another leaf. */
  async function goTo({ text: words, leaf, id }) {
    if (words !== null) choose(words);
    else await go(leaf, id);
    reading.focus();
  }

  function pick(target) {
    const mark = markOf(target);
    choose(mark === undefined ? null : sheet.marks[mark].text, false);
  }

  /** Choose a text and where it stands; none, to choose nothing. */
  function choose(words, seek = true) {
    chosen = words === -1 ? null : words;
    reading.select(chosen);
    const mark = chosen === null ? null : (sheet.texts[chosen]?.mark ?? null);
    drawn.marks.forEach((one, i) => one.classList.toggle("chosen", i === mark));
    const links = chosen === null ? [] : linksOf(chosen);
    drawn.links.forEach((one) => one?.classList.toggle("chosen", links.includes(one)));
    const box = mark !== null && boxOf(sheet.marks[mark]);
    if (box && seek) stage.reveal(box);
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = {
      Escape: close, PageDown: () => turn(1), PageUp: () => turn(-1),
      "+": stage.closer, "=": stage.closer, "-": stage.farther, "−": stage.farther, _: stage.farther, 0: stage.fit,
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  }

  /** Follow the options of an export, `{id, options, title}`, or of none. */
  function follow(request) {
    const same = JSON.stringify(request) === JSON.stringify(followed);
    followed = request;
    if (!same && !element.hidden) load();
  }

  return { element, open, follow, keep, restore };
}
