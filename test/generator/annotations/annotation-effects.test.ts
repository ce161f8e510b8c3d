import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { annotationTable, type AnnotationRow, type Place } from "../../../generator/annotations/table.js";
import { generateSpec, type Config } from "../../../generator/index.js";
import { HERE, sampleSource } from "./support/sample-source.js";
import { SAMPLES, type Sample } from "./support/samples.js";

/** Types to which keywords apply. */
const TYPES: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  array: "string[]",
  map: "Record<string, string>",
  object: "{ a: string }",
};

/** The annotation that another one requires. */
const NEEDS: Readonly<Record<string, string>> = {
  exclusiveMinimum: "@minimum 1",
  exclusiveMaximum: "@maximum 9",
  patchMergeKey: "@patchStrategy merge",
  listMapKey: "@listType map",
};

/** The type on which an annotation is tried. */
function typeFor({ name, emits }: AnnotationRow): string | undefined {
  if (name === "patchStrategy") return "Record<string, string>";
  const [first] = emits?.on ?? [];
  return first === undefined ? undefined : TYPES[first];
}

function sampleOf(row: AnnotationRow, place: Place, key?: string): Sample {
  const given = SAMPLES[`${row.name} ${key ?? place}`] ?? {};
  const type = typeFor(row);
  const own = Object.values(given.parts ?? {}).some((part) => String(part).includes(HERE));
  const line = NEEDS[row.name] === undefined ? HERE : `${NEEDS[row.name] ?? ""}\n * ${HERE}`;
  const instead = row.name === "resource" ? (given.instead ?? "@resource things") : given.instead;
  return {
    write: given.write ?? row.example,
    ...(instead !== undefined && { instead }),
    ...(given.profile !== undefined && { profile: given.profile }),
    ...(given.problem !== undefined && { problem: given.problem }),
    parts: {
      ...(place === "property" && type !== undefined && { type }),
      ...(place === "alias" && type !== undefined && { stands: type }),
      ...(place === "index" && type !== undefined && { values: type }),
      ...(!own && (row.name === "resource" ? { resource: HERE } : row.name === "route" ? {} : { [place]: line })),
      ...given.parts,
    },
  };
}

interface Trial {
  readonly name: string;
  readonly profile: string;
  readonly sample: Sample;
}

const keysOf = ({ name, argument }: AnnotationRow): readonly string[] =>
  argument.kind === "pairs" ? Object.keys(argument.keys).filter((key) => `${name} ${key}` !== "resource crd") : [];

/** Annotations that say what a file is; they are tried one by one below. */
const ALONE = ["packageDocumentation", "groupVersion", "modelPackage", "route"];

const trials = annotationTable
  // What only CustomResourceDefinitions read is tried with them.
  .filter(({ name, readBy }) => !ALONE.includes(name) && readBy !== "crd" && readBy !== "values")
  .flatMap((row) => [
    ...row.places.map((place) => ({ name: `@${row.name} on ${place}`, sample: sampleOf(row, place) })),
    ...keysOf(row).map((key) => ({
      name: `${key} of @${row.name}`,
      sample: sampleOf(row, row.places[0] ?? "interface", key),
    })),
  ])
  .map(({ name, sample }): Trial => ({ name, sample, profile: sample.profile ?? "kubernetes" }));

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-effects-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The result of a source: its document, or its problems. */
interface Outcome {
  readonly document: string;
  readonly problems: readonly string[];
}

/** Generates sources in one run, each with its own GroupVersion. */
async function generate(sources: readonly string[], profile: string): Promise<readonly Outcome[]> {
  const root = mkdtempSync(path.join(folder, "run-"));
  mkdirSync(path.join(root, "api"));
  const version = (i: number): string => `v${9000 + i}`;
  for (const [i, text] of sources.entries())
    writeFileSync(path.join(root, "api", `${version(i)}.ts`), text.replaceAll("VERSION", version(i)));
  const config: Config = {
    sources: ["api/*.ts"],
    profile,
    document: { securityDefinitions: { oauth: { type: "basic" } } },
  };
  const { files, diagnostics } = await generateSpec(config, root);
  return sources.map((_, i) => {
    // Common types list the kinds of all GroupVersions, so hide every version.
    const own = (text: string): string => text.replace(/v9\d{3}/gi, "VERSION");
    const file = files.find((each) => path.basename(each.path) === `${version(i)}.json`);
    return {
      document: own(file?.text ?? ""),
      problems: diagnostics
        .filter(({ span }) => span?.file === `api/${version(i)}.ts`)
        .map(({ code, message }) => own(`${code} ${message}`)),
    };
  });
}

test(
  "every annotation, in every place and with every key, changes what is published",
  { timeout: 120_000 },
  async () => {
    const silent: string[] = [];
    for (const profile of new Set(trials.map((trial) => trial.profile))) {
      const tried = trials.filter((trial) => trial.profile === profile);
      const sources = tried.flatMap(({ sample: { parts = {}, write = "", instead = "" } }) =>
        [write, instead].map((words) => sampleSource(parts).replace(HERE, words)),
      );
      const control = sampleSource(tried[0]?.sample.parts ?? {}).replace(HERE, "");
      const [one, same, ...outcomes] = await generate([control, control, ...sources], profile);
      // Without this, a difference would prove nothing.
      expect(one).toEqual(same);
      for (const [i, { name, sample }] of tried.entries()) {
        const [given, left] = [outcomes[2 * i], outcomes[2 * i + 1]];
        if (sample.problem !== undefined) {
          if (left?.problems.length !== 0 || given?.problems[0]?.startsWith(sample.problem) !== true)
            silent.push(`${name}: ${JSON.stringify([given?.problems, left?.problems])}`);
        } else if (given?.problems.length !== 0) silent.push(`${name}: ${given?.problems.join("; ") ?? ""}`);
        else if (given.document === "") silent.push(`${name}: no document`);
        else if (given.document === left?.document) silent.push(`${name}: no effect`);
      }
    }
    expect(silent).toEqual([]);
  },
);

test.each<[annotation: string, line: string, without: string]>([
  ["packageDocumentation", " * @packageDocumentation\n", ""],
  ["groupVersion", " * @groupVersion samples/VERSION\n", ""],
  ["groupVersion", "@groupVersion samples/VERSION", "@modelPackage samples/VERSION"],
  ["modelPackage", "@groupVersion samples/VERSION", "@modelPackage samples"],
])("@%s says what a file is: %j in place of %j", async (_, line, without) => {
  const text = sampleSource({});
  expect(text).toContain(line);
  const [[given], [left]] = await Promise.all([
    generate([text], "kubernetes"),
    generate([text.replace(line, without)], "kubernetes"),
  ]);
  expect(given?.problems).toEqual([]);
  expect(left?.problems.map((problem) => problem.slice(0, 6))).toContain("GV1008");
});

test("@route sets method and path", async () => {
  const text = sampleSource({});
  const [given, moved, gone] = await generate(
    [text, text.replace("/calls\n", "/moved\n"), text.replace(/@route .*/, "")],
    "kubernetes",
  );
  expect(given?.problems).toEqual([]);
  expect(moved?.document.replaceAll("/moved", "/calls")).toBe(given?.document);
  expect(moved?.document).not.toBe(given?.document);
  expect(gone?.problems[0]).toMatch(/^GV3014 /);
});
