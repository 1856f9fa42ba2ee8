// Something takes a while: how far it is, what it is at, how long it will take, and a way out.

import { h } from "../dom.js";
import { pace } from "../pace.js";
import { dotted, duration, percent, size, text } from "../text.js";

/** In how many steps it is told to people who listen: every file would be too much. */
const SPOKEN_STEPS = 4;

/** A progress display with `show({done, total, at, bytes})`, `say(text)` and the element itself. */
export function working({ label, onCancel, cancelLabel }) {
  const bar = h("progress", { "aria-label": label });
  const count = h("span", {});
  const at = h("span", { class: "at" }, label);
  const left = pace();
  const spoken = h("p", { class: "unseen", role: "status" });
  // What is there from the start is not read out; what comes later is.
  requestAnimationFrame(() => (spoken.textContent ||= label));
  const element = h(
    "div",
    { class: "working" },
    spoken,
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
      spoken.textContent = message;
    },
    show({ done, total, at: place, bytes }) {
      bar.max = total || 1;
      bar.value = done;
      at.textContent = place;
      const step = Math.floor((SPOKEN_STEPS * done) / (total || 1)) / SPOKEN_STEPS;
      if (step > 0 && spoken.textContent !== percent(step)) spoken.textContent = percent(step);
      const seconds = left(done, total);
      const facts = [
        text("exports.progress", { done, total }),
        bytes > 0 && size(bytes),
        seconds && text("exports.left", { time: duration(seconds) }),
      ];
      count.textContent = dotted(facts.filter(Boolean));
    },
  };
}
