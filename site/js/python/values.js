// What crosses from Python to the page: plain values, and errors that say what happened.

/** A value that structured clone can copy: Python's dicts, lists and bytes become JavaScript's own. */
export function plain(value) {
  if (typeof value?.toJs !== "function") return value;
  const copy = value.toJs({ dict_converter: Object.fromEntries, create_pyproxies: false });
  value.destroy();
  return copy;
}

/**
 * An error as {name, message, detail}. Python's has its class as the name and its traceback as the detail; one that has only
 * passed through Python keeps the name that it had in JavaScript.
 */
export function described(error) {
  if (error?.name === "PythonError") {
    const lines = error.message.trimEnd().split("\n");
    // "package.module.SomeError: what happened"; a message of several lines stays whole in the detail.
    const last = lines.findLast((line) => /^[\w.]+(:|$)/.test(line)) ?? lines.at(-1);
    const message = last.replace(/^[\w.]+:?\s*/, "");
    const [, own, words] = (error.type === "JsException" && /^(\w+): (.*)$/.exec(message)) || [];
    if (own) return { name: own, message: words, detail: error.message };
    const name = error.type === "CancelledError" ? "AbortError" : error.type;
    return { name, message: message || name, detail: error.message };
  }
  return { name: error?.name ?? "Error", message: String(error?.message ?? error), detail: error?.detail ?? "" };
}
