// A finished export: a message with its download that stays until it is closed.

import { FILES, copyButton, reportLink } from "../links.js";
import { h } from "../dom.js";
import { released } from "../pressed.js";
import { dotted, said, size, text } from "../text.js";
import { problemList } from "./problems.js";

/** What was counted, in words; a number stays on one line with what it counts. */
export function countsInWords(counts) {
  return Object.entries(counts)
    .map(([what, count]) => text(`count.${what}`, { count })?.replaceAll(" ", "\u00A0"))
    .filter(Boolean);
}

/**
 * Show a finished export in the list of results.
 *
 * @param {HTMLElement} list
 * @param {object} result as the bridge answers
 * @param {Promise<object|null>} filing its entry among the previous exports, once it is filed
 * @param {HTMLElement} back where people are brought when it is closed and no other is there
 * @returns {HTMLElement} what shows it
 */
export function showResult(list, result, filing, back) {
  const { file, saved, file_name: name, media_type: type, counts, problems, left_out: left, link, report } = result;
  const url = !saved && URL.createObjectURL(new Blob([file], { type }));
  const close = () => {
    if (url) URL.revokeObjectURL(url);
    card.remove();
    (list.querySelector(".result") ?? back).focus({ preventScroll: true });
  };
  const filed = h("p", { class: "filed" });
  const card = h(
    "article",
    { class: "result", tabIndex: -1 },
    h("h3", {}, saved ? text("result.saved", { name: saved }) : text("result.ready", { name })),
    h("p", { class: "counts" }, dotted([size(result.size), ...countsInWords(counts)])),
    leftOut(left),
    problemList(problems, "result.problems"),
    h(
      "p",
      { class: "row" },
      url && h("a", { class: "button chief", href: url, download: name }, text("result.download")),
      h("button", { class: "forget", type: "button", onclick: close, "aria-label": text("result.close"), title: text("result.close") }, "×"),
      reportLink(report),
      copyButton("recipe.copy", link),
    ),
    filed,
  );
  list.prepend(card);
  filing.then(async (entry) => {
    await released();
    filed.append(
      entry
        ? h("a", { href: `${FILES}/${entry.id}` }, text(entry.saved ? "result.listed" : "result.filed"))
        : h("a", { href: FILES }, text("result.unfiled")),
    );
  });
  return card;
}

/** The reasons why something is not in the result, with numbers. */
function leftOut({ balance }) {
  const reasons = Object.entries(balance).flatMap(([what, { left_out: gone }]) =>
    gone.map(({ count, why }) => text("result.gone", { things: text(`count.${what}`, { count }), why: said(why) })),
  );
  if (!reasons.length) return null;
  return h("details", {}, h("summary", {}, text("result.left")), h("ul", {}, reasons.map((reason) => h("li", {}, reason))));
}
