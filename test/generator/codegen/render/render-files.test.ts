import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { findTemplates } from "../../../../generator/codegen/render/find-templates.js";
import { renderFiles, type RenderTask } from "../../../../generator/codegen/render/render-files.js";
import type { Helpers } from "../../../../generator/codegen/render/template-engine.js";
import { templateFolder } from "../../../support/packages/template-folder.js";

const folders: ReturnType<typeof templateFolder>[] = [];
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove();
});

const make = (files: Readonly<Record<string, string>>): string => {
  const made = templateFolder(files);
  folders.push(made);
  return made.folder;
};

const helpers: Helpers = {
  upper: (text: string) => text.toUpperCase(),
  join: (words: readonly string[], separator: string) => words.join(separator),
};

interface Rendered {
  readonly texts: Readonly<Record<string, string>>;
  readonly diagnostics: readonly { readonly code: string; readonly at: string; readonly message: string }[];
}

/** Renders `files/main.hbs` from default templates, some replaced by the user's. */
function render(
  view: object,
  defaults: Readonly<Record<string, string>>,
  replaced?: Readonly<Record<string, string>>,
  tasks: readonly RenderTask[] = [{ path: "main", template: "files/main.hbs", view }],
): Rendered {
  const user = replaced === undefined ? undefined : make(replaced);
  const shown = (file: string): string => (user === undefined ? file : path.relative(user, file).replace(/\\/g, "/"));
  const found = findTemplates(make(defaults), user, shown);
  const { files, diagnostics } = renderFiles(tasks, { templates: found.files, helpers, shown });
  return {
    texts: Object.fromEntries(files.map((file) => [file.path, file.text])),
    diagnostics: [...found.diagnostics, ...diagnostics].map(({ code, span, message }) => ({
      code,
      at: span === undefined ? "" : `${span.file}:${span.line}:${span.column}`,
      message,
    })),
  };
}

test("partials, helpers and loops work; indentation is kept, nothing is escaped", () => {
  const { texts } = render(
    { name: "a<b>", list: [{ x: 1 }, { x: 2 }], words: ["p", "q"] },
    {
      "files/main.hbs": "{{upper name}} & {{name}}\n{{#each list as |item|}}\n  {{> deep/item item}}\n{{/each}}\n",
      "partials/deep/item.hbs": "- {{x}}\n  {{> leaf}}\n",
      "partials/leaf.hbs": "{{#if x}}yes{{/if}}\n",
    },
  );
  expect(texts["main"]).toBe("A<B> & a<b>\n  - 1\n    yes\n  - 2\n    yes\n");
});

test("a user's file replaces the one at the same path, and no other", () => {
  const defaults = { "files/main.hbs": "[{{> a}}{{> b}}]", "partials/a.hbs": "a", "partials/b.hbs": "b" };
  expect(render({}, defaults).texts["main"]).toBe("[ab]");
  expect(render({}, defaults, { "partials/b.hbs": "B" }).texts["main"]).toBe("[aB]");
  expect(render({}, defaults, { "files/main.hbs": "<{{> a}}>" }).texts["main"]).toBe("<a>");
});

test("a partial that a user's partial includes is looked up the same way", () => {
  const defaults = { "files/main.hbs": "{{> a}}", "partials/a.hbs": "a", "partials/b.hbs": "b" };
  expect(render({}, defaults, { "partials/a.hbs": "{{> b}}", "partials/b.hbs": "B" }).texts["main"]).toBe("B");
});

describe("a file that replaces nothing is reported", () => {
  const defaults = { "files/src/main.hbs": "", "partials/operation.hbs": "", "runtime/call.ts": "", "views.json": "" };
  test.each([
    ["partials/operatoin.hbs", "Did you mean partials/operation.hbs?"],
    ["operation.hbs", "Did you mean partials/operation.hbs?"],
    ["files/main.hbs", "Did you mean files/src/main.hbs?"],
    ["runtime/call.js", "Did you mean runtime/call.ts?"],
    ["views.json", "docs/reference/templates.md lists the files that can be replaced."],
    ["quite/another.hbs", "docs/reference/templates.md lists the files that can be replaced."],
  ])("%s", (name, help) => {
    const user = make({ [name]: "", ".DS_Store": "", ".git/config": "", "runtime/__pycache__/a.pyc": "" });
    const { diagnostics } = findTemplates(make(defaults), user, (file) =>
      path.relative(user, file).replace(/\\/g, "/"),
    );
    expect(diagnostics).toMatchObject([{ code: "GV7051", message: `${name} replaces no template`, help }]);
  });
});

