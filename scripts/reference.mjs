// `npm run reference`: writes the files that are generated from declarations: config.schema.json, tsdoc.json and the
// reference pages in docs/. `--check` writes nothing, names each file that is out of date and then fails.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { annotationsPage } from "./reference/annotations-page.mjs";
import { maps, withArrows } from "./reference/arrows-table.mjs";
import { changesPage } from "./reference/changes-page.mjs";
import { commandsPage } from "./reference/commands-page.mjs";
import { configurationPage } from "./reference/configuration-page.mjs";
import { departuresPage } from "./reference/departures-page.mjs";
import { diagnosticsIndex } from "./reference/diagnostics-index.mjs";
import { loadGenerator, root } from "./reference/load-generator.mjs";
import { escapeTags } from "./reference/markdown.mjs";
import { profilesPage } from "./reference/profiles-page.mjs";
import { templatesFile, templatesPage } from "./reference/templates-page.mjs";
import { tsdocConfig } from "./reference/tsdoc.mjs";
import { viewSchema } from "./reference/view-schema.mjs";

const at = (name) => path.join(root, ...name.split("/"));

const read = (name) => {
  try {
    return readFileSync(at(name), "utf8");
  } catch {
    return undefined;
  }
};

async function referenceFiles() {
  const generator = await loadGenerator();
  const specs = ["spec-output/swagger.json", "spec-output/extended/swagger.json"].map((name) =>
    JSON.parse(readFileSync(at(name), "utf8")),
  );
  const { targets } = generator;
  const languages = targets.map((target) => ({ target, views: viewSchema(target.name) }));
  const files = new Map([
    ["config.schema.json", JSON.stringify(generator.configJsonSchema(targets))],
    ["tsdoc.json", JSON.stringify(tsdocConfig(generator))],
    ["docs/reference/annotations.md", annotationsPage(generator)],
    ["docs/reference/changes.md", escapeTags(changesPage(generator))],
    ["docs/reference/commands.md", commandsPage(generator.createCommands(targets))],
    ["docs/reference/configuration.md", configurationPage(generator.configFields(targets))],
    ["docs/reference/departures.md", departuresPage(specs)],
    ["docs/reference/profiles.md", profilesPage(generator)],
    ...(await Promise.all(
      languages.map(async ({ target, views }) => [
        `docs/reference/${templatesFile(target, targets)}`,
        await templatesPage(target, views, targets),
      ]),
    )),
    ...maps.map(([root, file]) => [file, withArrows(read(file), root)]),
    ["templates/docs/views.json", JSON.stringify(viewSchema("docs"))],
    ...languages.map(({ target, views }) => [`templates/${target.name}/views.json`, JSON.stringify(views)]),
    ["docs/reference/diagnostics/README.md", diagnosticsIndex(generator)],
    ...generator.allCodes.map((code) => [
      `docs/reference/diagnostics/${code}.md`,
      escapeTags(generator.explanationPage(code)),
    ]),
  ]);
  const options = await resolveConfig(at("package.json"));
  for (const [name, text] of files)
    files.set(
      name,
      name.endsWith(".json")
        ? await format(text, { ...options, parser: "json" })
        : await format(text, { ...options, parser: "markdown" }),
    );
  return files;
}

const files = await referenceFiles();
const changed = [...files].filter(([name, text]) => read(name) !== text).map(([name]) => name);
mkdirSync(at("docs/reference/diagnostics"), { recursive: true });
const gone = readdirSync(at("docs/reference/diagnostics"))
  .map((name) => `docs/reference/diagnostics/${name}`)
  .filter((name) => !files.has(name));
if (process.argv.includes("--check")) {
  for (const name of [...changed, ...gone]) console.error(`${name} is out of date: npm run reference`);
  process.exitCode = changed.length + gone.length > 0 ? 1 : 0;
} else {
  for (const name of changed) writeFileSync(at(name), files.get(name));
  for (const name of gone) rmSync(at(name));
  console.log(`${files.size} files, ${changed.length} written, ${gone.length} removed`);
}
