import ts from "typescript";
import { parse } from "../support/packages/find-any.js";

/** The syntax of a program: the counts of its nodes, and forbidden ones. */
export interface Syntax {
  /** Number of executable nodes by kind: statements, calls, templates, assignments. */
  readonly counts: Readonly<Record<string, number>>;
  /** `path:line: why`. */
  readonly suspicious: readonly string[];
}

/** Kinds of executable nodes. Types and names are not counted, since they vary with the text. */
const COUNTED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ReturnStatement,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ComputedPropertyName,
]);

/** Why a node is forbidden in any context. */
function faultOf(node: ts.Node, file: ts.SourceFile): string | undefined {
  // A call of an operation passes a client; an attacker's call does not.
  if (ts.isCallExpression(node) && node.arguments.length === 0 && /pwned/i.test(node.expression.getText(file)))
    return `calls ${node.expression.getText(file)}`;
  if (ts.isTaggedTemplateExpression(node) && !file.fileName.includes("/runtime/")) return "tags a template";
  // `{ __proto__: … }` sets a prototype, even with a quoted name.
  if (
    ts.isPropertyAssignment(node) &&
    (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) &&
    node.name.text === "__proto__"
  )
    return "sets a prototype";
  return undefined;
}

/** Reads the generated TypeScript of a package; the runtime is left out, since it is the same for every document. */
export function readSyntax(files: ReadonlyMap<string, string>): Syntax {
  const counts: Record<string, number> = {};
  const suspicious: string[] = [];
  for (const [name, text] of files) {
    if (!name.endsWith(".ts") || name.startsWith("src/runtime/")) continue;
    const file = parse(name, text);
    const { parseDiagnostics = [] } = file as ts.SourceFile & {
      parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
    };
    const at = (position: number): string => `${name}:${file.getLineAndCharacterOfPosition(position).line + 1}`;
    for (const { start, messageText } of parseDiagnostics)
      suspicious.push(`${at(start)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
    const directives = [...file.referencedFiles, ...file.typeReferenceDirectives, ...file.libReferenceDirectives];
    for (const { pos } of directives) suspicious.push(`${at(pos)}: has a directive for the compiler`);
    const visit = (node: ts.Node): void => {
      if (COUNTED.has(node.kind)) {
        const kind = ts.SyntaxKind[node.kind];
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      const fault = faultOf(node, file);
      if (fault !== undefined) suspicious.push(`${at(node.getStart(file))}: ${fault}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
    if (/^\s*(?:\/\/|\/\*+|\*)\s*@ts-(?:nocheck|ignore|expect-error)/m.test(text))
      suspicious.push(`${name}: tells the compiler to look away`);
  }
  return { counts, suspicious };
}
