// What the colours mean; each entry shows or hides what it stands for, on this page and the next ones.

import { fill, h } from "../dom.js";
import { number, text } from "../text.js";
import { keyOf, leftOutOf, tint } from "./drawing.js";

const LAYERS = ["regions", "lines", "classes", "relations"];
const NAMELESS = { regions: "inventory.untyped", lines: "inventory.untyped", classes: "annotations.unclassed", relations: "viewer.unnamed" };
const PARTS = ["outlines", "baselines", "leftout"];

/** A legend; `onChange` is called when something was switched. Its `hidden` holds what is switched off. */
export function makeLegend(onChange) {
  const hidden = new Set(); // keys of groups, names of parts
  const element = h("div", { class: "legend" });

  function box(key, label, swatch, count) {
    const input = h("input", { type: "checkbox", checked: !hidden.has(key), onchange: () => {
      if (input.checked) hidden.delete(key);
      else hidden.add(key);
      onChange();
    } });
    return h("label", { class: "check" }, input, swatch, h("span", { dir: "auto" }, label), count !== undefined && h("span", { class: "count" }, number(count)));
  }

  /** Entries under a heading; no fieldset, since browsers give that no columns of the legend's own. */
  function row(what, ...entries) {
    const id = `legend-${what}`;
    return h("div", { role: "group", "aria-labelledby": id }, h("p", { id }, text(`viewer.${what}`)), h("div", {}, entries));
  }

  /** List what is on a sheet. */
  function show(sheet) {
    const counts = sheet.groups.map(() => 0);
    for (const mark of sheet.marks) for (const group of mark.groups) counts[group]++;
    for (const link of sheet.links) counts[link.group]++;
    const of = (layer) => sheet.groups.map((group, i) => ({ group, count: counts[i] })).filter(({ group }) => group.layer === layer);
    const there = {
      outlines: sheet.marks.some((mark) => isLine(sheet, mark) && mark.rings.length),
      baselines: sheet.marks.some((mark) => mark.baseline.length),
    };
    const leftOut = leftOutOf(sheet);
    fill(
      element,
      leftOut > 0 && row("options", box("leftout", text("viewer.leftout"), null, leftOut)),
      LAYERS.map((layer) => {
        const groups = of(layer).sort((a, b) => a.group.tone - b.group.tone);
        if (!groups.length) return null;
        const parts = layer === "lines" ? ["outlines", "baselines"].filter((part) => there[part]) : [];
        return row(layer,
          groups.map(({ group, count }) => {
            const swatch = h("span", { class: `swatch of-${layer}`, "aria-hidden": "true" });
            tint(swatch, group);
            return box(keyOf(group), group.name || text(NAMELESS[layer]), swatch, count);
          }),
          parts.map((part) => box(part, text(`viewer.${part}`))));
      }),
    );
    element.hidden = !element.childElementCount;
  }

  /** Show and hide what is drawn. */
  function apply(sheet, { svg, marks, links }) {
    for (const part of PARTS) svg.classList.toggle(`no-${part}`, hidden.has(part));
    sheet.marks.forEach((mark, i) => {
      const shown = mark.groups.map((group) => sheet.groups[group]).find((group) => !hidden.has(keyOf(group)));
      marks[i].style.display = shown ? "" : "none";
      // Of several classes the first that is shown gives the colour.
      marks[i].setAttribute("class", marks[i].getAttribute("class").replace(/ ?tone-\d+/, ""));
      marks[i].style.removeProperty("--tone");
      if (shown) tint(marks[i], shown);
    });
    sheet.links.forEach(({ group, source, target }, i) => {
      if (!links[i]) return;
      const ends = [source, target].map(({ text: place }) => marks[sheet.texts[place].mark]);
      const shown = !hidden.has(keyOf(sheet.groups[group])) && ends.every((end) => end.style.display !== "none");
      links[i].style.display = shown ? "" : "none";
      tint(links[i], sheet.groups[group]);
    });
  }

  return { element, hidden, show, apply };
}

const isLine = (sheet, mark) => sheet.groups[mark.groups[0]].layer === "lines";
