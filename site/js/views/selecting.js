// Fields that choose a part of what is in a folder: things out of a tree, and conditions on their values.

import { fill, h } from "../dom.js";
import { list as listed, number, text } from "../text.js";

/** Boxes of which none ticked means all. In a tree a ticked one brings those below it along. */
export function picks(option, id, onChange) {
  const shown = option.shown ?? [];
  const own = new Set(option.choices.filter(({ value, label }) => [value, label].some((it) => shown.includes(it))).map(({ value }) => value));
  const boxes = option.choices.map(({ value }) => h("input", { type: "checkbox", value, onchange: ticked }));
  const counts = option.choices.map(({ count }) => count !== null && h("span", { class: "count" }, number(count)));
  const labels = option.choices.map(({ label, depth }, i) => {
    const line = h("label", { class: "check" }, boxes[i], h("span", { dir: "auto" }, label), counts[i]);
    line.style.setProperty("--depth", depth);
    return line;
  });

  function ticked({ target }) {
    if (target.checked) own.add(target.value);
    else own.delete(target.value);
    settle();
    onChange();
  }

  function settle() {
    let above = Infinity; // the depth of the ticked one below which we are
    option.choices.forEach(({ value, depth }, i) => {
      if (depth <= above) above = Infinity;
      boxes[i].disabled = above < depth;
      boxes[i].checked = boxes[i].disabled || own.has(value);
      if (boxes[i].checked && !boxes[i].disabled) above = depth;
    });
  }

  settle();
  return {
    element: h("fieldset", { id }, h("legend", {}, option.label), option.help && h("p", { class: "help" }, option.help),
      h("div", { class: "checks" }, labels)),
    read() {
      const found = boxes.filter((box) => box.checked && !box.disabled).map((box) => box.value);
      return found.length ? found : null;
    },
    told: () => listed(option.choices.filter((_, i) => boxes[i].checked && !boxes[i].disabled).map(({ label }) => label)),

    /** New counts, where they depend on what is chosen elsewhere. */
    recount(choices) {
      const found = new Map(choices.map(({ value, count }) => [value, count]));
      option.choices.forEach(({ value }, i) => counts[i] && fill(counts[i], number(found.get(value) ?? 0)));
    },
  };
}

/**
 * Conditions on properties, in the words that Python understands, added one by one. `draft` gives what is filled in and not
 * added yet, and a field made with it (`option.draft`) begins with that.
 */
export function conditions(option, id, onChange) {
  const named = new Map(option.choices.map(({ value, label }) => [value, label]));
  let given = [...(option.shown ?? [])];
  const property = h("select", { id: `${id}-property`, "aria-label": text("conditions.property") },
    [...Map.groupBy(option.choices, ({ value }) => value.split(":")[0])].map(([subject, properties]) =>
      h("optgroup", { label: text(`conditions.of.${subject}`) },
        properties.map(({ value, label, count }) => h("option", { value }, `${label} (${number(count)})`)))));
  const sign = h("select", { "aria-label": text("conditions.sign"), onchange: () => { value.hidden = !wants(sign.value); } },
    ["~", "=", "", "-"].map((value) => h("option", { value }, text(`conditions.sign.${value || "+"}`))));
  const value = h("input", { type: "text", "aria-label": text("conditions.value"), onkeydown: entered });
  const add = h("button", { class: "button plain", type: "button", onclick: added }, text("conditions.add"));
  const list = h("ul", { class: "conditions" });
  const draft = { property, sign, value };
  for (const [name, kept] of Object.entries(option.draft ?? {})) draft[name].value = kept;
  value.hidden = !wants(sign.value);

  function wants(chosen) {
    return chosen === "~" || chosen === "=";
  }

  /** A condition as people say it; one on a property that is not here, out of a recipe, as it is written. */
  function inWords(condition) {
    const [, lacks, name, sign, value] = /^(-?)(.*?)(?: ([~=]) (.*))?$/s.exec(condition);
    if (!named.has(name)) return condition;
    const of = text(`conditions.of.${name.split(":")[0]}`);
    return text(`conditions.told.${sign ?? (lacks || "+")}`, { of, property: named.get(name), value });
  }

  function entered(event) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    added();
  }

  function added() {
    if (wants(sign.value) && !value.value.trim()) {
      value.focus();
      return;
    }
    const condition = wants(sign.value)
      ? `${property.value} ${sign.value} ${value.value.trim()}`.trim()
      : `${sign.value}${property.value}`;
    if (!given.includes(condition)) change([...given, condition]);
    value.value = "";
  }

  function change(conditions) {
    given = conditions;
    show();
    onChange();
  }

  function show() {
    fill(list, given.map((condition) =>
      h("li", {}, h("span", {}, inWords(condition)),
        h("button", { class: "forget", type: "button", "aria-label": text("conditions.remove", { condition: inWords(condition) }), onclick: () => {
          change(given.filter((other) => other !== condition));
          property.focus();
        } }, "×"))));
    list.hidden = !given.length;
  }

  show();
  return {
    element: h("fieldset", { id }, h("legend", {}, option.label), option.help && h("p", { class: "help" }, option.help),
      list, h("div", { class: "field row" }, property, sign, value, add)),
    read: () => (given.length ? given : null),
    told: () => listed(given.map(inWords)),
    draft: () => Object.fromEntries(Object.entries(draft).map(([name, control]) => [name, control.value])),
  };
}
