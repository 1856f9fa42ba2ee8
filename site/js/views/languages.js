// The menu of languages, and the page's standing texts.

import { fill, h } from "../dom.js";
import { LANGUAGES, remember } from "../languages.js";
import { speak, spoken, text } from "../text.js";

/**
 * Fill the places of the page that name a text (`data-text`), and the menu of languages.
 *
 * @param {() => void} onChange told when another language is spoken
 * @param {(name: string, error: Error) => void} onFailure told when one, by its own name, cannot be
 */
export function languageMenu(place, onChange, onFailure) {
  const options = Object.entries(LANGUAGES).map(([tag, { name }]) => h("option", { value: tag, lang: tag }, name));
  const menu = h("select", { id: "language", onchange: change }, options);
  fill(place, menu);
  standing();

  function standing() {
    menu.value = spoken();
    menu.setAttribute("aria-label", text("page.language"));
    for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", text(element.dataset.label));
  }

  async function change() {
    const tag = menu.value;
    try {
      await speak(tag);
    } catch (error) {
      menu.value = spoken();
      onFailure(LANGUAGES[tag].name, error);
      return;
    }
    remember(tag);
    standing();
    onChange();
  }
}
