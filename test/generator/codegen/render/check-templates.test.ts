import { afterEach, describe, expect, test } from "vitest";
import { checkTemplates } from "../../../../generator/codegen/render/check-templates.js";
import { findTemplates } from "../../../../generator/codegen/render/find-templates.js";
import type { ViewField, ViewSchema } from "../../../../generator/codegen/render/view-types.js";
import { templateFolder } from "../../../support/packages/template-folder.js";

const folders: ReturnType<typeof templateFolder>[] = [];
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove();
});

const fields = (types: Readonly<Record<string, string>>): Readonly<Record<string, ViewField>> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type, description: "" }]));

const schema: ViewSchema = {
  templates: { "files/main.hbs": "Main" },
  views: {
    Main: {
      description: "",
      fields: fields({ title: "text", items: "Item[]", best: "Item", words: "text[]", mixed: "(Item | Other)[]" }),
    },
    Item: { description: "", fields: fields({ name: "text", parts: "Part[]", isNew: "flag", type: "code" }) },
    Part: { description: "", fields: fields({ size: "number" }) },
    Other: { description: "", fields: fields({ label: "text" }) },
  },
};

/** The diagnostics of a template with the given partials. */
function check(main: string, partials: Readonly<Record<string, string>> = {}): string[] {
  const texts = Object.entries(partials).map(([name, text]): [string, string] => [`partials/${name}.hbs`, text]);
  const made = templateFolder({ "files/main.hbs": main, ...Object.fromEntries(texts) });
  folders.push(made);
  const { files } = findTemplates(made.folder, undefined, () => "");
  const options = { schema, helpers: ["line"], isChecked: () => true, shown: (file: string) => file };
  return checkTemplates(files, options).map(
    ({ code, message, help, span }) => `${code} ${span?.line}:${span?.column} ${message} | ${help}`,
  );
}

describe("names that exist are accepted", () => {
  test.each([
    "{{title}}{{best.name}}{{best.parts.length}}{{#if best.parts.0.size}}{{/if}}",
    "{{#each items as |item i|}}{{i}}{{item.name}}{{#each item.parts as |part|}}{{part.size}}{{item.name}}{{/each}}{{/each}}",
    "{{#each items}}{{name}}{{this.name}}{{@index}}{{@first}}{{../title}}{{@root.title}}{{else}}{{title}}{{/each}}",
    "{{#each words}}{{this}}{{.}}{{/each}}",
    "{{#with best as |b|}}{{b.name}}{{name}}{{../title}}{{else}}{{title}}{{/with}}",
    "{{#if title}}{{title}}{{else if best}}{{best.name}}{{/if}}{{#unless title}}{{best.name}}{{/unless}}",
    "{{#best}}{{name}}{{/best}}{{#items}}{{name}}{{/items}}",
    "{{#each mixed}}{{name}}{{label}}{{/each}}",
    '{{line best.type indent=2}}{{line (lookup best "type")}}',
    "{{! items.nothing }}{{!-- {{nothing}} --}}\\{{nothing}}",
    '{{#*inline "row"}}{{size}}{{/inline}}{{#each best.parts}}{{> row}}{{/each}}',
  ])("%s", (template) => {
    expect(check(template)).toEqual([]);
  });
});

