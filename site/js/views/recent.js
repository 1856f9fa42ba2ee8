// The folders opened last: one click, and the browser's question whether it may read, opens one again.

import { fill, h } from "../dom.js";
import { forget, recent } from "../history/folders.js";
import { date, text } from "../text.js";

/**
 * The list, empty until it has been read.
 *
 * @param {(handle: FileSystemDirectoryHandle) => void} onOpen called when the user lets us read a folder
 */
export function recentFolders(onOpen) {
  const element = h("section", { id: "recent", hidden: true, "aria-labelledby": "recent-title" });
  show().catch(() => {}); // without the browser's database nothing was opened before
  return element;

  async function show() {
    const entries = await recent();
    element.hidden = !entries.length;
    fill(element, h("h2", { id: "recent-title" }, text("recent.title")), h("ul", {}, entries.map(item)));
  }

  function item({ id, handle, date: opened }) {
    const open = async () => {
      const permission = await handle.requestPermission({ mode: "read" });
      if (permission === "granted") onOpen(handle);
    };
    const drop = async () => {
      await forget(id);
      await show();
    };
    return h(
      "li",
      {},
      h("button", { class: "folder", type: "button", onclick: open }, h("bdi", {}, handle.name)),
      h("span", { class: "when" }, date(opened)),
      h("button", { class: "forget", type: "button", onclick: drop, "aria-label": text("recent.forget", { name: handle.name }) }, "×"),
    );
  }
}
