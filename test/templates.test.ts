import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic } from "../openapi/diagnostics/diagnostic.js";
import { checkTemplates } from "../generator/codegen/render/check-templates.js";
import { findTemplates } from "../generator/codegen/render/find-templates.js";
import { handlebars } from "../generator/codegen/render/handlebars.js";
import type { ViewSchema } from "../generator/codegen/render/view-types.js";
import { createHelpers as createDocsHelpers } from "../generator/codegen/targets/docs/helpers.js";
import { targets } from "../generator/codegen/targets/registry.js";
import { filesIn } from "./support/files-in.js";
import { REPOSITORY } from "./support/run-tool.js";

// Even in strict mode, Handlebars ignores a misspelt path in `{{#if}}`, `{{#each}}` and block parameters. So every path
// of every template is checked against the views, which `npm run reference` derives from the types of view.ts.

/** A path in a template, as written. */
interface Written {
  readonly original: string;
  readonly line: number;
  readonly column: number;
}

/** Every path in a template that refers to a field. */
function pathsOf(text: string): Written[] {
  const found: Written[] = [];
  const visit = (node: unknown, isCallee: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item, false);
      return;
    }
    const { type, path: callee, name, params, hash, program, inverse, body, value } = node as Record<string, unknown>;
    if (type === "PathExpression") {
      const { original, loc, data, parts } = node as hbs.AST.PathExpression;
      const { line, column } = loc.start;
      if (!isCallee && !data && parts.length > 0) found.push({ original, line, column });
      return;
    }
    const called = (params as readonly unknown[] | undefined) ?? [];
    visit(callee, type === "BlockStatement" || called.length > 0);
    // The name of a partial is not a field.
    if (type !== "PartialStatement" && type !== "PartialBlockStatement") visit(name, true);
    for (const part of [params, program, inverse, body, value]) visit(part, false);
    visit((hash as hbs.AST.Hash | undefined)?.pairs, false);
  };
  visit(handlebars.parse(text), false);
  return found;
}

const KINDS = [
  ...(await Promise.all(
    targets.map(async ({ name, loadClient }) => ({ kind: name, createHelpers: (await loadClient()).createHelpers })),
  )),
  { kind: "docs", createHelpers: createDocsHelpers },
];

describe.each(KINDS)("$kind", ({ kind, createHelpers }) => {
  const TEMPLATES = path.join(REPOSITORY, "templates", kind);
  const schema = JSON.parse(readFileSync(path.join(TEMPLATES, "views.json"), "utf8")) as ViewSchema;
  const sources = [...filesIn(TEMPLATES)].filter(([name]) => name.endsWith(".hbs"));

  let copy = "";
  beforeAll(() => {
    copy = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-templates-")));
    cpSync(TEMPLATES, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** The diagnostics of the copied templates, and the templates that files use. */
  function check(): { readonly diagnostics: readonly Diagnostic[]; readonly reached: ReadonlySet<string> } {
    const reached = new Set<string>();
    const { files } = findTemplates(copy, undefined, (file) => file);
    const diagnostics = checkTemplates(files, {
      schema,
      helpers: Object.keys(createHelpers()),
      isChecked: () => true,
      shown: (file) => path.relative(copy, file).split(path.sep).join("/"),
      onTemplate: (name) => void reached.add(name),
    });
    return { diagnostics, reached };
  }

  test("every path in a template exists, and every template is used", () => {
    const { diagnostics, reached } = check();
    expect(diagnostics.map(({ span, message }) => `${span?.file}:${span?.line}:${span?.column} ${message}`)).toEqual(
      [],
    );
    expect([...reached].sort()).toEqual(sources.map(([name]) => name).sort());
  });

  describe("each path is really checked: misspelling it is reported", () => {
    /** Misspells a path in each of some templates, and returns the templates whose mistake is not reported. */
    function unreported(paths: ReadonlyMap<string, Written>): readonly string[] {
      const texts = new Map(sources);
      for (const [name, { original, line, column }] of paths) {
        const lines = (texts.get(name) ?? "").split("\n");
        const content = lines[line - 1] ?? "";
        lines[line - 1] = `${content.slice(0, column)}${original}Z${content.slice(column + original.length)}`;
        writeFileSync(path.join(copy, name), lines.join("\n"));
      }
      const reported = new Set(
        check().diagnostics.map(({ code, span }) => `${code} ${span?.file}:${span?.line}:${span?.column}`),
      );
      for (const name of paths.keys()) writeFileSync(path.join(copy, name), texts.get(name) ?? "");
      return [...paths.keys()].filter((name) => {
        const { line = 0, column = 0 } = paths.get(name) ?? {};
        return !reported.has(`GV7054 ${name}:${line}:${column + 1}`);
      });
    }

    const paths = new Map(sources.map(([name, text]) => [name, pathsOf(text)]));
    const found = new Map<string, string[]>(sources.map(([name]) => [name, []]));
    beforeAll(() => {
      // One mistake in every template at once, to check all templates less often. A mistake may hide those in partials that it
      // keeps from being reached, so what is not reported is tried alone.
      for (let i = 0; i < Math.max(...[...paths.values()].map((each) => each.length)); i++) {
        const round = new Map(
          [...paths].flatMap(([name, { [i]: written }]): [string, Written][] =>
            written === undefined ? [] : [[name, written]],
          ),
        );
        for (const name of unreported(round)) {
          const written = round.get(name);
          if (written !== undefined && unreported(new Map([[name, written]])).length > 0)
            found.get(name)?.push(`${name}:${written.line}:${written.column} ${written.original}Z`);
        }
      }
    });

    test.each(sources)("%s", (name) => {
      expect(found.get(name)).toEqual([]);
    });
  });

  test("templates are short enough to read before replacing them", () => {
    for (const [name, text] of sources) expect(text.split("\n").length, name).toBeLessThanOrEqual(80);
  });
});
