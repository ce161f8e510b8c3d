import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import { checkReferences } from "./references/check-references.js";
import type { DocumentFile } from "./document-file.js";
import { DocumentFiles, type OpenOptions } from "./document-files.js";
import type { DocumentNode, DocumentSet, LoadedDocument } from "./document-set.js";
import { childPointer, pointerOf } from "../types/json-pointer.js";
import { fileWarnings } from "./file-warnings.js";
import { DEFAULT_LIMITS, MAXIMUM_DEPTH, type Limits } from "./limits.js";
import { locationOf, shownLocation } from "./sources/location.js";
import { memberOf } from "../types/objects.js";
import { openFile } from "./open-file.js";
import type { Overlaid } from "./overlays/apply-overlays.js";
import { resolveSchemas } from "./resources/resolve-schemas.js";
import { ReferenceResolver } from "./references/resolve-reference.js";
import { versionProblem } from "./version-problem.js";

export interface LoadOptions {
  /** Absolute folder that relative sources and shown paths are relative to. */
  readonly cwd: string;
  readonly limits?: Partial<Limits>;
  /** Texts in place of files, by absolute path: documents that are not written yet. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Overlays (OpenAPI Overlay 1.0) to apply to the document, in order: files or http(s) addresses. */
  readonly overlays?: readonly string[];
}

/** Reads the root file, or says why it cannot be used. */
async function openRoot(source: string, options: OpenOptions): Promise<DocumentFile | Diagnostic> {
  const location = locationOf(source, options.cwd);
  // An invalid address cannot be parsed, so none of it is shown.
  if ("problem" in location) return diagnostic("GV6001", undefined, { file: "the address", ...location });
  const file = await openFile(location, { ...options, pipes: true });
  if ("place" in file) {
    const help = file.template ? { help: "This looks like a template: fill in its values first." } : {};
    return diagnostic("GV6002", file.place, { file: file.place.file, problem: file.problem, ...help });
  }
  if ("problem" in file)
    return diagnostic("GV6001", undefined, { file: shownLocation(location, options.cwd), problem: file.problem });
  if (file.tooDeep !== undefined)
    return diagnostic("GV6008", file.locate(pointerOf(file.tooDeep)), { limit: String(MAXIMUM_DEPTH) });
  const version = versionProblem(file.value);
  if (version === undefined) return file;
  const { at, ...args } = version;
  return diagnostic("GV6003", file.locate(at), args);
}

/** Applies overlays. What reads their paths is loaded only now. */
async function overlay(file: DocumentFile, overlays: readonly string[], options: OpenOptions): Promise<Overlaid> {
  const { applyOverlays } = await import("./overlays/apply-overlays.js");
  return applyOverlays(file, overlays, options);
}

/** The interface of the files for later stages. */
function documentSet(root: DocumentFile, files: DocumentFiles, references: ReferenceResolver): DocumentSet {
  const child = (node: DocumentNode, key: string | number): DocumentNode | undefined => {
    const value = memberOf(node.value, key);
    return value === undefined ? undefined : { file: node.file, pointer: childPointer(node.pointer, key), value };
  };
  const fileNamed = (name: string): DocumentFile => {
    const file = files.named(name);
    if (file === undefined) throw new Error(`no file ${name} belongs to this document`);
    return file;
  };
  return {
    dialect: files.dialectOf(root),
    root: { file: root.shown, pointer: "", value: root.value },
    fileOf: ({ file }) => ({ file, pointer: "", value: fileNamed(file).value }),
    child,
    follow: (node, reference) => {
      const resolution = references.resolve(fileNamed(node.file), reference);
      return resolution.kind === "found" ? resolution.node : undefined;
    },
    locate: (node) => fileNamed(node.file).locate(node.pointer),
  };
}

/**
 * Reads an OpenAPI document, 2.0 to 3.2, JSON or YAML, with every file that it refers to.
 *
 * A local document may refer to local files and to http(s) addresses, a document from the network to http(s) addresses only.
 * A reference to nothing is a warning. A document that cannot be read, or refers to a file that cannot, is an error.
 *
 * @param source - a file, relative to `cwd`, or an http(s) address
 */
export async function loadDocument(source: string, options: LoadOptions): Promise<LoadedDocument> {
  const { cwd, texts = new Map<string, string>(), overlays = [] } = options;
  const opening: OpenOptions = { cwd, texts, limits: { ...DEFAULT_LIMITS, ...options.limits } };
  const location = locationOf(source, cwd);
  const own = "path" in location ? [location.path] : [];
  const opened = await openRoot(source, opening);
  if ("code" in opened) return { diagnostics: [opened], inputs: own };
  const overlaid = overlays.length === 0 ? undefined : await overlay(opened, overlays, opening);
  const changed = overlaid?.file ?? opened;
  const root = resolveSchemas(changed, changed.dialect ?? "2.0");
  own.push(...(overlaid?.inputs ?? []));
  if (overlaid !== undefined && hasErrors(overlaid.diagnostics))
    return { diagnostics: sortDiagnostics(overlaid.diagnostics), inputs: own };
  const files = new DocumentFiles(root, opening);
  await files.load(root, root.useAll());
  const references = new ReferenceResolver(files);
  const found = [
    ...(overlaid?.diagnostics ?? []),
    ...files.loaded.flatMap(fileWarnings),
    ...checkReferences(files.loaded, references),
  ];
  return {
    documents: documentSet(root, files, references),
    diagnostics: sortDiagnostics(found),
    inputs: [...new Set([...own, ...files.paths])].sort(),
  };
}
