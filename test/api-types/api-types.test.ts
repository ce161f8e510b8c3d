import { readFileSync } from "node:fs";
import path from "node:path";
import { ts } from "ts-morph";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/run-tool.js";

const root = path.join(REPOSITORY, "api-types");
const files = globSync(["**/*.ts"], { cwd: root }).sort();

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.ESNext, true);

/** Files of api-types/ that a file imports or re-exports, relative to api-types/. */
const importsOf = (file: string): string[] =>
  parse(file).statements.flatMap((statement) => {
    const specifier =
      ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith(".")) return [];
    return [path.posix.join(path.posix.dirname(file), specifier.text.replace(/\.js$/, ".ts"))];
  });

/** The first circle that is found by following arrows, as a path that ends where it began. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...trail, node]);
      if (circle !== undefined) return circle;
    }
    done.add(node);
    return undefined;
  };
  return [...graph.keys()].map((node) => visit(node, [])).find((circle) => circle !== undefined);
}

test("imports form no circle", () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  expect([...graph.values()].flat().filter((target) => !graph.has(target))).toEqual([]);
  expect(findCircle(graph)).toBeUndefined();
  // The search finds one where there is one.
  expect(findCircle(new Map([...graph, ["machinery/unversioned.ts", ["core/v1/pods.ts"]]]))).toBeDefined();
});

/** What a comment says apart from its annotations. */
const proseOf = (node: ts.Node): string =>
  (ts.getJSDocCommentsAndTags(node) as readonly ts.JSDoc[])
    .filter((comment) => ts.isJSDoc(comment))
    .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? "")
    .join("");

test("every type and every field is described, in a sentence of its own", () => {
  const missing: string[] = [];
  let described = 0;
  const check = (name: string, node: ts.Node): void => {
    if (/^\S[\s\S]{9,}[.!)]$/.test(proseOf(node).trim())) described += 1;
    else missing.push(name);
  };
  for (const file of files) {
    for (const statement of parse(file).statements) {
      if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
      check(`${file} ${statement.name.text}`, statement);
      if (ts.isTypeAliasDeclaration(statement)) continue;
      for (const member of statement.members)
        check(`${file} ${statement.name.text}.${member.name?.getText() ?? ""}`, member);
    }
  }
  expect(missing).toEqual([]);
  expect(described).toBeGreaterThan(1200);
});
