// A field of selects, each for what the one before it lacks.

import { fill, h } from "../dom.js";
import { list, text } from "../text.js";

/**
 * Choices in order, one going before the next. Whoever has chosen one is asked for the next, as long as any is left.
 *
 * None reads as the default, one as itself, several as a list.
 *
 * @param {object} option the choice with an empty value ends the chain
 * @param {string} id of the first select; the others have a number behind
 * @param {() => void} onChange
 * @param {(choice: object) => string} inOneLine says what a choice is
 */
export function chain(option, id, onChange, inOneLine) {
  const known = new Map(option.choices.map((choice) => [choice.value, choice]));
  let offered = new Set(known.keys());
  let chosen = [...new Set(named(option.shown))].filter((value) => value && known.has(value));
  const help = option.help && h("p", { class: "help", id: `${id}-help` }, option.help);
  const element = h("div", {});
  const links = [];

  /** The values that are given: a list, or a text, in which several can stand with commas between them. */
  function named(given) {
    return [given].flat().flatMap((value) => (known.has(value) ? [value] : String(value ?? "").split(",").map((part) => part.trim())));
  }

  /** A label and a select. */
  function link(place) {
    const own = place ? `${id}-${place + 1}` : id;
    const select = h("select", { id: own, onchange: () => choose(place, select.value) });
    if (help && !place) select.setAttribute("aria-describedby", help.id);
    const label = h("label", { htmlFor: own });
    return { label, select, element: h("div", { class: "field" }, label, !place && help, select) };
  }

  function choose(place, value) {
    chosen = value ? [...chosen.slice(0, place), value, ...chosen.slice(place + 1)] : chosen.slice(0, place);
    show();
    onChange();
  }

  /** As many selects as there are values, and one more to choose another, if there is one that is not chosen yet. */
  function show() {
    const others = option.choices.filter(({ value }) => offered.has(value) && !chosen.includes(value));
    const length = Math.max(1, chosen.length + (others.some(({ value }) => value) ? 1 : 0));
    while (links.length > length) links.pop().element.remove();
    while (links.length < length) {
      links.push(link(links.length));
      element.append(links.at(-1).element);
    }
    links.forEach(({ label, select }, place) => {
      const mine = chosen[place];
      const here = option.choices.filter((choice) => choice.value === mine || others.includes(choice));
      fill(label, place ? text("chain.further", { version: known.get(chosen[place - 1]).label }) : option.label);
      fill(select, here.map((choice) => h("option", { value: choice.value }, inOneLine(choice))));
      select.value = mine ?? "";
    });
  }

  show();
  return {
    element,
    told: () => list(chosen.map((value) => known.get(value).label)),
    read: () => (chosen.length > 1 ? [...chosen] : (chosen[0] ?? option.default)),

    /** Other choices, where they depend on what is chosen elsewhere. What is chosen here stays. */
    recount(choices) {
      offered = new Set(choices.map(({ value }) => value));
      show();
    },
  };
}