describe("a misspelt name is reported, wherever it is used", () => {
  test.each([
    ["a\n{{titel}}", "2:3 template: there is no titel here | Did you mean title?"],
    ["{{best.nam}}", "1:3 template: there is no nam here | Did you mean name?"],
    ["{{#if titel}}{{/if}}", "1:7 template: there is no titel here | Did you mean title?"],
    ["{{#unless best.isnew}}{{/unless}}", "1:11 template: there is no isnew here | Did you mean isNew?"],
    ["{{#if title}}{{else if bset}}{{/if}}", "1:24 template: there is no bset here | Did you mean best?"],
    ["{{#if title}}{{titel}}{{/if}}", "1:16 template: there is no titel here | Did you mean title?"],
    ["{{#if title}}{{else}}{{titel}}{{/if}}", "1:24 template: there is no titel here | Did you mean title?"],
    ["{{#unless title}}{{titel}}{{/unless}}", "1:20 template: there is no titel here | Did you mean title?"],
    ["{{#each itms}}{{/each}}", "1:9 template: there is no itms here | Did you mean items?"],
    ["{{#each items as |item|}}{{item.nmae}}{{/each}}", "1:28 template: there is no nmae here | Did you mean name?"],
    [
      "{{#each items as |item|}}{{itme.name}}{{/each}}",
      "1:28 template: there is no itme here | There are: isNew, name, parts, type.",
    ],
    [
      "{{#each items}}{{title}}{{/each}}",
      "1:18 template: there is no title here | There are: isNew, name, parts, type.",
    ],
    ["{{#each items}}{{../titel}}{{/each}}", "1:18 template: there is no titel here | Did you mean title?"],
    ["{{#each items}}{{/each}}{{name}}", "1:27 template: there is no name here"],
    ["{{#with best}}{{nam}}{{/with}}", "1:17 template: there is no nam here | Did you mean name?"],
    ["{{line best.typ}}", "1:8 template: there is no typ here | Did you mean type?"],
    ["{{line (lookup bset 'type')}}", "1:16 template: there is no bset here | Did you mean best?"],
    ["{{line title width=titel}}", "1:20 template: there is no titel here | Did you mean title?"],
    ["{{title.length}}", "1:3 template: there is no length here | This value has no fields."],
    ["{{@root.titel}}", "1:3 template: there is no titel here | Did you mean title?"],
    ["{{@frist}}", "1:3 template: there is no @frist here"],
    ["{{#each mixed}}{{size}}{{/each}}", "1:18 template: there is no size here"],
    ["{{constructor}}", "1:3 template: there is no constructor here"],
  ])("%s", (template, problem) => {
    const reported = check(template);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain(`GV7054 ${problem}`);
  });
});

describe("partials are checked with their arguments", () => {
  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ["the context", "{{> row}}", { row: "{{title}}" }],
    ["an argument", "{{> row best}}", { row: "{{name}}" }],
    ["a block parameter", "{{#each items as |i|}}{{> row i}}{{/each}}", { row: "{{name}}{{@root.title}}" }],
    [
      "named arguments",
      "{{> row best owner=this}}",
      { row: "{{name}}{{owner.title}}{{#each parts}}{{../owner.title}}{{/each}}" },
    ],
    ["through another partial", "{{> a best}}", { a: "{{#each parts}}{{> b}}{{/each}}", b: "{{size}}" }],
    ["a partial that includes itself", "{{> a best}}", { a: "{{#if isNew}}{{> a up=this}}{{/if}}{{name}}" }],
  ])("%s", (_, main, partials) => {
    expect(check(main, partials)).toEqual([]);
  });

  test.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ["an argument that does not exist", "{{> row bset}}", { row: "" }],
    ["a field that the argument lacks", "{{> row best}}", { row: "{{title}}" }],
    ["a name of the including template", "{{#each items as |i|}}{{> row i}}{{/each}}", { row: "{{i.name}}" }],
    ["one of two callers lacks the field", "{{> row best}}{{> row}}", { row: "{{name}}" }],
    ["a misspelt named argument", "{{> row owner=this}}", { row: "{{ownre.title}}" }],
  ])("%s", (_, main, partials) => {
    expect(check(main, partials)).toHaveLength(1);
  });

  test("a missing partial is reported", () => {
    expect(check("\n {{> rwo}}")).toEqual([expect.stringContaining("GV7052 2:6 template: there is no partial rwo")]);
  });

  test.each(["{{shout title}}", "{{#shout title}}{{/shout}}", "{{line (shout title)}}", "{{log title}}"])(
    "a missing helper is reported: %s",
    (template) => {
      expect(check(template)).toEqual([expect.stringMatching(/GV7052 1:\d+ template: there is no helper (shout|log)/)]);
    },
  );

  test("a partial that nothing includes must still parse", () => {
    expect(check("", { lost: "{{#if}}" })).toEqual([expect.stringContaining("GV7052 1:")]);
  });
});
