import path from "node:path";
import type { ts } from "ts-morph";
import type { DiagnosticCode } from "../../../openapi/diagnostics/codes.js";
import { diagnostic, type Diagnostic, type DiagnosticArguments } from "../../../openapi/diagnostics/diagnostic.js";
import type { Marker, TypeDeclaration, TypeId, TypeRef } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";

/** A declaration that a type name can stand for. */
export type ModelNode = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The package that a file's comment says it belongs to. */
export interface FilePackage {
  readonly id: string;
  readonly kind: "groupVersion" | "shared";
}

/** Where the sources refer to a type of another package: its mistakes are told there, and its types belong there. */
export interface Entry {
  readonly node?: ts.Node;
  /** Package of the referring file. */
  readonly home?: string;
}

/** What the reading of one run shares. Lives as long as the run and is never seen outside of `analyze`. */
export interface Context {
  readonly root: string;
  readonly checker: ts.TypeChecker;
  readonly diagnostics: Diagnostic[];
  /** The package of a file, or `undefined` where its comment names none. */
  readonly packageOf: (file: ts.SourceFile) => FilePackage | undefined;
  /** Whether a file is one of the configured sources. */
  readonly isConfigured: (file: ts.SourceFile) => boolean;
  /** Whether a file came with the machinery, so that a declaration of the same id elsewhere takes its place. */
  readonly isReplaceable: (file: ts.SourceFile) => boolean;
  /** Whether a file belongs to another package, whose comments follow rules of their own and which nobody here edits. */
  readonly isLibrary: (file: ts.SourceFile) => boolean;
  /** Whether a module specifier leads to a file, which may have neither imports nor exports. */
  readonly isModule: (specifier: ts.StringLiteral) => boolean;
  /** Whether a declaration's comment leaves it out of the spec. */
  readonly isInternal: (node: ts.Declaration) => boolean;
  /** How the declaration that is being read was come to, where that was out of the sources. */
  entry: Entry;
  /** The same for declarations that wait to be read. */
  readonly entries: Map<ModelNode, Entry>;
  /** Aliases with `@definition` that give types of other packages a name of the sources' own. */
  readonly standIns: Map<ModelNode, ModelNode>;
  /** Comments that were read: file name and offset. */
  readonly comments: Set<string>;
  /** Types that make a parameter or an answer of what they are given. */
  readonly roles: Set<ts.Declaration>;
  /** Generic and unpublished declarations whose comments went into a definition. */
  readonly filledIn: Set<ModelNode>;
  /** Whether a declaration is one of TypeScript's own, such as Array or Partial. */
  readonly isBuiltIn: (node: ts.Node) => boolean;
  /** Types published so far, by id; filled while they are referred to. */
  readonly types: Map<TypeId, TypeDeclaration>;
  /** Declarations that are referred to, by node; they are read one after another from {@link Context.queue}. */
  readonly ids: Map<ModelNode, TypeId>;
  /** Declared types by id, for annotations that refer to them by name. */
  readonly index: Map<TypeId, ModelNode>;
  /** Files whose lack of a package has been reported. */
  readonly unowned: Set<string>;
  /** Declarations that wait to be read. */
  readonly queue: ModelNode[];
  /** Comments with their markers, by declaration. */
  readonly documented: Map<ModelNode, Documented>;
  /** Members of interfaces without type parameters, by declaration; `undefined` while they are being read. */
  readonly members: Map<ts.InterfaceDeclaration, ObjectShape | undefined>;
}

/** What a comment says of a declaration: prose, and checked annotations. */
export interface Documented {
  readonly description: string;
  readonly markers: readonly Marker[];
}

/** Properties of an interface with those it extends flattened in. */
export interface ObjectShape {
  readonly type: Extract<TypeRef, { kind: "object" }>;
  readonly flattened: readonly TypeId[];
  readonly base?: TypeId;
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
  const { file: name, line } = spanOf(context, at);
  const help = `It stands in ${name}:${line}, in another package. Take the fields that you need with Pick, or declare a type of your own.`;
  context.diagnostics.push(diagnostic(code, spanOf(context, node), { ...args, help }));
}

/** A type as written, shortened to a line for messages. */
export const typeText = (node: ts.Node): string => {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
