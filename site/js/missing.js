// Files of the site that cannot be had: the network is gone, or the host has another version by now.

/** The error for such a file; `what` is its address, or what the browser said of it. */
export function missing(what) {
  return Object.assign(new Error(`A part of the program could not be loaded: ${what}`), { name: "MissingFile" });
}

/**
 * Fetch a file of the site.
 *
 * @throws an error named MissingFile
 */
export async function found(address, options) {
  const response = await fetch(address, options).catch(() => undefined);
  if (!response?.ok) throw missing(address);
  return response;
}

/** A module that is fetched when it is needed (`import(…)`); rejected with an error named MissingFile. */
export function needed(module) {
  return module.catch((error) => {
    throw missing(error.message);
  });
}
