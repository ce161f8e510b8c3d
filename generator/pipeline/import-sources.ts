import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { sortDiagnostics } from "../../openapi/diagnostics/sort.js";
import { mergeDocuments } from "../../openapi/merge/merge-documents.js";
import type { NamedDocument } from "../../openapi/merge/named-document.js";
import { mergeDocuments3 } from "../../openapi/merge/openapi-3/merge-documents-3.js";
import type { Document3 } from "../../openapi/merge/openapi-3/document-3.js";
import { DocumentFile } from "../../openapi/read/document-file.js";
import { fileWarnings } from "../../openapi/read/file-warnings.js";
import { DEFAULT_LIMITS, MAXIMUM_DEPTH } from "../../openapi/read/limits.js";
import { readParsed } from "../../openapi/read/read-parsed.js";
import { locationOf, shownLocation } from "../../openapi/read/sources/location.js";
import { versionProblem } from "../../openapi/read/version-problem.js";
import { readManifests, type Manifest } from "../../openapi/read/manifests.js";
import { readSource } from "../../openapi/read/sources/read-source.js";
import { pointerOf } from "../../openapi/types/json-pointer.js";
import { isObject, type UnknownObject } from "../../openapi/types/objects.js";
import { operationCount } from "../../openapi/types/operation-count.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { readOpenApi3 } from "../publish/infer/openapi-3/read-document.js";
import { swaggerSource, type SourceDocument } from "../publish/infer/source-document.js";
import type { OutputFile } from "../output/output-file.js";
import { importCrds } from "./import-crds.js";
import { importDocument } from "./import-document.js";

/** What an import would write. */
export interface ImportedSources {
  /** Paths relative to the project's folder. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: { readonly groupVersions: number; readonly operations: number; readonly definitions: number };
  /** The command that writes again what was imported. Absent if nothing was. */
  readonly command?: "spec" | "crd";
}

const NOTHING = { groupVersions: 0, operations: 0, definitions: 0 };

/** The CustomResourceDefinitions of a file. */
class CrdFile {
  constructor(
    readonly shown: string,
    readonly manifests: readonly Manifest[],
  ) {}
}

const MANIFEST = /\bCustomResourceDefinition(?:List)?\b/;
const DOCUMENT = /["']?(?:swagger|openapi)["']?\s*:\s*["']?[23]\./;

/** The CustomResourceDefinitions of a text; `undefined` if it is none of them. */
async function readCrds(text: string, shown: string): Promise<CrdFile | Diagnostic | undefined> {
  if (!MANIFEST.test(text) || DOCUMENT.test(text)) return undefined;
  const manifests = await readManifests(text, shown);
  if ("problem" in manifests) return diagnostic("GV6002", manifests.place, { file: shown, problem: manifests.problem });
  const crds = manifests.filter(({ value }) => isObject(value) && value["kind"] === "CustomResourceDefinition");
  return crds.length === 0 ? undefined : new CrdFile(shown, crds);
}

async function readFile(source: string, cwd: string): Promise<DocumentFile | CrdFile | Diagnostic> {
  const location = locationOf(source, cwd);
  // An invalid address cannot be parsed, so none of it is shown.
  if ("problem" in location) return diagnostic("GV6001", undefined, { file: "the address", ...location });
  const read = await readSource(location, { limits: DEFAULT_LIMITS, pipes: true });
  const shown = shownLocation("problem" in read ? location : read.location, cwd);
  if ("problem" in read) return diagnostic("GV6001", undefined, { file: shown, problem: read.problem });
  const crds = await readCrds(read.text, shown);
  if (crds !== undefined) return crds;
  const texts = location.kind === "file" ? new Map([[location.path, read.text]]) : undefined;
  const origin = await readParsed(location, { cwd, limits: DEFAULT_LIMITS, ...(texts !== undefined && { texts }) });
  if ("place" in origin) {
    const help = origin.template ? { help: "This looks like a template: fill in its values first." } : {};
    return diagnostic("GV6002", origin.place, { file: origin.place.file, problem: origin.problem, ...help });
  }
  if ("problem" in origin) return diagnostic("GV6001", undefined, { file: shown, problem: origin.problem });
  const file = new DocumentFile(origin);
  if (file.tooDeep !== undefined)
    return diagnostic("GV6008", file.locate(pointerOf(file.tooDeep)), { limit: String(MAXIMUM_DEPTH) });
  return file;
}

/** The first placeholder of Helm in a value. */
function placeholderIn(value: unknown): string | undefined {
  if (typeof value === "string") return /\{\{.*?\}\}/.exec(value)?.[0];
  if (!Array.isArray(value) && !isObject(value)) return undefined;
  return Object.values(value)
    .map(placeholderIn)
    .find((found) => found !== undefined);
}

/** Why a definition cannot be imported, as a clause. */
function unfitCrd(value: Manifest["value"]): string | undefined {
  const { apiVersion, metadata, spec } = (isObject(value) ? value : {}) as Readonly<Record<string, unknown>>;
  if (apiVersion !== "apiextensions.k8s.io/v1")
    return `it is of ${String(apiVersion)}; convert it to apiextensions.k8s.io/v1 first`;
  const { names, group, versions, conversion } = isObject(spec) ? spec : {};
  const placeholder = placeholderIn([metadata, conversion]);
  if (placeholder !== undefined)
    return `it is a template; fill in values such as ${placeholder} first, as helm template does`;
  const { kind, plural } = isObject(names) ? names : {};
  if (!isObject(metadata) || typeof kind !== "string" || typeof plural !== "string" || typeof group !== "string")
    return "metadata, spec.group or spec.names is missing";
  if (!/^[A-Za-z]\w*$/.test(kind) || !NAME.test(plural) || !GROUP.test(group)) return "a name is malformed";
  const isFit =
    Array.isArray(versions) && versions.every((version) => isObject(version) && NAME.test(String(version["name"])));
  return isFit && versions.length > 0 ? undefined : "spec.versions is not a list of versions";
}

const NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const GROUP = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;

function importDefinitions(files: readonly CrdFile[]): ImportedSources {
  const all = files.flatMap(({ shown, manifests }) => manifests.map((manifest) => ({ shown, ...manifest })));
  const diagnostics = all.flatMap(({ shown, value }): Diagnostic[] => {
    const problem = unfitCrd(value);
    return problem === undefined ? [] : [diagnostic("GV6202", undefined, { file: shown, problem })];
  });
  if (diagnostics.length > 0) return { files: [], diagnostics, summary: NOTHING };
  const imported = importCrds(all.map(({ value }) => value as UnknownObject));
  for (const { pointer, what } of imported.losses) {
    const [, index = "0", rest = ""] = /^\/(\d+)(.*)$/s.exec(pointer) ?? [];
    diagnostics.push(diagnostic("GV6201", all[Number(index)]?.locate(rest), { what }));
  }
  return {
    files: imported.files,
    diagnostics: sortDiagnostics(diagnostics),
    summary: { groupVersions: imported.groupVersions, operations: 0, definitions: all.length },
    command: "crd",
  };
}

/** Why a parsed file cannot be imported, as a clause. */
function unfit({ value, dialect }: DocumentFile): string | undefined {
  const problem = versionProblem(value);
  if (problem !== undefined) return problem.problem;
  if (!isObject(value) || !isObject(value["info"])) return "info is not an object";
  const { paths } = value;
  if (paths === undefined) return "it has no paths, so it offers nothing; import a document that refers to it";
  if (!isObject(paths) || !Object.values(paths).every((item) => isObject(item)))
    return "paths is not an object of path items";
  const parts = dialect === "2.0" ? value : isObject(value["components"]) ? value["components"] : {};
  const shared = dialect === "2.0" ? ["definitions", "parameters", "responses"] : Object.keys(parts);
  const strange = shared.find((key) => {
    const part = parts[key];
    return (
      !key.startsWith("x-") &&
      part !== undefined &&
      !(isObject(part) && Object.values(part).every((item) => isObject(item)))
    );
  });
  return strange === undefined ? undefined : `${strange} is not an object of objects`;
}

const MERGE = { paths: "union", rename: true } as const;

/** The document of some files, several merged into one. Problems are added to `diagnostics`. */
function sourceOf(files: readonly DocumentFile[], diagnostics: Diagnostic[]): SourceDocument | undefined {
  const documents = files.map((file) => ({ name: file.shown, document: file.value as Document3 }));
  const [first, ...others] = documents;
  const dialects = [...new Set(files.map(({ dialect }) => dialect))];
  const [dialect = "2.0"] = dialects;
  if (first === undefined) return undefined;
  if (dialects.length > 1) {
    const problem = "import documents of one version of OpenAPI at a time";
    for (const { shown, dialect: own } of files)
      if (own !== dialect) diagnostics.push(diagnostic("GV6202", undefined, { file: shown, problem }));
    return undefined;
  }
  if (dialect === "2.0") {
    const all = documents as unknown as readonly NamedDocument[];
    const merged = others.length === 0 ? undefined : mergeDocuments(all, MERGE);
    diagnostics.push(...(merged?.diagnostics ?? []));
    return swaggerSource(merged?.document ?? (first.document as unknown as Document));
  }
  const merged = others.length === 0 ? undefined : mergeDocuments3(documents, MERGE);
  diagnostics.push(...(merged?.diagnostics ?? []));
  // What 3.2 adds is reported; the rest is written as 3.1.
  return readOpenApi3(merged?.document ?? first.document, dialect === "3.0" ? dialect : "3.1");
}

/** Sources and a configuration from which documents can be built again. */
export async function importSources(sources: readonly string[], cwd: string): Promise<ImportedSources> {
  const read = await Promise.all(sources.map((each) => readFile(each, cwd)));
  const files = read.filter((item): item is DocumentFile => item instanceof DocumentFile);
  const crds = read.filter((item): item is CrdFile => item instanceof CrdFile);
  const diagnostics: Diagnostic[] = read.filter((item): item is Diagnostic => "code" in item);
  if (crds.length > 0 && files.length > 0)
    for (const { shown } of crds)
      diagnostics.push(
        diagnostic("GV6202", undefined, {
          file: shown,
          problem: "import documents and definitions one after the other",
        }),
      );
  if (!hasErrors(diagnostics) && crds.length > 0) return importDefinitions(crds);
  for (const file of files) {
    const problem = unfit(file);
    if (problem !== undefined) diagnostics.push(diagnostic("GV6202", undefined, { file: file.shown, problem }));
    else diagnostics.push(...fileWarnings(file));
  }
  if (hasErrors(diagnostics)) return { files: [], diagnostics: sortDiagnostics(diagnostics), summary: NOTHING };
  const source = sourceOf(files, diagnostics);
  if (source === undefined || hasErrors(diagnostics))
    return { files: [], diagnostics: sortDiagnostics(diagnostics), summary: NOTHING };
  const { document } = source;
  const imported = importDocument(source);
  const [only, ...more] = files;
  for (const { pointer, what } of imported.losses) {
    // A merged document has no places of its own.
    const span = more.length === 0 && only !== undefined ? only.locate(pointer) : undefined;
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
    command: "spec",
  };
}
