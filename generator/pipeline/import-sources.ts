import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { sortDiagnostics } from "../../openapi/diagnostics/sort.js";
import { mergeDocuments } from "../../openapi/merge/merge-documents.js";
import { DocumentFile } from "../../openapi/read/document-file.js";
import { fileWarnings } from "../../openapi/read/file-warnings.js";
import { DEFAULT_LIMITS, MAXIMUM_DEPTH } from "../../openapi/read/limits.js";
import { readParsed } from "../../openapi/read/read-parsed.js";
import { locationOf, shownLocation } from "../../openapi/read/sources/location.js";
import { versionProblem } from "../../openapi/read/version-problem.js";
import { pointerOf } from "../../openapi/types/json-pointer.js";
import { isObject } from "../../openapi/types/objects.js";
import { operationCount } from "../../openapi/types/operation-count.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { OutputFile } from "../output/output-file.js";
import { importDocument } from "./import-document.js";

/** What an import would write. */
export interface ImportedSources {
  /** Paths relative to the project's folder. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: { readonly groupVersions: number; readonly operations: number; readonly definitions: number };
}

const NOTHING = { groupVersions: 0, operations: 0, definitions: 0 };

async function readFile(source: string, cwd: string): Promise<DocumentFile | Diagnostic> {
  const location = locationOf(source, cwd);
  // An invalid address cannot be parsed, so none of it is shown.
  if ("problem" in location) return diagnostic("GV6001", undefined, { file: "the address", ...location });
  const origin = await readParsed(location, { cwd, limits: DEFAULT_LIMITS, pipes: true });
  if ("place" in origin) {
    const help = origin.template ? { help: "This looks like a template: fill in its values first." } : {};
    return diagnostic("GV6002", origin.place, { file: origin.place.file, problem: origin.problem, ...help });
  }
  if ("problem" in origin)
    return diagnostic("GV6001", undefined, { file: shownLocation(location, cwd), problem: origin.problem });
  const file = new DocumentFile(origin);
  if (file.tooDeep !== undefined)
    return diagnostic("GV6008", file.locate(pointerOf(file.tooDeep)), { limit: String(MAXIMUM_DEPTH) });
  return file;
}

/** Why a parsed file cannot be imported, as a clause. */
function unfit({ value, dialect }: DocumentFile): string | undefined {
  const problem = versionProblem(value);
  if (problem !== undefined) return problem.problem;
  if (dialect !== "2.0") return `OpenAPI ${dialect ?? ""} is not imported`;
  if (!isObject(value) || !isObject(value["info"])) return "info is not an object";
  if (!isObject(value["paths"]) || !Object.values(value["paths"]).every((item) => isObject(item)))
    return "paths is not an object of path items";
  const strange = ["definitions", "parameters", "responses"].find(
    (key) =>
      value[key] !== undefined && (!isObject(value[key]) || !Object.values(value[key]).every((item) => isObject(item))),
  );
  return strange === undefined ? undefined : `${strange} is not an object of objects`;
}

/** Sources and a configuration from which documents can be built again. */
export async function importSources(sources: readonly string[], cwd: string): Promise<ImportedSources> {
  const read = await Promise.all(sources.map((source) => readFile(source, cwd)));
  const files = read.filter((item): item is DocumentFile => item instanceof DocumentFile);
  const diagnostics: Diagnostic[] = read.filter((item): item is Diagnostic => !(item instanceof DocumentFile));
  for (const file of files) {
    const problem = unfit(file);
    if (problem !== undefined) diagnostics.push(diagnostic("GV6202", undefined, { file: file.shown, problem }));
    else diagnostics.push(...fileWarnings(file));
  }
  if (hasErrors(diagnostics)) return { files: [], diagnostics: sortDiagnostics(diagnostics), summary: NOTHING };
  const documents = files.map((file) => ({ name: file.shown, document: file.value as unknown as Document }));
  const [first] = documents;
  const merged = documents.length === 1 ? undefined : mergeDocuments(documents, { paths: "union", rename: true });
  diagnostics.push(...(merged?.diagnostics ?? []));
  const document = merged?.document ?? first?.document;
  if (document === undefined || hasErrors(diagnostics))
    return { files: [], diagnostics: sortDiagnostics(diagnostics), summary: NOTHING };
  const imported = importDocument(document);
  const [only] = files;
  for (const { pointer, what } of imported.losses) {
    // A merged document has no places of its own.
    const span = merged === undefined && only !== undefined ? only.locate(pointer) : undefined;
    diagnostics.push(diagnostic("GV6201", span, { what: span === undefined ? `${what} of ${pointer}` : what }));
  }
  return {
    files: imported.files,
    diagnostics: sortDiagnostics(diagnostics),
    summary: {
      groupVersions: imported.inferred.model.packages.filter(({ kind }) => kind === "groupVersion").length,
      operations: operationCount(document),
      definitions: Object.keys(document.definitions ?? {}).length,
    },
  };
}
