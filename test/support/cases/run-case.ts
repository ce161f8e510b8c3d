import path from "node:path";
import { lineReader } from "../../../generator/commands/report.js";
import { formatDiagnostic, generateSpec } from "../../../generator/index.js";
import { METHODS } from "../../../openapi/types/methods.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { Case, Outline } from "./find-cases.js";
import { filesIn } from "../files-in.js";
import { runCommand } from "../run-command.js";
import { temporaryCopy } from "../temporary-copy.js";

/** The result of a case. */
export interface Outcome {
  /** The files to compare with `expected/`, by path. */
  readonly kept: ReadonlyMap<string, string>;
  /** Every generated document by path, compared or not. */
  readonly documents: ReadonlyMap<string, string>;
}

const DEFAULT_FOLDER = "spec-output/";

const withoutDefaultFolder = (file: string): string =>
  file.startsWith(DEFAULT_FOLDER) ? file.slice(DEFAULT_FOLDER.length) : file;

/** A line for each operation of a document, and in full what an outline names. */
function outlineOf(text: string, { paths, definitions }: Outline): string {
  const document = JSON.parse(text) as Document;
  const chosen = <T>(all: Readonly<Record<string, T>>, names: string | undefined): object =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names !== undefined && new RegExp(names).test(name)));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [`${method} ${path} ${operation.operationId ?? ""}`];
    }),
  );
  const outline = {
    operations,
    paths: chosen(document.paths, paths),
    definitions: chosen(document.definitions ?? {}, definitions),
  };
  return `${JSON.stringify(outline, null, 2)}\n`;
}

async function generate(test: Case, root: string): Promise<Outcome> {
  const { files, diagnostics } = await generateSpec(test.config ?? {}, root);
  const reader = lineReader(root);
  const report = diagnostics.map((d) => `${formatDiagnostic(d, reader)}\n`).join("\n");
  const failed = diagnostics.some((d) => d.severity === "error");
  const produced = new Map(
    files.map((file) => [withoutDefaultFolder(path.relative(root, file.path).split(path.sep).join("/")), file.text]),
  );
  const names =
    test.expectDocuments ??
    (failed ? [] : [...produced.keys()].filter((name) => path.basename(name) === "swagger.json"));
  const textOf = (name: string): string => {
    const text = produced.get(name);
    if (text === undefined) throw new Error(`${test.name} gives no ${name}, only ${[...produced.keys()].join(", ")}`);
    return text;
  };
  const kept = new Map(names.map((name) => [name, textOf(name)]));
  for (const [name, outline] of Object.entries(test.expectOutlines ?? {}))
    kept.set(name.replace(/\.json$/, ".outline.json"), outlineOf(textOf(name), outline));
  if (report !== "") kept.set("diagnostics.txt", report);
  const documents = failed ? [] : [...produced].filter(([name]) => path.basename(name) !== "index.json");
  return { kept, documents: new Map(documents) };
}

/**
 * Replaces what varies: times between runs, JSON.parse's messages after the position between Node versions, and the number
 * of a client's files, most of which are its runtime.
 */
const withoutNoise = (text: string): string =>
  (/^(?:python|typescript) /.test(text) ? text.replace(/\b\d+ files\b/g, "<count> files") : text)
    .replace(/ \d+\.\d+ s$/gm, " <time>")
    .replace(/"seconds": [\d.]+/g, '"seconds": "<time>"')
    .replace(/ \(line \d+ column \d+\)$/gm, "");

/** The runtime is the same in every client, so only its existence is compared. */
const withoutRuntime = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([name]) => !/\/\w+\/runtime\/(?!index\.ts$|__init__\.py$)/.test(name)));

function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const added = [...after.keys()].filter((name) => !before.has(name)).map((name) => `added ${name}\n`);
  const changed = [...after].filter(([name, text]) => before.has(name) && before.get(name) !== text);
  const removed = [...before.keys()].filter((name) => !after.has(name)).map((name) => `removed ${name}\n`);
  return [...added, ...changed.map(([name]) => `changed ${name}\n`), ...removed].join("");
}

/** Runs the commands of a case; a failing command must leave every file unchanged. */
async function runCommands(test: Case, root: string): Promise<Outcome> {
  const kept = new Map<string, string>();
  const state = (): Map<string, string> =>
    new Map([...filesIn(root)].filter(([name]) => !name.split("/").includes(".groupversion")));
  const start = state();
  for (const [i, argv] of (test.commands ?? []).entries()) {
    const before = state();
    const { exitCode, stdout, stderr } = await runCommand(root, argv);
    const changes = changesOf(withoutRuntime(before), withoutRuntime(state()));
    if (exitCode !== 0 && changes !== "")
      throw new Error(`${test.name}: ${argv.join(" ")} failed, and yet\n${changes}`);
    const prefix = test.commands?.length === 1 ? "" : `${i + 1}.`;
    kept.set(`${prefix}exit-code.txt`, `${exitCode}\n`);
    if (stdout !== "") kept.set(`${prefix}stdout.txt`, withoutNoise(stdout));
    if (stderr !== "") kept.set(`${prefix}stderr.txt`, withoutNoise(stderr));
    if (changes !== "") kept.set(`${prefix}changes.txt`, changes);
  }
  const written = new Map([...state()].filter(([name, text]) => start.get(name) !== text));
  for (const name of test.expectDocuments ?? []) {
    const text = written.get(name);
    if (text === undefined) throw new Error(`${test.name} gives no ${name}, only ${[...written.keys()].join(", ")}`);
    kept.set(name, text);
  }
  return {
    kept,
    documents: new Map(
      [...written].filter(([name, text]) => name.endsWith(".json") && /^  "(?:swagger|openapi)": /m.test(text)),
    ),
  };
}

/** Runs a case, in a copy of its input if it writes files or needs links. */
export async function runCase(test: Case): Promise<Outcome> {
  if (test.commands === undefined && test.links === undefined) return generate(test, test.input);
  const copy = temporaryCopy(test.input, test.links);
  try {
    return await (test.commands === undefined ? generate(test, copy.folder) : runCommands(test, copy.folder));
  } finally {
    copy.remove();
  }
}
