// Something takes a while: how far it is, what it is at, how long it will take, and a way out.

import { h } from "../dom.js";
import { pace } from "../pace.js";
import { duration, size, text } from "../text.js";

/** A progress display with `show({done, total, at, bytes})`, `say(text)` and the element itself. */
export function working({ label, onCancel, cancelLabel }) {
  const bar = h("progress", { "aria-label": label });
  const count = h("span", {});
  const at = h("span", { class: "at" }, label);
  const left = pace();
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
    show({ done, total, at: place, bytes }) {
      bar.max = total || 1;
      bar.value = done;
      at.textContent = place;
      const seconds = left(done, total);
      count.textContent = [
        text("exports.progress", { done, total }),
        bytes > 0 && size(bytes),
        seconds && text("exports.left", { time: duration(seconds) }),
      ]
        .filter(Boolean)
        .join(" · ");
    },
  };
}
