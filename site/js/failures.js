// Why something could not be done, in plain words, and what people can do about it.

import { said, text } from "./text.js";

/** Errors that their names say more of than their messages, which are the browser's, or for people who mend programs. */
const NAMED = { Crashed: "failure.crashed", MissingFile: "failure.missing", UnsupportedBrowser: "failure.unsupported" };

/** The reason in an error, as one or several sentences. */
export function reason(error) {
  const key = NAMED[error.name];
  return key ? text(key, { what: error.detail ?? "" }) : said(error.message);
}
