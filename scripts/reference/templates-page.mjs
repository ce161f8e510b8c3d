// docs/reference/templates.md: how to replace templates, and the view that each receives.
import { createJiti } from "jiti";
import path from "node:path";
import { root } from "./load-generator.mjs";
import { code, generatedFrom, table } from "./markdown.mjs";

const load = createJiti(import.meta.url);

/** A type as shown to readers: views are links. */
const typeText = (type, schema) =>
  type
    .split(/([\w.]+)/)
    .map((part) => (Object.hasOwn(schema.views, part) ? `[${part}](#${anchor(part)})` : part))
    .join("");

const anchor = (view) => view.toLowerCase().replace(/[^\w-]/g, "");

function viewSection(name, schema) {
  const { description, fields } = schema.views[name];
  const rows = Object.entries(fields).map(([field, { type, optional, description: text }]) => [
    code(field),
    `${typeText(type, schema)}${optional === true ? ", optional" : ""}`,
    text,
  ]);
  return [
    `### ${name}`,
    "",
    ...(description === "" ? [] : [description, ""]),
    table(["Field", "Type", "Meaning"], rows),
  ];
}

/** Templates with the views that they are rendered or included with. */
async function receivers({ name, loadClient }, schema) {
  const { checkTemplates } = await load.import(path.join(root, "generator/codegen/render/check-templates.ts"));
  const { findTemplates } = await load.import(path.join(root, "generator/codegen/render/find-templates.ts"));
  const { createHelpers } = await loadClient();
  const helpers = createHelpers();
  const { files } = findTemplates(path.join(root, "templates", name), undefined, (file) => file);
  const found = new Map([...files.keys()].map((name) => [name, new Set()]));
  checkTemplates(files, {
    schema,
    helpers: Object.keys(helpers),
    isChecked: () => false,
    shown: (file) => file,
    onTemplate: (name, views) => views.forEach((view) => found.get(name).add(view)),
  });
  return { found, helpers: Object.keys(helpers) };
}

/** The file name of a language's page. The first language has the page that readers look for first. */
export const templatesFile = (target, targets) =>
  target === targets[0] ? "templates.md" : `templates-${target.name}.md`;

/** Links to the pages of the other languages. */
const others = (target, targets) =>
  targets
    .filter((other) => other !== target)
    .map((other) => `Those of ${other.title} clients are on [another page](${templatesFile(other, targets)}).`)
    .join(" ");

/** The page about the templates of a language from the registry. */
export async function templatesPage(target, schema, targets) {
  const { name: language, title, folders } = target;
  const { found, helpers } = await receivers(target, schema);
  const rows = [...found].filter(([name]) => name.endsWith(".hbs"));
  const copied = [...found.keys()].filter((name) => !/^(?:files|partials)\//.test(name));
  const views = (names) =>
    [...names]
      .sort()
      .map((name) => typeText(name, schema))
      .join(", ");
  return [
    generatedFrom(`generator/codegen/targets/${language}/view.ts`, `templates/${language}`),
    "",
    `# ${target === targets[0] ? "Templates" : `Templates of ${title} clients`}`,
    "",
    `The files of \`templates/${language}\` decide what a generated client looks like. ${others(target, targets)}`,
    "",
    "- `files/` has a [Handlebars](https://handlebarsjs.com/guide/) template for each kind of file, at the path of the file",
    "  that it renders;",
    "- `partials/` has the templates that these include;",
    ...Object.entries(folders).map(([folder, what]) => `- \`${folder}/\` has ${what}`),
    "",
    "## Replacing a template",
    "",
    "Put a file of the same path into your own folder and name that folder with `--templates DIR`, or with",
    "`templates` in the configuration. It replaces the original; all others stay. A file whose path matches no",
    "original is an error. So is a field that the template's view does not have, also in `{{#if}}` and `{{#each}}`, where",
    "Handlebars would silently print nothing.",
    "",
    "Start from a copy of the original; its first comment states its purpose. Paths of templates, names of fields",
    "and helpers change only with a major version of groupversion.",
    "",
    "## What a template may use",
    "",
    "- The fields of its view, listed below. Optional ones may be missing: test them with `{{#if}}` before you print",
    "  them.",
    "- `if`, `unless`, `each`, `with` and `lookup` of Handlebars, partials with literal names, and inline partials.",
    `- The helpers ${helpers.map(code).join(", ")}.`,
    "",
    "Nothing is escaped. Names in a view are legal, literals are quoted, and texts are safe in a comment.",
    "Print `text` as it is, test a `flag`, and let a helper lay out `code`.",
    "",
    "## Templates and their views",
    "",
    table(
      ["Template", "Receives"],
      rows.map(([name, names]) => [code(name), views(names)]),
    ),
    "",
    `Files of the runtime: ${copied.map((name) => code(name)).join(", ")}.`,
    "",
    "## Views",
    "",
    Object.keys(schema.views)
      .map((name) => viewSection(name, schema).join("\n"))
      .join("\n\n"),
  ].join("\n");
}
