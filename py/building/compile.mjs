// Runs bytecode.py inside Pyodide under Node.
// Usage: node compile.mjs PYODIDE_FOLDER BYTECODE.PY INPUT_FOLDER OUTPUT_FOLDER JOBS_JSON
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [core, script, input, output, jobs] = process.argv.slice(2);
try {
  const { loadPyodide } = await import(pathToFileURL(join(core, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({ indexURL: core });
  for (const [place, root] of [["/in", input], ["/out", output]]) {
    pyodide.FS.mkdirTree(place);
    pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, place);
  }
  pyodide.runPython(readFileSync(script, "utf8"));
  pyodide.globals.get("main")(jobs);
} catch (error) {
  // Node would print the line it happened on, which in Pyodide is a megabyte long.
  console.error(String(error?.message ?? error).slice(-3000));
  process.exit(1);
}
