import ts from "typescript";

/** Parses a TypeScript file. */
export const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** Positions of the type `any` in files: `path:line`. */
export function findAny(files: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (const [name, text] of files) {
    if (!name.endsWith(".ts") || !/\bany\b/.test(text)) continue;
    const file = parse(name, text);
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword)
        found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}
