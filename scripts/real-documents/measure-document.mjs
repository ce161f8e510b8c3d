import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { countUnknown } from "./count-unknown.mjs";
import { packageName } from "./package-name.mjs";
import { runTool } from "./run-tool.mjs";
import { sources } from "./sources.mjs";

/** Generates both clients and the documentation of a document, and counts what is left untyped. */
export async function measureDocument({ name, file }, folder) {
  const { brokenLinks, buildClientModel, filesIn, findVaguePython, loadDocument } = sources;
  const at = (kind, place) => {
    const out = path.join(folder, kind, place);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(path.dirname(out), { recursive: true });
    return out;
  };
  const python = packageName(name);
  const made = {
    typescript: runTool(
      ["client", "typescript", "--spec", file, "--out", at("typescript", name), "--package", "@example/generated"],
      folder,
    ),
    python: runTool(["client", "python", "--spec", file, "--out", at("python", python), "--package", python], folder),
    docs: runTool(["docs", "--spec", file, "--out", at("docs", name)], folder),
  };
  const { documents } = await loadDocument(file, { cwd: folder });
  const model = documents && buildClientModel(documents).model;
  const count = (severity) => made.typescript.diagnostics.filter((each) => each.severity === severity).length;
  return {
    generates: Object.fromEntries(Object.entries(made).map(([kind, { isDone }]) => [kind, isDone])),
    seconds: Object.fromEntries(Object.entries(made).map(([kind, { seconds }]) => [kind, Number(seconds.toFixed(2))])),
    warnings: count("warning"),
    errors: count("error"),
    broken: made.docs.isDone ? brokenLinks({ files: filesIn(path.join(folder, "docs", name)) }).length : undefined,
    unknown: model && countUnknown(model).said,
    any: model && findVaguePython(model).said.length,
  };
}
