// docs/reference/templates.md: how to replace templates, and what each of them receives.
import { createJiti } from "jiti";
import path from "node:path";
import { root } from "./load-generator.mjs";
import { code, generatedFrom, table } from "./markdown.mjs";

const load = createJiti(import.meta.url);

/** Type as a reader sees it: views are links. */
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
  return [`### ${name}`, "", ...(description === "" ? [] : [description, ""]), table(["Field", "Type", "What"], rows)];
}

/** Templates with the views that they are rendered from or included with. */
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

/** The page of a language: that of the first one is where readers look first. */
export const templatesFile = (target, targets) =>
  target === targets[0] ? "templates.md" : `templates-${target.name}.md`;

/** Where the templates of the other languages are. */
const others = (target, targets) =>
  targets
    .filter((other) => other !== target)
    .map((other) => `Those of ${other.title} clients are on [another page](${templatesFile(other, targets)}).`)
    .join(" ");

/** The page about the templates of a language, one of those of a registry. */
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
    `What a generated client looks like is decided by the files of \`templates/${language}\`. ${others(target, targets)}`,
    "",
    "- `files/` has a [Handlebars](https://handlebarsjs.com/guide/) template for each kind of file, at the path of what it",
    "  gives;",
    "- `partials/` has the pieces that these include;",
    ...Object.entries(folders).map(([folder, what]) => `- \`${folder}/\` has ${what}`),
    "",
    "## Replacing one",
    "",
    "Put a file of the same path into a folder of your own and name that folder with `--templates DIR`, or with",
    "`templates` in the configuration. It takes the place of the original; all others stay. A file that has the path of",
    "no original is an error, and so is a path in a template that leads to nothing, also in `{{#if}}` and `{{#each}}`, where",
    "Handlebars says nothing: both would silently do nothing.",
    "",
    "Start from a copy of the original: a file's first comment says what it is for. Paths of templates, names of fields",
    "and helpers change only with a major version of groupversion.",
    "",
    "## What a template may use",
    "",
    "- Fields of its view, which are listed below. What is optional is missing at times: ask with `{{#if}}` before you print",
    "  it.",
    "- `if`, `unless`, `each`, `with` and `lookup` of Handlebars, partials whose names are written out, and inline partials.",
    `- The helpers ${helpers.map(code).join(", ")}.`,
    "",
    "Nothing is escaped. A view holds names that are legal, literals that are quoted and texts that are safe in a comment;",
    "`text` is printed as it is, a `flag` is asked for, and `code` is laid out by a helper.",
    "",
    "## Templates and what they receive",
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
