// The pictures of the opened folder: small ones for thumbnails, whole ones for the viewer. Decoded by the browser, or for
// kinds it does not know (TIFF and JPEG 2000 above all) by way of Python.

const AT_ONCE = 3;
const KEPT = 400;
const LARGEST = 4000; // pixels of what Python decodes for the viewer

/**
 * Gets pictures by their paths in the folder.
 *
 * @param {object} python
 * @param {Map<string, File>} files those of the folder that need not be asked for, which is quicker: all but those in zips
 */
export function makePictures(python, files) {
  const small = new Map(); // path -> ImageBitmap or null, those used last at the end
  const waiting = [];
  let busy = 0;

  const fetched = async (path, options, signal) =>
    (!options.most && files.get(path)) || python.call("look", { at: "picture", path, ...options }, { signal });

  /**
   * A picture of a certain height, in pixels of the screen; null if it cannot be shown.
   *
   * What was asked for last comes first: it is what people have in sight. `signal` takes the wish back.
   */
  function thumbnail(path, height, signal) {
    if (small.has(path)) return Promise.resolve(kept(path, small.get(path)));
    return new Promise((resolve, reject) => {
      waiting.push({ path, height, signal, resolve, reject });
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      next();
    });
  }

  function next() {
    while (busy < AT_ONCE && waiting.length) {
      const { path, height, signal, resolve, reject } = waiting.pop();
      if (signal.aborted) continue;
      busy++;
      shrunk(path, height, signal)
        .then((bitmap) => resolve(kept(path, bitmap)), reject)
        .finally(() => {
          busy--;
          next();
        });
    }
  }

  async function shrunk(path, height, signal) {
    const size = { resizeHeight: height, resizeQuality: "medium" };
    const file = await fetched(path, {}, signal);
    try {
      return await createImageBitmap(file, size);
    } catch {
      // Not the browser's kind of image; Python knows more.
    }
    try {
      return await createImageBitmap(await fetched(path, { most: 2 * height }, signal), size);
    } catch (error) {
      if (error.name === "AbortError") throw error;
      return null;
    }
  }

  function kept(path, bitmap) {
    small.delete(path);
    small.set(path, bitmap);
    if (small.size > KEPT) {
      const [oldest, gone] = small.entries().next().value;
      small.delete(oldest);
      gone?.close();
    }
    return bitmap;
  }

  /** Put a whole picture into an `<img>`, ready to be seen. Returns whether it can be shown. */
  async function show(image, path, signal) {
    for (const options of [{}, { most: LARGEST }]) {
      try {
        const url = URL.createObjectURL(await fetched(path, options, signal));
        try {
          image.src = url;
          await image.decode();
          signal.throwIfAborted();
          return true;
        } finally {
          URL.revokeObjectURL(url); // what is decoded stays
        }
      } catch (error) {
        if (signal.aborted) throw error;
      }
    }
    return false;
  }

  return { thumbnail, show };
}
