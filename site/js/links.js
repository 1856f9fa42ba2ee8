// Addresses of this page with something behind the #, and what people do with them.

import { h } from "./dom.js";
import { text } from "./text.js";

export const FILES = "#/files";
export const RECIPE = "#/recipe/";

/** The address of this page with a fragment. */
export function address(fragment) {
  return location.href.split("#")[0].split("?")[0] + fragment;
}

/** A button that copies an address; where the clipboard is closed to us, the address is shown to be copied by hand. */
export function copyButton(label, fragment) {
  const button = h("button", { class: "button plain", type: "button", onclick: copy }, text(label));
  async function copy() {
    const url = address(typeof fragment === "function" ? fragment() : fragment);
    try {
      await navigator.clipboard.writeText(url);
      button.textContent = text("link.copied");
      setTimeout(() => (button.textContent = text(label)), 2000);
    } catch {
      const field = h("input", { class: "address", type: "text", readOnly: true, value: url, "aria-label": text(label) });
      button.replaceWith(field);
      field.select();
    }
  }
  return button;
}

/** JSON text as a file. */
export function jsonFile(json) {
  return new Blob([json], { type: "application/json" });
}

/** Save a file or blob under a name. */
export function saveFile(name, file) {
  const url = URL.createObjectURL(file);
  h("a", { href: url, download: name }).click();
  // Long enough for any browser to have begun; the bytes themselves are not held by the address.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A link that opens a report, an HTML blob, in a tab of its own. Its address is made when it is clicked. */
export function reportLink(report) {
  const open = () => {
    const url = URL.createObjectURL(report);
    link.href = url;
    setTimeout(() => {
      link.href = "#";
      URL.revokeObjectURL(url);
    }, 60_000);
  };
  const link = h("a", { class: "button plain", href: "#", target: "_blank", onclick: open, onauxclick: open }, text("report.open"));
  return link;
}
