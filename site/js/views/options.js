// A form out of the options that Python describes (florilegium.exports.options).

import { fill, h } from "../dom.js";
import { list, number, said, text } from "../text.js";
import { boxes } from "./boxes.js";
import { chain } from "./chain.js";
import { countsInWords } from "./result.js";
import { conditions, picks } from "./selecting.js";

// Without a choice there is nothing to choose.
const OF_CHOICES = new Set(["chain", "choices", "picks", "conditions"]);

/**
 * Fields for options, those of a group in a fold. Returns the elements, `values()`, what differs from the defaults,
 * `recount(choices)`, which takes new counts for the choices that depend on others, and `drafts()`, what is filled in and
 * does not count yet.
 *
 * `given` fills them in. What nobody has touched since is given back as it came: a recipe may say more than a field can
 * show, and an option may have no field here. `drafts` are those of other fields for the same options.
 */
export function optionFields(options, prefix, onChange, given = {}, drafts = {}) {
  const asked = options.map(inWords).filter((option) => !OF_CHOICES.has(option.type) || option.choices.length);
  const fields = asked.map((option) => {
    const shown = option.name in given ? given[option.name] : option.default;
    const made = MAKERS[option.type]({ ...option, shown, draft: drafts[option.name] }, `${prefix}-${option.name}`, changed);
    return { option, ...made, untouched: JSON.stringify(made.read()) };
  });
  const groups = Map.groupBy(fields, ({ option }) => option.group);
  const summaries = new Map([...groups.keys()].filter(Boolean).map((group) => [group, h("p", { class: "chosen" })]));
  const elements = [...groups].flatMap(([group, members]) => {
    const own = members.map(({ element }) => element);
    return group ? h("details", { class: "more", open: members.some(({ option }) => option.name in given) },
      h("summary", {}, group, summaries.get(group)), own) : own;
  });

  function changed() {
    sumUp();
    onChange();
  }

  /** Say of each fold what is chosen in it: those of its fields that are not as they are without anybody's doing. */
  function sumUp() {
    for (const [group, place] of summaries) {
      const chosen = groups.get(group).filter(({ option, read }) => JSON.stringify(read()) !== JSON.stringify(option.default));
      fill(place, list(chosen.map(({ option, told }) => text("options.chosen", { label: option.label, chosen: told() }))));
    }
  }

  sumUp();
  return {
    elements,
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
    drafts: () => Object.fromEntries(fields.filter(({ draft }) => draft).map(({ option, draft }) => [option.name, draft()])),
    recount(choices) {
      for (const { option, recount } of fields) if (recount && choices[option.name]) recount(choices[option.name]);
    },
  };
}

/** An option in the user's language. What is counted is something in the folder, and has its own name unless it says that it is `ours`. */
function inWords(option) {
  const choices = option.choices.map((choice) => (choice.count === null || choice.ours ? { ...choice, label: said(choice.label) } : choice));
  const help = [option.help, option.in_words].filter(Boolean).map(said).join(" ");
  return { ...option, choices, label: said(option.label), help, group: said(option.group) };
}

/** A choice with how much there is of it. */
function inOneLine({ label, count, counts }) {
  const amounts = count === null ? countsInWords(counts) : [number(count)];
  return amounts.length ? `${label} (${list(amounts)})` : label;
}

/** A field with a label; `told` says what is filled in. */
function field(option, id, control, read, told = () => String(read())) {
  const help = option.help && h("p", { class: "help", id: `${id}-help` }, option.help);
  if (help) control.setAttribute("aria-describedby", `${id}-help`);
  return { element: h("div", { class: "field" }, h("label", { htmlFor: id }, option.label), help, control), read, told };
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
      told: () => text(box.checked ? "options.yes" : "options.no"),
    };
  },

  choice(option, id, onChange) {
    const choices = option.choices.map((choice) => h("option", { value: choice.value }, inOneLine(choice)));
    const select = h("select", { id, onchange: onChange }, choices);
    if (option.choices.some(({ value }) => value === option.default)) select.value = option.default;
    const usual = select.value;
    if (option.choices.some(({ value }) => value === option.shown)) select.value = option.shown;
    return field(option, id, select, () => (select.value === usual ? option.default : select.value), () => select.selectedOptions[0]?.label ?? "");
  },

  choices: boxes,
  chain: (option, id, onChange) => chain(option, id, onChange, inOneLine),

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
