import { ts } from "ts-morph";
import { annotation, type Place } from "../../../annotations/table.js";
import { report, spanAt, type Context } from "../context.js";
import { commentRanges, isDoc as isDocComment, isFileComment, parseComment } from "./read-comment.js";
import { placesOf, readMarkers } from "./read-markers.js";

/** Tags that are common in documentation of code, and have their usual meaning there. */
const OF_CODE = new Set(
  "param returns deprecated see example default remarks privateRemarks internal summary tag since".split(" "),
);

/** All comments of a file, wherever they are. */
function commentsOf(file: ts.SourceFile): (ts.TextRange & { readonly isDoc: boolean })[] {
  const found: (ts.TextRange & { readonly isDoc: boolean })[] = [];
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, file.text);
  // For each open template literal, the depth of braces inside it.
  const templates: number[] = [];
  let depth = 0;
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.CloseBraceToken && templates.at(-1) === depth) {
      token = scanner.reScanTemplateToken(false);
      if (token === ts.SyntaxKind.TemplateTail) templates.pop();
    } else if (token === ts.SyntaxKind.OpenBraceToken) depth++;
    else if (token === ts.SyntaxKind.CloseBraceToken) depth--;
    else if (token === ts.SyntaxKind.TemplateHead) templates.push(depth);
    const range = { kind: token, pos: scanner.getTokenStart(), end: scanner.getTokenEnd() };
    if (token === ts.SyntaxKind.MultiLineCommentTrivia || token === ts.SyntaxKind.SingleLineCommentTrivia)
      found.push({ pos: range.pos, end: range.end, isDoc: isDocComment(file.text, range) });
  }
  return found;
}

/** The node after an offset between tokens: the outermost node that starts there. */
function nodeBehind(file: ts.SourceFile, at: number): ts.Node | undefined {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = ts.forEachChild(node, (child) =>
      child.pos <= at && at < child.end ? child : undefined,
    );
    if (inner === undefined) return undefined;
    if (at < inner.getStart(file)) return inner;
    node = inner;
  }
}

/** Whether a node is code, whose comments follow other rules. */
const isCode = (node: ts.Node): boolean =>
  (ts.isParameter(node) && isCode(node.parent) && !ts.isMethodSignature(node.parent)) ||
  ts.isVariableStatement(node) ||
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  ts.isClassElement(node) ||
  ts.isObjectLiteralElement(node) ||
  ts.isModuleDeclaration(node) ||
  ts.isExpressionStatement(node) ||
  ts.isBlock(node);

/** The place of a comment on a node, as if the node were part of the spec. */
function placeOf(context: Context, node: ts.Node): Place | undefined {
  // The methods of an internal interface of operations are not read.
  if (ts.isMethodSignature(node) && ts.isInterfaceDeclaration(node.parent))
    return context.documented.get(node.parent)?.markers.some(({ name }) => name === "operations") === true
      ? "method"
      : undefined;
  if (ts.isPropertySignature(node) || ts.isAccessor(node)) return "property";
  if (ts.isIndexSignatureDeclaration(node)) return "index";
  if (ts.isEnumDeclaration(node)) return "enum";
  if (ts.isEnumMember(node)) return "enumMember";
  if (ts.isInterfaceDeclaration(node)) return "interface";
  return ts.isTypeAliasDeclaration(node) ? "alias" : undefined;
}

const hasGetter = (node: ts.SetAccessorDeclaration): boolean =>
  (ts.isInterfaceDeclaration(node.parent) || ts.isTypeLiteralNode(node.parent)) &&
  node.parent.members.some((member) => ts.isGetAccessor(member) && member.name.getText() === node.name.getText());

/** Reports annotations of the spec in a comment that is not a doc comment: it begins with `//` or with one star. */
function reportPlain(context: Context, file: ts.SourceFile, { pos, end }: ts.TextRange): void {
  const text = file.text.slice(pos, end);
  if (!text.includes("@")) return;
  const node = nodeBehind(file, pos);
  if (node === undefined || placeOf(context, node) === undefined) return;
  for (const { index, 1: name = "" } of text.matchAll(/(?<=^\/[/*]\s*|\n[\s*]*)@([A-Za-z][\w-]*)/g))
    if (annotation(name) !== undefined)
      report(context, "GV1004", spanAt(context, file, pos + index, pos + index + name.length + 1), {
        name,
        place: `a comment that begins with ${text.slice(0, 2)}`,
        places: "a comment that begins with /**",
      });
}

/** Reports comments that are never read, and annotations in them. */
export function reportUnread(context: Context, file: ts.SourceFile): void {
  for (const { pos, end, isDoc } of commentsOf(file)) {
    if (!isDoc) {
      reportPlain(context, file, { pos, end });
      continue;
    }
    if (context.comments.has(`${file.fileName}:${pos}`)) continue;
    const comment = parseComment(file.text, pos, end);
    const node = nodeBehind(file, pos);
    const counting = node === undefined ? undefined : commentRanges(node, file).at(-1);
    const place = node === undefined ? undefined : placeOf(context, node);
    const isSecond = node !== undefined && ts.isSetAccessor(node) && hasGetter(node);
    // Declarations outside of the spec are checked like all others.
    if (node !== undefined && place !== undefined && counting?.pos === pos && !isSecond) {
      readMarkers(context, comment, place, file, node);
      continue;
    }
    const code = !isSecond && node !== undefined && counting?.pos === pos && isCode(node);
    const isFirst = file.text.slice(0, pos).trim() === "" && !isFileComment(file.text, { pos, end });
    const isOneOfSeveral = counting !== undefined && counting.pos > pos;
    const where = isOneOfSeveral
      ? "a comment that another one follows"
      : isSecond
        ? "a setter; only the getter's comment is read"
        : node !== undefined && ts.isMethodSignature(node)
          ? "a method of an interface without @operations"
          : code
            ? "code, which is not part of the spec"
            : "a comment that describes no declaration";
    const tags = [...comment.tags, ...comment.strays].filter(({ name }) => !code || !OF_CODE.has(name));
    for (const { name, start } of tags) {
      const span = spanAt(context, file, start, start + name.length + 1);
      if (annotation(name) !== undefined)
        report(context, "GV1004", span, { name, place: where, places: placesOf(name) });
      else if (!code) report(context, "GV1003", span, { name });
    }
    if (tags.length === 0 && !code && !isFirst && comment.description !== "")
      report(context, "GV1013", spanAt(context, file, pos, end), {
        remedy: isSecond
          ? "Join it with the comment of the getter."
          : isOneOfSeveral
            ? "Join it with the comment that follows."
            : "Put it directly before what it describes, on its own line.",
      });
  }
}
