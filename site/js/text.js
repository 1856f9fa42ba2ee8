// The page's texts, numbers and sizes in the user's language.

import english from "../locales/en.js";
import { LANGUAGES, preferred, variety } from "./languages.js";
import { needed } from "./missing.js";

let language;
let texts;
let patterns;
let plural;
let numbers;

/**
 * Speak a language from now on.
 *
 * @throws an error named MissingFile if its texts cannot be had; what was spoken before is spoken on
 */
export async function speak(tag) {
  texts = tag === "en" ? english : (await needed(import(`../locales/${tag}.js`))).default;
  language = tag;
  patterns = undefined;
  plural = new Intl.PluralRules(language);
  numbers = new Intl.NumberFormat(language);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].dir ?? "ltr";
}

/** The language that is spoken, by its tag. */
export function spoken() {
  return language;
}

/** The text with a key, its {placeholders} filled in; with a count, the form for that count. */
export function text(key, values = {}) {
  const form = "count" in values ? `${key}_${plural.select(values.count)}` : key;
  const template = texts[form] ?? texts[`${key}_other`] ?? texts[key] ?? english[form] ?? english[`${key}_other`] ?? english[key];
  return template && filled(template, values);
}

/**
 * What Python says, in the user's language: the English sentence is the key of its translation.
 * Where Python put something into a sentence, the key has {1}, {2}… in its place. What nobody has translated stays as it is.
 */
export function said(sentence) {
  if (texts === english || !sentence) return sentence;
  if (Object.hasOwn(texts, sentence)) return texts[sentence];
  patterns ??= Object.keys(texts).filter((key) => key.includes("{1}")).map(pattern).sort((a, b) => b.weight - a.weight);
  for (const { key, form } of patterns) {
    const found = form.exec(sentence);
    if (found) return filled(texts[key], found.map((gap, place) => (place ? inGap(gap) : gap)));
  }
  return sentence;
}

/** What stands in a gap: another sentence, or "3 images", has words of its own. */
function inGap(value) {
  if (value.endsWith(".")) return said(value);
  const [, count, noun] = /^(\d+) ([a-z]+?)s?$/.exec(value) ?? [];
  return (noun && text(`count.${noun}s`, { count: Number(count) })) || value;
}

/** A sentence with gaps as an expression; the more words of its own it has, the sooner it is tried. */
function pattern(key) {
  const parts = key.split(/\{\d\}/);
  const form = new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(.+?)")}$`, "s");
  return { key, form, weight: parts.join("").length };
}

function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? number(value) : isolated(value);
  });
}

/** A name keeps its own direction: in a sentence from right to left, signs of Unicode set it apart (FSI and PDI). */
function isolated(value) {
  return LANGUAGES[language].dir && value ? `\u2068${value}\u2069` : value;
}

/** A whole number as people write it. */
export function number(value) {
  return numbers.format(value);
}

/** Several things in one line, as people list them. */
export function list(things) {
  return new Intl.ListFormat(language, { type: "unit", style: "short" }).format(things);
}

/** Several facts with dots between them. A line may end after a dot, but not within a fact. */
export function dotted(facts) {
  return facts.map((fact) => fact.replaceAll(" ", "\u00A0")).join("\u00A0· ");
}

/** A moment, in milliseconds since 1970, as people write it where the user is; in the digits of all other numbers here. */
export function date(moment) {
  const form = { dateStyle: "medium", timeStyle: "short", calendar: "gregory", numberingSystem: "latn" };
  return new Intl.DateTimeFormat(variety(language), form).format(moment);
}

/** A share of one as a percentage with one decimal. */
export function percent(value) {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(value);
}

/** A number of seconds in words: hours and minutes if there are many. */
export function duration(seconds) {
  const unit = (value, name) => new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(value);
  if (seconds < 60) return unit(seconds, "second");
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return unit(minutes, "minute");
  return [unit(Math.floor(minutes / 60), "hour"), minutes % 60 && unit(minutes % 60, "minute")].filter(Boolean).join(" ");
}

/** A number of bytes in a unit people read, on the same line. */
export function size(bytes) {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  let step = 0;
  let value = bytes;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step++;
  }
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: units[step],
    unitDisplay: step ? "short" : "long",
    maximumFractionDigits: value < 10 && step ? 1 : 0,
  });
  return format.format(value).replaceAll(" ", "\u00A0");
}

await speak(preferred()).catch(() => speak("en"));
