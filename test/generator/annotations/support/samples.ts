import { annotationTable } from "../../../../generator/annotations/table.js";
import { HERE, type Parts } from "./sample-source.js";

/** Shows an effect: a source with the annotation, compared with one without it or with other words in its place. */
export interface Sample {
  readonly parts?: Parts;
  /** The annotation; default: the row's example. */
  readonly write?: string;
  /** The replacement in the other source; default: nothing. */
  readonly instead?: string;
  readonly profile?: string;
  /** The code of the diagnostic, if that is the effect. */
  readonly problem?: string;
}

const PART = "/** A part. */\nexport interface Part extends TypeMeta { size: number }";

/** The description of an `@operations` interface becomes its tag's. */
const OF_TAGS: Sample = { profile: "rest", parts: { resource: "@title Thing", operations: `${HERE}\n * @tag calls` } };

/** Samples of annotations that map to no keyword, by annotation and place, or by annotation and key. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
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
  "callback method": {
    instead: "@route GET /apis/samples/VERSION/hook",
    problem: "GV3041",
    write: "@callback POST hook {$request.query.url} of=readThereVERSION",
    parts: {
      declarations: `/** @operations */\nexport interface Hooks {\n/** @route GET /apis/samples/VERSION/there */\nreadThereVERSION(url: string): string;\n/**\n * ${HERE}\n */\nreadHook(): string }`,
    },
  },
  "callback of": {
    instead: "@route GET /apis/samples/VERSION/hook",
    problem: "GV3041",
    write: "@callback POST hook {$request.query.url} of=readHereVERSION",
    parts: {
      declarations: `/** @operations */\nexport interface Hooks {\n/** @route GET /apis/samples/VERSION/here */\nreadHereVERSION(url: string): string;\n/**\n * ${HERE}\n */\nreadHook(): string }`,
    },
  },
  "style method": { write: "@style names pipeDelimited", parts: { parameters: "names?: Query<string[]>" } },
  "style explode": { write: "@style names form explode=no", parts: { parameters: "names?: Query<string[]>" } },
  "operations each": {
    write: "@operations each=groupVersion",
    instead: "@operations",
    parts: {
      declarations: `/**\n * ${HERE}\n */\nexport interface More {\n/** @route GET {root}/more-VERSION */\nreadMoreVERSION(): string }`,
    },
  },
};
