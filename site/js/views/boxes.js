// Boxes to tick, each for itself, many at once, or all.

import { fill, h } from "../dom.js";
import { number, text } from "../text.js";

const SEVERAL = 4; // from here on all can be ticked at once
const MANY = 8; // from here on it is worth saying how to tick a range of them

/**
 * A list of boxes of which all are ticked to begin with; all ticked reads as `null`.
 *
 * Whoever ticks one, by mouse or by key, and then another with Shift held, gives all that lie between the same state.
 */
export function boxes(option, id, onChange) {
  const chosen = (value) => !Array.isArray(option.shown) || option.shown.includes(value);
  const all = option.choices.map(({ value }) => h("input", { type: "checkbox", value, checked: chosen(value), onchange: ticked }));
  const counts = option.choices.map(({ count }) => count !== null && h("span", { class: "count" }, number(count)));
  const labels = option.choices.map(({ label }, i) => h("label", { class: "check" }, all[i], h("span", { dir: "auto" }, label), counts[i]));
  const amount = h("span", { class: "help", role: "status" });
  let last; // the box that was ticked or unticked last
  let ranging = false; // whether Shift was held; the event of a click on a box's label does not tell in every browser

  function ticked({ target }) {
    const here = all.indexOf(target);
    if (ranging && last !== undefined) {
      for (let i = Math.min(last, here); i <= Math.max(last, here); i++) all[i].checked = target.checked;
    }
    last = here;
    changed();
  }

  function set(checked) {
    for (const box of all) box.checked = checked;
    changed();
  }

  function changed() {
    count();
    onChange();
  }

  const told = () => text("choices.amount", { count: all.filter((box) => box.checked).length, total: all.length });
  const count = () => fill(amount, told());

  const tool = (key, checked) =>
    h("button", { class: "button plain", type: "button", "aria-label": text(`${key}.of`, { what: option.label }), onclick: () => set(checked) }, text(key));
  const noteShift = ({ shiftKey }) => { ranging = shiftKey; };
  count();
  return {
    element: h(
      "fieldset",
      { id, onpointerdown: noteShift, onkeydown: noteShift },
      h("legend", {}, option.label),
      option.help && h("p", { class: "help" }, option.help),
      all.length >= SEVERAL && h("div", { class: "row" }, tool("choices.all", true), tool("choices.none", false), amount),
      all.length >= MANY && h("p", { class: "help with-shift" }, text("choices.range")),
      h("div", { class: "checks" }, labels),
    ),
    read: () => (all.every((box) => box.checked) ? null : all.filter((box) => box.checked).map((box) => box.value)),
    told,

    /** New counts, where they depend on what is chosen elsewhere. */
    recount(choices) {
      const found = new Map(choices.map(({ value, count }) => [value, count]));
      all.forEach(({ value }, i) => counts[i] && fill(counts[i], number(found.get(value) ?? 0)));
    },
  };
}
