// templates/<language>/views.json: the view that each template receives, from the types of the target's view.ts.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ts } from "ts-morph";
import { root } from "./load-generator.mjs";

/** Types that templates treat as opaque: a helper prints them. */
const OPAQUE = { Layout: "code" };

const KEYWORDS = new Map([
  [ts.SyntaxKind.StringKeyword, "text"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "flag"],
]);

const isNothing = (node) =>
  node.kind === ts.SyntaxKind.UndefinedKeyword ||
  (ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword);

/** The text of a declaration's doc comment, on one line. */
function commentOf(node) {
  const [comment] = node.jsDoc ?? [];
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
  return text.replace(/\s+/g, " ").trim();
}

class SchemaReader {
  views = {};
  templates = {};
  #declarations = new Map();

  constructor(file) {
    this.#collect(file);
    for (const node of this.#declarations.values())
      if (ts.isInterfaceDeclaration(node) && node.getSourceFile().fileName === file) this.#view(node);
  }

  /** Declarations of a file and of the files that it imports, by name. */
  #collect(file) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
        this.#declarations.set(node.name.text, node);
      const from = (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier?.text;
      if (from && from.startsWith(".")) this.#collect(path.resolve(path.dirname(file), from.replace(/\.js$/, ".ts")));
    }
  }

  #view(node) {
    const name = node.name.text;
    if (Object.hasOwn(this.views, name)) return;
    const description = commentOf(node);
    this.views[name] = { description, fields: {} };
    this.views[name].fields = this.#fields(node, name);
    const [said = ""] = /^View of `[^`]+`(?: and `[^`]+`)*/.exec(description) ?? [];
    for (const [, template] of said.matchAll(/`([^`]+)`/g)) this.templates[template] = name;
  }

  #fields(node, owner) {
    const inherited = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map(({ expression }) => this.#fields(this.#find(expression.text, expression), owner)),
    );
    const own = node.members.map((member) => {
      if (!ts.isPropertySignature(member) || member.type === undefined) throw this.#odd(member, "a field with a type");
      const field = member.name.text;
      return [field, this.#field(member, `${owner}.${field}`)];
    });
    return Object.assign({}, ...inherited, Object.fromEntries(own));
  }

  #field(member, name) {
    const parts = ts.isUnionTypeNode(member.type) ? member.type.types : [member.type];
    const wanted = parts.filter((part) => !isNothing(part));
    const optional = member.questionToken !== undefined || wanted.length < parts.length;
    const type = this.#union(wanted.map((part) => this.#type(part, name)));
    return { type, ...(optional && { optional }), description: commentOf(member) };
  }

  #union(types) {
    return [...new Set(types.flatMap((type) => (type.endsWith("[]") ? [type] : type.split(" | "))))].join(" | ");
  }

  #type(node, name) {
    if (KEYWORDS.has(node.kind)) return KEYWORDS.get(node.kind);
    if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? "text" : "flag";
    if (ts.isParenthesizedTypeNode(node)) return this.#type(node.type, name);
    if (ts.isTypeOperatorNode(node)) return this.#type(node.type, name);
    if (ts.isUnionTypeNode(node)) return this.#union(node.types.map((part) => this.#type(part, name)));
    if (ts.isArrayTypeNode(node)) {
      const items = this.#type(node.elementType, name);
      return items.includes(" ") ? `(${items})[]` : `${items}[]`;
    }
    if (ts.isTypeLiteralNode(node)) {
      this.views[name] = { description: "", fields: {} };
      this.views[name].fields = this.#fields(node, name);
      return name;
    }
    if (ts.isTypeReferenceNode(node)) return this.#reference(node.typeName.getText(), node, name);
    throw this.#odd(node, "a plain type");
  }

  #reference(reference, node, name) {
    if (Object.hasOwn(OPAQUE, reference)) return OPAQUE[reference];
    const declaration = this.#find(reference, node);
    if (ts.isTypeAliasDeclaration(declaration)) return this.#type(declaration.type, name);
    this.#view(declaration);
    return reference;
  }

  #find(name, node) {
    const declaration = this.#declarations.get(name);
    if (declaration === undefined) throw this.#odd(node, "declared in view.ts or imported there");
    return declaration;
  }

  #odd(node, wanted) {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${path.relative(root, source.fileName)}:${line + 1}`;
    return new Error(`${place}: ${node.getText().split("\n")[0]} is not ${wanted}, which templates could use`);
  }
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The views of a language's templates, as the `ViewSchema` of generator/codegen/render. */
export function viewSchema(language) {
  const { templates, views } = new SchemaReader(
    path.join(root, "generator", "codegen", "targets", language, "view.ts"),
  );
  return { templates: sorted(templates), views: sorted(views) };
}
