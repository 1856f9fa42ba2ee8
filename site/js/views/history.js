// Previous exports: what was made in this browser before, to download again, keep, repeat or delete.

import { fill, h } from "../dom.js";
import * as store from "../history/store.js";
import { FILES, copyButton, jsonFile, reportLink, saveFile } from "../links.js";
import { date, dotted, said, size, text } from "../text.js";
import { problemList } from "./problems.js";
import { countsInWords } from "./result.js";

/**
 * The view of all previous exports.
 *
 * @param {string} [wanted] the id of the one that a link asks for
 * @param {() => void} onChange told when entries have gone
 */
export function historyView(wanted, onChange) {
  const element = h("section", { id: "files", "aria-label": text("files.title") });
  show().catch((error) => fill(element, heading(), h("p", { class: "notice failed", role: "alert" }, text("files.refused", { reason: error.message }))));
  return element;

  async function show() {
    const [entries, room] = await Promise.all([store.all(), store.space()]);
    const found = !wanted || entries.some(({ id }) => id === wanted);
    fill(
      element,
      heading(),
      !found && h("p", { class: "notice", role: "alert" }, text("files.elsewhere")),
      room && entries.length > 0 && h("p", { class: "lead", id: "space" }, text("files.space", { usage: size(room.usage), quota: size(room.quota) })),
      room && store.isShort(room) && shortNotice(entries, room),
      entries.length ? h("ul", { class: "filed-list" }, entries.map(card)) : h("p", { class: "lead" }, text("files.none")),
    );
    if (wanted && found) {
      const target = document.getElementById(`file-${wanted}`);
      target?.focus();
      target?.scrollIntoView({ block: "center" });
    }
  }

  function heading() {
    return h("div", { class: "heading" }, h("h1", {}, text("files.title")), h("a", { class: "button plain", href: "#/" }, text("files.back")));
  }

  /** Space runs short: which of the oldest could go. */
  function shortNotice(entries, room) {
    const gone = store.oldest(entries, room);
    const freed = gone.reduce((sum, entry) => sum + entry.size, 0);
    return h(
      "div",
      { class: "notice", role: "status", id: "short" },
      h("p", {}, text("files.short")),
      gone.length > 0 &&
        confirmed(text("files.free", { count: gone.length, size: size(freed) }), () => remove(gone)),
    );
  }

  async function remove(entries) {
    await store.remove(entries);
    onChange();
    await show();
  }

  function card(entry) {
    const { id, name, title, size: bytes, counts, kept, sha256, problems } = entry;
    const status = h("p", { role: "status" });
    const attempt = (act) => async () => {
      try {
        await act();
      } catch (error) {
        fill(status, h("span", { class: "notice failed" }, text(error.name === "NotFoundError" ? "files.gone" : "files.refused", { reason: error.message })));
      }
    };
    const download = attempt(async () => saveFile(name, new Blob([await store.fileOf(entry)], { type: entry.type })));
    const pin = attempt(async () => {
      entry.kept = !entry.kept;
      await store.change(id, { kept: entry.kept });
      keeping.setAttribute("aria-pressed", String(entry.kept));
      if (entry.kept) await store.persist();
    });
    const keeping = h("button", { class: "button plain pin", type: "button", "aria-pressed": String(kept), onclick: pin }, text("files.keep"));
    return h(
      "li",
      { class: id === wanted ? "card filed wanted" : "card filed", id: `file-${id}`, tabIndex: -1 },
      h("div", { class: "heading" }, h("h2", { dir: "auto" }, name), h("span", { class: "kind" }, said(title))),
      h("p", { class: "counts" }, h("bdi", {}, entry.folder), dotted(["", date(entry.date), size(bytes), ...countsInWords(counts)])),
      problemList(problems, "result.problems"),
      entry.saved && h("p", {}, text("files.saved", { name: entry.saved })),
      sha256 && h("p", { class: "sum" }, "SHA-256 ", h("code", {}, sha256)),
      h(
        "div",
        { class: "row" },
        entry.store && h("button", { class: "button chief", type: "button", onclick: download }, text("result.download")),
        reportLink(entry.report),
        keeping,
        confirmed(text("files.delete"), attempt(() => remove([entry]))),
        more(entry),
      ),
      status,
    );
  }

  function more(entry) {
    const stem = entry.name.replace(/\.[^.]+$/, "");
    return h(
      "details",
      { class: "more" },
      h("summary", {}, text("files.more")),
      h(
        "div",
        { class: "row" },
        copyButton("files.copy", `${FILES}/${entry.id}`),
        copyButton("recipe.copy", entry.link),
        h("button", { class: "button plain", type: "button", onclick: () => saveFile(`${stem}.recipe.json`, jsonFile(entry.recipe)) }, text("recipe.save")),
        h("button", { class: "button plain", type: "button", onclick: () => saveFile(`${stem}.report.json`, entry.report_json) }, text("report.save")),
      ),
    );
  }
}

/** A button for what cannot be undone: the first click asks, the second does it. */
function confirmed(label, act) {
  let asked = false;
  const button = h("button", { class: "button plain", type: "button", onclick: click, onblur: () => ask(false) }, label);
  function ask(now) {
    asked = now;
    button.textContent = now ? text("files.sure") : label;
    button.classList.toggle("sure", now);
  }
  function click() {
    if (asked) act();
    else ask(true);
  }
  return button;
}
