// Something takes a while: how far it is, what it is at, and a way out.

import { h } from "../dom.js";
import { text } from "../text.js";

/** A progress display with `show({done, total, at})`, `say(text)` and the element itself. */
export function working({ label, onCancel, cancelLabel }) {
  const bar = h("progress", { "aria-label": label });
  const count = h("span", {});
  const at = h("span", { class: "at" }, label);
  const element = h(
    "div",
    { class: "working" },
    bar,
    h("p", {}, at, count),
    onCancel && h("button", { class: "button plain", type: "button", onclick: onCancel }, cancelLabel),
  );
  return {
    element,
    say(message) {
      bar.removeAttribute("value");
      at.textContent = message;
      count.textContent = "";
    },
    show({ done, total, at: place }) {
      bar.max = total || 1;
      bar.value = done;
      at.textContent = place;
      count.textContent = text("exports.progress", { done, total });
    },
  };
}
