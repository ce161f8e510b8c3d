import path from "node:path";
import type { ts } from "ts-morph";
import type { DiagnosticCode } from "../../../openapi/diagnostics/codes.js";
import { diagnostic, type Diagnostic, type DiagnosticArguments } from "../../../openapi/diagnostics/diagnostic.js";
import type { Marker, TypeDeclaration, TypeId, TypeRef, Written } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";

/** A declaration that a type name can refer to. */
export type ModelNode = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The package that a file's comment names. */
export interface FilePackage {
  readonly id: string;
  readonly kind: "groupVersion" | "shared";
}

/** Where the sources refer to a type of another package: mistakes in the type are reported there. */
export interface Entry {
  readonly node?: ts.Node;
  /** Package of the referring file. The type is published in it. */
  readonly home?: string;
}

/** Shared state of one run's analysis. Never used outside of `analyze`. */
export interface Context {
  readonly root: string;
  /** Whether descriptions keep the line breaks of comments. */
  readonly keepLines: boolean;
  readonly checker: ts.TypeChecker;
  readonly diagnostics: Diagnostic[];
  /** The package of a file; `undefined` if its comment names none. */
  readonly packageOf: (file: ts.SourceFile) => FilePackage | undefined;
  /** Whether a file is one of the configured sources. */
  readonly isConfigured: (file: ts.SourceFile) => boolean;
  /** Whether a file came with the machinery, so that other declarations with the same ids replace its own. */
  readonly isReplaceable: (file: ts.SourceFile) => boolean;
  /** Whether a file belongs to another package: its comments follow other rules, and the user cannot edit it. */
  readonly isLibrary: (file: ts.SourceFile) => boolean;
  /** Whether a module specifier resolves to a file. The file may have neither imports nor exports. */
  readonly isModule: (specifier: ts.StringLiteral) => boolean;
  /** Whether a declaration's comment leaves it out of the spec. */
  readonly isInternal: (node: ts.Declaration) => boolean;
  /** How the current declaration was reached, if it is outside of the sources. */
  entry: Entry;
  /** The same for declarations in the queue. */
  readonly entries: Map<ModelNode, Entry>;
  /** Aliases with `@definition` that name types of other packages, by the type that they stand for. */
  readonly standIns: Map<ModelNode, ModelNode>;
  /** Comments that were read: file name and offset. */
  readonly comments: Set<string>;
  /** Generic types that mark a parameter or a response. */
  readonly roles: Set<ts.Declaration>;
  /** Generic and unpublished declarations whose comments became part of a definition. */
  readonly filledIn: Set<ModelNode>;
  /** Declarations that published ones extend. Those inherit their rules, but not their other annotations. */
  readonly extended: Set<ModelNode>;
  /** Types whose fields became parameters. */
  readonly spread: Set<TypeId>;
  /** Whether a declaration is built into TypeScript, such as Array or Partial. */
  readonly isBuiltIn: (node: ts.Node) => boolean;
  /** Types published so far, by id; filled as references are found. */
  readonly types: Map<TypeId, TypeDeclaration>;
  /** Ids of referenced declarations, by node; {@link Context.queue} holds those still to be read. */
  readonly ids: Map<ModelNode, TypeId>;
  /** Declared types by id, for annotations that refer to them by name. */
  readonly index: Map<TypeId, ModelNode>;
  /** Aliases that name an instance of a generic type, by the generic type; found when first needed. */
  instances?: ReadonlyMap<ts.Declaration, readonly ts.TypeAliasDeclaration[]>;
  /** Files that were reported for having no package. */
  readonly unowned: Set<string>;
  /** Declarations that are still to be read. */
  readonly queue: ModelNode[];
  /** Parsed comments by declaration. */
  readonly documented: Map<ModelNode, Documented>;
  /** Members of interfaces without type parameters, by declaration; `undefined` while they are being read. */
  readonly members: Map<ts.InterfaceDeclaration, ObjectShape | undefined>;
}

/** The parsed comment of a declaration: prose, and checked annotations. */
export interface Documented {
  readonly description: string;
  readonly markers: readonly Marker[];
}

/** Properties of an interface, including the inherited ones. */
export interface ObjectShape {
  readonly type: Extract<TypeRef, { kind: "object" }>;
  readonly flattened: readonly TypeId[];
  readonly base?: TypeId;
  /** Annotations of the extended types that hold for this type, too. */
  readonly inherited: readonly Marker[];
}

/** Path of a file relative to the project root, with `/` on every platform. */
export const relativePath = (root: string, file: string): string =>
  file.startsWith(`${root}/`) ? file.slice(root.length + 1) : path.relative(root, file).split(path.sep).join("/");

export function spanAt(context: Pick<Context, "root">, file: ts.SourceFile, start: number, end: number): Span {
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const newline = file.text.indexOf("\n", start);
  const stop = Math.min(end, newline < 0 ? end : newline);
  return {
    file: relativePath(context.root, file.fileName),
    line: line + 1,
    column: character + 1,
    length: Math.max(1, stop - start),
  };
}

export const spanOf = (context: Pick<Context, "root">, node: ts.Node): Span => {
  const file = node.getSourceFile();
  return spanAt(context, file, node.getStart(file), node.end);
};

export function report(
  context: Context,
  code: DiagnosticCode,
  at: ts.Node | Span,
  args: DiagnosticArguments = {},
): void {
  if (!("kind" in at)) {
    context.diagnostics.push(diagnostic(code, at, args));
    return;
  }
  const file = at.getSourceFile();
  const { node } = context.entry;
  if (node === undefined || !context.isLibrary(file)) {
    context.diagnostics.push(diagnostic(code, spanOf(context, at), args));
    return;
  }
  context.diagnostics.push(diagnostic(code, spanOf(context, node), { ...args, help: elsewhere(context, at) }));
}

/** A type as it is written, for the messages of outputs that cannot express it. */
export function writtenAt(context: Context, node: ts.Node, text = typeText(node)): Written {
  const { node: entry } = context.entry;
  if (entry === undefined || !context.isLibrary(node.getSourceFile())) return { text, span: spanOf(context, node) };
  return { text, span: spanOf(context, entry), help: elsewhere(context, node) };
}

/** Advice on a mistake in another package. */
function elsewhere(context: Context, node: ts.Node): string {
  const { file, line } = spanOf(context, node);
  return `It is declared in ${file}:${line}, in another package. Pick the fields that you need, or declare your own type.`;
}

/** The source text of a type, shortened to one line for messages. */
export const typeText = (node: ts.Node): string => {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
