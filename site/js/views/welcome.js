// First sight: what this is, and one big way in.

import { h } from "../dom.js";
import { text } from "../text.js";

/** The welcome sheet. `on` has the handlers folder, zip and sample, and the element with the recent folders. */
export function welcome(on) {
  const point = (key) => h("div", {}, h("h2", {}, text(`${key}.title`)), h("p", {}, text(key)));
  return h(
    "div",
    { class: "welcome" },
    h("h1", {}, text("welcome.title")),
    h("p", { class: "lead" }, text("welcome.lead")),
    h(
      "button",
      { class: "dropzone", type: "button", id: "drop", onclick: on.folder },
      h("strong", { class: "by-pointer" }, text("welcome.drop")),
      h("span", { class: "by-pointer" }, text("welcome.choose")),
      h("strong", { class: "by-finger" }, text("welcome.touch")),
    ),
    h(
      "p",
      { class: "row" },
      h("button", { class: "button", type: "button", id: "sample", onclick: on.sample }, text("welcome.sample")),
      h("button", { class: "button plain", type: "button", id: "zip", onclick: on.zip }, text("welcome.zip")),
    ),
    on.recent,
    h("div", { class: "points" }, ["welcome.private", "welcome.complete", "welcome.open"].map(point)),
  );
}
