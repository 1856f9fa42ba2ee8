// The languages of the page: which there are, and which one to begin with.

const RIGHT_TO_LEFT = "rtl";
const REMEMBERED = "florilegium-language";

/** Every language by its tag: what it calls itself, and its direction where that is not left to right. The texts are in locales/. */
export const LANGUAGES = {
  en: { name: "English" },
  ar: { name: "العربية", dir: RIGHT_TO_LEFT },
  de: { name: "Deutsch" },
  es: { name: "Español" },
  fr: { name: "Français" },
  ja: { name: "日本語" },
  "zh-Hans": { name: "简体中文" },
  "zh-Hant": { name: "繁體中文" },
};

/** The language that was chosen before in this browser, else the first that the user's browser asks for and that is here. */
export function preferred() {
  return [remembered(), ...navigator.languages].map(ours).find(Boolean) ?? "en";
}

/** The user's own variety of one of our languages, if the browser names one: en-GB has dates in another order than en-US. */
export function variety(tag) {
  return navigator.languages.find((one) => ours(one) === tag) ?? tag;
}

/** Remember the choice for the next visit, where the browser lets us. */
export function remember(tag) {
  try {
    localStorage.setItem(REMEMBERED, tag);
  } catch {
    // The choice is good for this visit then.
  }
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

/** Our tag for a language as a browser names it: zh-TW is written in traditional signs, fr-CA is French. */
function ours(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language].find((one) => one in LANGUAGES);
  } catch {
    return undefined; // nothing is remembered, or the browser names no language: "C", on a bare Linux
  }
}
