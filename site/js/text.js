// The page's texts, numbers and sizes in the user's language.

import english from "../locales/en.js";

const language = document.documentElement.lang || "en";
const plural = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** The text with a key, its {placeholders} filled in; with a count, the form for that count. */
export function text(key, values = {}) {
  const form = "count" in values ? `${key}_${plural.select(values.count)}` : key;
  const template = english[form] ?? english[`${key}_other`] ?? english[key];
  if (template === undefined) return undefined;
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? number(value) : value;
  });
}

/** A whole number as people write it. */
export function number(value) {
  return numbers.format(value);
}

/** A moment, in milliseconds since 1970, as people write it. */
export function date(moment) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(moment);
}

/** A share of one as a percentage with one decimal. */
export function percent(value) {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(value);
}

/** A number of bytes in a unit people read. */
export function size(bytes) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  let step = 0;
  let value = bytes;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step++;
  }
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[step],
    unitDisplay: step ? "short" : "long",
    maximumFractionDigits: value < 10 && step ? 1 : 0,
  }).format(value);
}
