import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { annotationTable, type AnnotationRow, type Place } from "../../../generator/annotations/table.js";
import { generateSpec, type Config } from "../../../generator/index.js";
import { HERE, sampleSource, type Parts } from "./support/sample-source.js";

/** Shows an effect: a source with the annotation, compared with one without it or with other words in its place. */
interface Sample {
  readonly parts?: Parts;
  /** The annotation; default: the row's example. */
  readonly write?: string;
  /** The replacement in the other source; default: nothing. */
  readonly instead?: string;
  readonly profile?: string;
  /** The code of the diagnostic, if that is the effect. */
  readonly problem?: string;
}

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

const PART = "/** A part. */\nexport interface Part extends TypeMeta { size: number }";

/** The description of an `@operations` interface becomes its tag's. */
const OF_TAGS: Sample = { profile: "rest", parts: { resource: "@title Thing", operations: `${HERE}\n * @tag calls` } };

/** Samples of annotations that map to no keyword, by annotation and place, or by annotation and key. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  "subresource interface": { write: "@subresource status" },
  "listType property": { write: "@listType set" },
  "listType index": { write: "@listType set" },
  "listType alias": { write: "@listType set" },
  "selectableField property": { write: "@selectableField" },
  ...Object.fromEntries(
    ["exactlyOneOf", "atMostOneOf", "atLeastOneOf"].flatMap((name): [string, Sample][] => [
      [`${name} interface`, { write: `@${name} level entries` }],
      [`${name} alias`, { write: `@${name} a b`, parts: { stands: "{ a?: string; b?: string }" } }],
    ]),
  ),
  "internal alias": { parts: { stands: "{ a: string }" }, problem: "GV2014" },
  ...Object.fromEntries(
    ["deprecated", "remarks", "see", "description", "formerName"].map((name) => [
      `${name} alias`,
      { parts: { stands: "{ a: string }" } },
    ]),
  ),
  "remarks operations": OF_TAGS,
  "description operations": OF_TAGS,
  "see operations": OF_TAGS,
  "kind interface": { write: "@kind shop/v1 Thing" },
  "kind alias": { write: "@kind shop/v1 Thing", parts: { stands: "{ a: string }" } },
  "inline alias": { parts: { stands: "{ a: string }" } },
  ...Object.fromEntries(
    ["interface", "alias"].map((place) => [
      `published ${place}`,
      {
        parts: {
          declarations:
            place === "interface"
              ? `/**\n * ${HERE}\n */\nexport interface Alone { a: string }`
              : `/**\n * ${HERE}\n */\nexport type Alone = { a: string };`,
        },
      },
    ]),
  ),
  "definition interface": { write: "@definition ThisVERSION" },
  "definition alias": { write: "@definition ThatVERSION" },
  "parameterIn alias": {
    write: "@parameterIn header",
    parts: { generic: ["<T>", "<string>"], stands: "T", parameters: "limit: Alias<string>" },
  },
  "responseOf interface": {
    parts: {
      answer: "string | Answer<404, string>",
      declarations: `/**\n * ${HERE}\n */\nexport interface Answer<Status, Body> { status: Status; body: Body }`,
    },
  },
  "discriminator interface": {
    write: "@discriminator field",
    parts: { declarations: "/** A part. */\nexport interface Part extends Thing { size: number }" },
  },
  "since property": { write: "@since 1.8", profile: "kubernetes-1.5" },
  "since method": { write: "@since 1.8", profile: "kubernetes-1.5" },
  "default index": { write: '@default "a"' },
  "default enum": { write: '@default "low"' },
  "example enum": { write: '@example "low"' },
  "example index": { write: '@example "a"' },
  "default property": { write: '@default "a"' },
  "default alias": { write: '@default "a"' },
  "collectionFormat property": {
    parts: {
      parameters: "options: Query<Options>",
      declarations: `export interface Options {\n/**\n * ${HERE}\n */\nnames?: string[] }`,
    },
  },
  "collectionFormat alias": {
    parts: {
      parameters: "names: Query<Names>",
      declarations: `/**\n * ${HERE}\n */\nexport type Names = string[];`,
    },
  },
  "example alias": { write: '@example "a"' },
  "example interface": { write: '@example {"field": "a"}' },
  // The annotation leaves these words out; otherwise they would be in the description.
  ...Object.fromEntries(
    (annotationTable.find(({ name }) => name === "privateRemarks")?.places ?? []).map((place): [string, Sample] => [
      `privateRemarks ${place}`,
      {
        instead: "Drop with v2.",
        ...(place === "alias" && { parts: { stands: "{ a: string }" } }),
        ...(place === "operations" && OF_TAGS),
      },
    ]),
  ),
  "operations operations": {
    write: "@operations",
    parts: {
      operations: "",
      declarations: `/**\n * ${HERE}\n */\nexport interface More {\n/** @route GET /apis/samples/VERSION/more */\nreadMore(): string }`,
    },
  },
  "operationId method": { write: "@operationId readOthersVERSION" },
  "response method": { write: "@response 404 No such thing.", parts: { answer: "string | Response<404, string>" } },
  "security operations": { write: "@security none" },
  "security method": { write: "@security none" },
  "resource interface": { write: "@resource things scope=Cluster shortNames=th", instead: "" },
  "internal interface": {
    parts: {
      declarations: `/**\n * @resource hidden verbs=get\n * ${HERE}\n */\nexport interface Hidden extends TypeMeta { a: string }`,
    },
  },
  "resource kind": { write: "@resource things kind=Item list=OtherList", instead: "@resource things list=OtherList" },
  "resource singular": { write: "@resource things singular=one-thing" },
  "resource shortNames": { write: "@resource things shortNames=th" },
  "resource categories": { write: "@resource things categories=all" },
  ...Object.fromEntries(
    "scope=Cluster verbs=get,list list=OtherList export=no delete=immediate deleted=object redirect"
      .split(" ")
      .map((key) => [`resource ${key.replace(/=.*/, "")}`, { write: `@resource things ${key}` }]),
  ),
  "subresource of": {
    write: "@subresource status of=things",
    instead: "@subresource status",
    parts: { resource: "@resource things\n * @resource others list=OtherList kind=Other" },
  },
  "subresource verbs": { write: "@subresource status verbs=get", instead: "@subresource status" },
  "subresource kind": {
    write: "@subresource status kind=Part",
    instead: "@subresource status",
    parts: { declarations: PART },
  },
  "subresource options": { write: "@subresource status options=LookOptions", instead: "@subresource status" },
  "subresource methods": { write: "@subresource exec methods=GET", instead: "" },
  "subresource subpath": { write: "@subresource exec methods=GET subpath", instead: "@subresource exec methods=GET" },
  "subresource produces": { write: "@subresource status produces=text/csv", instead: "@subresource status" },
  "subresource response": { write: "@subresource status response=text", instead: "@subresource status" },
  ...Object.fromEntries(
    ["spec", "status", "selector"].map((key): [string, Sample] => [
      `subresource ${key}`,
      {
        write: "@subresource scale verbs=get spec=.field status=.count selector=.selector",
        instead:
          key === "selector"
            ? "@subresource scale verbs=get spec=.field status=.count"
            : `@subresource scale verbs=get spec=${key === "spec" ? ".other" : ".field"} status=${key === "status" ? ".other" : ".count"} selector=.selector`,
      },
    ]),
  ),
  "fallback property": { parts: { type: "string | { a: string }" } },
  "fallback index": { parts: { values: "string | { a: string }" } },
  "fallback alias": { parts: { stands: "string | { a: string }" } },
  // Outputs in Swagger 2.0 leave these out, and say so.
  "writeOnly property": { problem: "GV3041" },
  "server operations": { problem: "GV3041" },
  "server method": { problem: "GV3041" },
  "webhook method": {
    instead: "@route GET /apis/samples/VERSION/hook",
    problem: "GV3041",
    parts: {
      declarations: `/** @operations */\nexport interface Hooks {\n/**\n * ${HERE}\n */\nreadHook(): string }`,
    },
  },
  "operations each": {
    write: "@operations each=groupVersion",
    instead: "@operations",
    parts: {
      declarations: `/**\n * ${HERE}\n */\nexport interface More {\n/** @route GET {root}/more-VERSION */\nreadMoreVERSION(): string }`,
    },
  },
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
  .filter(({ name, readBy }) => !ALONE.includes(name) && readBy !== "crd")
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
