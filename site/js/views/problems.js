// Problems in plain words, those of one kind together.

import { h } from "../dom.js";
import { number, said, text } from "../text.js";

const SHOWN = 20;
const RANK = { error: 0, warning: 1, note: 2 };

/**
 * A list of problems, folded unless one is an error or it is to be `open`; `title` is the key of its heading, which counts them.
 *
 * `problems` may also be kinds of them, `{code, severity, title, hint, count}`.
 */
export function problemList(problems, title, open = false) {
  if (!problems.length) return null;
  const kinds = Map.groupBy(
    [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    (problem) => problem.code,
  );
  const items = [...kinds.values()].flatMap((same) => [
    ...same.slice(0, SHOWN).map(item),
    same.length > SHOWN && h("li", {}, text("problems.more", { count: same.length - SHOWN })),
  ]);
  return h(
    "details",
    { class: "problems", open: open || problems.some(({ severity }) => severity === "error") },
    h("summary", {}, text(title, { count: problems.reduce((sum, { count = 1 }) => sum + count, 0) })),
    h("ul", {}, items.filter(Boolean)),
  );
}

function item({ severity, path, where, title, message = title, hint, count = 1 }) {
  return h(
    "li",
    {},
    h("span", { class: `mark ${severity}` }, text(`problems.${severity}`)),
    said(message),
    count > 1 && ` (${number(count)})`,
    (path || where) && h("div", {}, h("code", { dir: "auto" }, [path, where].filter(Boolean).join(", "))),
    hint && h("div", { class: "hint" }, withLinks(said(hint))),
  );
}

/** A text with links for the web addresses in it. They open beside the page, which keeps what it has read. */
function withLinks(hint) {
  return hint
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map((part, place) => (place % 2 ? h("a", { href: part, target: "_blank", rel: "noreferrer" }, part) : part));
}
