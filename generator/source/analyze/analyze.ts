import { ts } from "ts-morph";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, OperationSet } from "../../model/api-model.js";
import { BUILT_IN_FILE } from "./project/built-in-types.js";
import type { Context, ModelNode } from "./context.js";
import type { LoadedProject } from "./project/load-project.js";
import { PackageDrafts } from "./resources/package-drafts.js";
import { documentedOf } from "./comments/documented-of.js";
import { reportUnread } from "./comments/report-unread.js";
import { reportSpread } from "./comments/report-spread.js";
import { reportUnpublished } from "./comments/report-unpublished.js";
import { findSymbol, mainDeclaration } from "./find-declaration.js";
import { readFileComment } from "./comments/read-comment.js";
import { readQueue } from "./read-declaration.js";
import { findMarker, readMarkers } from "./comments/read-markers.js";
import { readNode } from "./types/read-node.js";
import { modelNodes, readPackage, type PackageComment } from "./resources/read-package.js";

export interface AnalyzeOptions {
  /** Absolute folder that paths in spans are relative to. */
  readonly root: string;
  /** Absolute folder that output paths mirror. */
  readonly sourceRoot: string;
  /** Whether descriptions keep the line breaks of comments, instead of joining lines to paragraphs. */
  readonly keepLines?: boolean;
}

export interface Analysis {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses the comments of files, each once. */
function packageReader(context: () => Context): (file: ts.SourceFile) => PackageComment | undefined {
  const packages = new Map<ts.SourceFile, PackageComment | undefined>();
  return (file) => {
    if (!packages.has(file)) {
      packages.set(file, readPackage(readMarkers(context(), readFileComment(file), "file", file)));
    }
    return packages.get(file);
  };
}

/**
 * Declared types by id. The configured sources' own come first; imported files, in the compiler's order, come before
 * those that only the machinery brought in.
 */
function indexTypes(
  project: LoadedProject,
  packageOf: (file: ts.SourceFile) => PackageComment | undefined,
): Map<string, ModelNode> {
  const index = new Map<string, ModelNode>();
  const others = project.program.getSourceFiles().filter((file) => file.fileName !== BUILT_IN_FILE);
  for (const file of [...project.sources, ...others]) {
    const owner = packageOf(file);
    if (owner === undefined) continue;
    for (const node of modelNodes(file)) {
      const id = `${owner.id}.${node.name.text}`;
      if (!index.has(id)) index.set(id, node);
    }
  }
  return index;
}

/** Records a file's aliases that publish a type of another package under a name of this API. */
function noteStandIns(context: Context, file: ts.SourceFile): void {
  for (const node of modelNodes(file)) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) continue;
    const symbol = findSymbol(context, node.type.typeName);
    const target = symbol === undefined ? undefined : mainDeclaration(symbol);
    if (target === undefined || !ts.isInterfaceDeclaration(target) || target.typeParameters !== undefined) continue;
    const isForeign =
      context.isLibrary(target.getSourceFile()) && context.packageOf(target.getSourceFile()) === undefined;
    if (isForeign && findMarker(documentedOf(context, node).markers, "definition") !== undefined)
      context.standIns.set(target, node);
  }
}

/**
 * Reads loaded sources into the API model. Reports all mistakes in all sources. If there are any errors, the model must
 * not be published.
 */
export function analyze(project: LoadedProject, options: AnalyzeOptions): Analysis {
  const diagnostics: Diagnostic[] = [...project.diagnostics];
  const packageOf = packageReader(() => context);
  const configured = new Set(project.sources);
  const libraries = new Set(project.libraries);
  const context: Context = {
    root: options.root,
    keepLines: options.keepLines === true,
    checker: project.checker,
    diagnostics,
    packageOf,
    isConfigured: (file) => configured.has(file),
    isReplaceable: (file) => file.fileName.startsWith(project.machineryRoot) && !configured.has(file),
    isLibrary: (file) => libraries.has(file),
    isModule: project.isModule,
    isInternal: (node) =>
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
      findMarker(documentedOf(context, node).markers, "internal") !== undefined,
    entry: {},
    entries: new Map(),
    standIns: new Map(),
    comments: new Set(),
    roles: new Set(),
    filledIn: new Set(),
    extended: new Set(),
    spread: new Set(),
    isBuiltIn: (node) => node.getSourceFile().fileName === BUILT_IN_FILE,
    types: new Map(),
    ids: new Map(),
    index: new Map(),
    unowned: new Set(),
    queue: [],
    documented: new Map(),
    members: new Map(),
  };
  for (const [id, node] of indexTypes(project, packageOf)) context.index.set(id, node);

  for (const file of project.sources) noteStandIns(context, file);
  const drafts = new PackageDrafts(context, options.sourceRoot);
  const operationSets: OperationSet[] = [];
  for (const file of [...project.sources, ...project.machinery]) {
    const owner = packageOf(file);
    const draft = owner === undefined ? undefined : drafts.add(owner, file, !configured.has(file));
    for (const node of modelNodes(file)) readNode(context, node, { draft, operationSets });
  }
  readQueue(context);
  for (const file of project.sources) {
    reportUnread(context, file);
    for (const node of modelNodes(file)) reportUnpublished(context, node);
  }
  const types = [...context.types].sort(([a], [b]) => (a < b ? -1 : 1));
  const model: ApiModel = { packages: drafts.finish(), operationSets, types: Object.fromEntries(types) };
  reportSpread(context, model);
  return { model, diagnostics };
}
