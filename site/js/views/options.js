// A form out of the options that Python describes (florilegium.exports.options).

import { h } from "../dom.js";
import { number, said } from "../text.js";
import { conditions, picks } from "./selecting.js";

// Without a choice there is nothing to choose.
const OF_CHOICES = new Set(["choices", "picks", "conditions"]);

/**
 * Fields for options, those of a group in a fold. Returns the elements and `values()`, what differs from the defaults.
 *
 * `given` fills them in. What nobody has touched since is given back as it came: a recipe may say more than a field can
 * show, and an option may have no field here.
 */
export function optionFields(options, prefix, onChange, given = {}) {
  const asked = options.map(inWords).filter((option) => !OF_CHOICES.has(option.type) || option.choices.length);
  const fields = asked.map((option) => {
    const filled = option.name in given ? { ...option, shown: given[option.name] } : { ...option, shown: option.default };
    const made = MAKERS[option.type](filled, `${prefix}-${option.name}`, onChange);
    return { option, ...made, untouched: JSON.stringify(made.read()) };
  });
  const groups = Map.groupBy(fields, ({ option }) => option.group);
  return {
    elements: [...groups].flatMap(([group, members]) => {
      const elements = members.map(({ element }) => element);
      return group ? h("details", { class: "more", open: members.some(({ option }) => option.name in given) },
        h("summary", {}, group), elements) : elements;
    }),
    values() {
      const changed = { ...given };
      for (const { option, read, untouched } of fields) {
        const value = read();
        if (option.name in given && JSON.stringify(value) === untouched) continue;
        delete changed[option.name];
        if (JSON.stringify(value) !== JSON.stringify(option.default)) changed[option.name] = value;
      }
      return changed;
    },
  };
}

/** An option in the user's language. A choice with a count is something in the folder, and has its own name. */
function inWords(option) {
  const choices = option.choices.map((choice) => (choice.count === null ? { ...choice, label: said(choice.label) } : choice));
  return { ...option, choices, label: said(option.label), help: said(option.help), group: said(option.group) };
}

function field(option, id, control, read) {
  const help = option.help && h("p", { class: "help", id: `${id}-help` }, option.help);
  if (help) control.setAttribute("aria-describedby", `${id}-help`);
  return { element: h("div", { class: "field" }, h("label", { htmlFor: id }, option.label), help, control), read };
}

const MAKERS = {
  picks,
  conditions,

  boolean(option, id, onChange) {
    const box = h("input", { type: "checkbox", id, checked: option.shown, onchange: onChange });
    const help = option.help && h("p", { class: "help", id: `${id}-help` }, option.help);
    if (help) box.setAttribute("aria-describedby", `${id}-help`);
    return {
      element: h("div", { class: "field" }, h("label", { class: "check" }, box, option.label), help),
      read: () => box.checked,
    };
  },

  choice(option, id, onChange) {
    const choices = option.choices.map(({ value, label, count }) =>
      h("option", { value }, count === null ? label : `${label} (${number(count)})`),
    );
    const select = h("select", { id, onchange: onChange }, choices);
    if (option.choices.some(({ value }) => value === option.default)) select.value = option.default;
    const usual = select.value;
    if (option.choices.some(({ value }) => value === option.shown)) select.value = option.shown;
    return field(option, id, select, () => (select.value === usual ? option.default : select.value));
  },

  choices(option, id, onChange) {
    const chosen = (value) => !Array.isArray(option.shown) || option.shown.includes(value);
    const boxes = option.choices.map(({ value }) =>
      h("input", { type: "checkbox", value, checked: chosen(value), onchange: onChange }),
    );
    const labels = option.choices.map(({ label, count }, i) =>
      h("label", { class: "check" }, boxes[i], h("span", { dir: "auto" }, label), count !== null && h("span", { class: "count" }, number(count))),
    );
    return {
      element: h(
        "fieldset",
        { id },
        h("legend", {}, option.label),
        option.help && h("p", { class: "help" }, option.help),
        h("div", { class: "checks" }, labels),
      ),
      read: () => (boxes.every((box) => box.checked) ? null : boxes.filter((box) => box.checked).map((box) => box.value)),
    };
  },

  integer: (option, id, onChange) => numeric(option, id, onChange, 1),
  number: (option, id, onChange) => numeric(option, id, onChange, "any"),

  text(option, id, onChange) {
    const input = h("input", { type: "text", id, value: option.shown ?? "", oninput: onChange });
    return field(option, id, input, () => input.value);
  },
};

function numeric(option, id, onChange, step) {
  const input = h("input", { type: "number", id, step, value: option.shown, onchange: onChange });
  return field(option, id, input, () => (Number.isNaN(input.valueAsNumber) ? option.default : input.valueAsNumber));
}