test("a missing folder is reported", () => {
  const missing = path.join(make({}), "nowhere");
  expect(findTemplates(make({}), missing, () => "nowhere").diagnostics).toMatchObject([
    { code: "GV7050", message: "cannot read the templates nowhere: there is no such folder" },
  ]);
});

describe("a mistake in a template is reported with its position", () => {
  const cases: readonly (readonly [template: string, code: string, at: string, problem: string])[] = [
    ["one\n{{#if a}}\nx\n{{/unless}}\n", "GV7052", "2:4", "if doesn't match unless"],
    ["one\n two {{a.b", "GV7052", "2:10", "expected 'ID', found 'INVALID'"],
    ["{{#each list}}\n", "GV7052", "2:1", "found 'EOF'"],
    ["{{a}}\n  {{shout a}}", "GV7052", "2:3", "there is no helper shout"],
    ["{{log a}}", "GV7052", "1:1", "there is no helper log"],
    ["x {{> nowhere}}", "GV7052", "1:7", "there is no partial nowhere"],
    ["x {{> (lookup . 'a')}}", "GV7052", "1:7", "the name of a partial is written out, not computed"],
    ["a\n{{missing}}", "GV7053", "2:3", "there is no missing here"],
    ["a\n{{a.b.c}}", "GV7053", "2:3", "there is no c here"],
    ["a\n  {{upper list}}", "GV7053", "2:3", "the helper upper cannot use its arguments"],
    ["{{> main-part}}", "GV7053", "1:1", "it includes itself endlessly"],
  ];
  test.each(cases)("%j", (template, code, at, problem) => {
    const { texts, diagnostics } = render(
      { a: "text", list: [1] },
      { "files/main.hbs": "default", "partials/main-part.hbs": "" },
      { "files/main.hbs": template, "partials/main-part.hbs": "{{> main-part}}" },
    );
    expect(texts).toEqual({});
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code });
    expect(diagnostics[0]?.message).toContain(problem);
    expect(diagnostics[0]?.at).toMatch(new RegExp(`\\.hbs:${at}$`));
  });
});

test("a mistake that affects many files is reported once", () => {
  const view = { a: 1 };
  const tasks = ["one", "two", "three"].map((name) => ({ path: name, template: "files/main.hbs", view }));
  const { diagnostics } = render(view, { "files/main.hbs": "{{a}}" }, { "files/main.hbs": "{{b}}" }, tasks);
  expect(diagnostics).toHaveLength(1);
});

test("a mistake in a default template throws", () => {
  expect(() => render({}, { "files/main.hbs": "\n{{b}}" })).toThrow("files/main.hbs:2:3 there is no b here");
});

test("properties of prototypes are not accessible", () => {
  const { texts } = render(
    { list: [1], text: "x" },
    {
      "files/main.hbs":
        "[{{constructor}}{{lookup list 'constructor'}}{{lookup text 'constructor'}}{{#with list}}{{#if push}}!{{/if}}{{/with}}]",
    },
  );
  expect(texts["main"]).toBe("[]");
});

describe("a part of several views", () => {
  const part = { name: "pod" };
  const count = (partial: string): { readonly texts: readonly string[]; readonly calls: number } => {
    let calls = 0;
    const { files: templates } = findTemplates(
      make({ "files/main.hbs": "{{title}}: {{> part part}}", "partials/part.hbs": partial }),
      undefined,
      String,
    );
    const views = ["one", "two", "three"].map((title) => ({ title, part }));
    const tasks = views.map((view): RenderTask => ({ path: view.title, template: "files/main.hbs", view }));
    const upper = (text: string): string => ((calls += 1), text.toUpperCase());
    const { files } = renderFiles(tasks, { templates, helpers: { upper }, shared: new WeakSet([part]), shown: String });
    return { texts: files.map(({ text }) => text), calls };
  };

  test("is rendered once", () => {
    expect(count("{{upper name}}")).toEqual({ texts: ["one: POD", "two: POD", "three: POD"], calls: 1 });
  });

  test("is rendered each time if its template also reads the view around it", () => {
    const around = count("{{upper name}} of {{@root.title}}");
    expect(around).toEqual({ texts: ["one: POD of one", "two: POD of two", "three: POD of three"], calls: 3 });
  });
});
