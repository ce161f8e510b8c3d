import { api } from "./api.js";
import { run, type CommandAdvice, type Run } from "./run.js";

const SOURCE = `/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
/** A boat. */
export interface Boat {
  name: string;
}
/**
 * Boats.
 * @operations
 */
export interface Operations {
  /** @route GET /boat */
  get(): Boat;
}
`;
const config = (given: object) => ({
  "boats.ts": SOURCE,
  "groupversion.config.json": JSON.stringify({ sources: ["*.ts"], profile: "rest", ...given }),
});

/** A document with the given operation ids by path, and one definition. */
const boats = (ids: Readonly<Record<string, string>>, boat: object = { type: "object" }, more: object = {}): string =>
  api({
    paths: Object.fromEntries(
      Object.entries(ids).map(([path, operationId]) => [
        path,
        { get: { operationId, responses: { "200": { description: "OK", schema: { $ref: "#/definitions/Boat" } } } } },
      ]),
    ),
    definitions: { Boat: boat },
    ...more,
  })["api.json"] ?? "";

const kind = (name: string, definition: string) =>
  api({
    paths: {
      [`/${name}`]: {
        get: {
          operationId: name,
          responses: { "200": { description: "OK", schema: { $ref: `#/definitions/${definition}` } } },
        },
      },
    },
    definitions: {
      [definition]: { type: "object", "x-kubernetes-group-version-kind": [{ group: "", version: "v1", kind: "Boat" }] },
    },
  })["api.json"] ?? "";

const OPENAPI_3 = JSON.stringify({ openapi: "3.0.3", info: { title: "Boats", version: "v1" }, paths: {} });

const merge = (first: string, second: string, ...options: readonly string[]): Run =>
  run({ "a.json": first, "b.json": second }, ["merge", "a.json", "b.json", "--out", "all.json", ...options]);

/** Advice on merging, GV4. */
export const mergeAdvice: readonly CommandAdvice[] = [
  {
    code: "GV4001",
    broken: merge(boats({ "/boats": "a" }), boats({ "/boats": "b" })),
    followed: [merge(boats({ "/boats": "a" }), boats({ "/ships": "b" }))],
  },
  {
    code: "GV4002",
    broken: merge(boats({ "/a": "a" }), boats({ "/b": "b" }, { type: "string" }), "--no-rename"),
    followed: [
      merge(boats({ "/a": "a" }), boats({ "/b": "b" }, { type: "string" }).replaceAll("Boat", "Ship"), "--no-rename"),
      merge(boats({ "/a": "a" }), boats({ "/b": "b" }, { type: "string" })),
    ],
  },
  {
    code: "GV4006",
    broken: merge(
      boats({ "/a": "a" }),
      boats({ "/a": "a" }).replace('"get":', '"put":').replace('"a"', '"b"'),
      "--paths",
      "first",
    ),
    followed: [
      merge(
        boats({ "/a": "a" }),
        boats({ "/a": "a" }).replace('"get":', '"put":').replace('"operationId":"a"', '"operationId":"b"'),
        "--paths",
        "union",
      ),
    ],
  },
  {
    code: "GV4007",
    broken: merge(boats({ "/a": "same" }), boats({ "/b": "same" })),
    followed: [merge(boats({ "/a": "same" }), boats({ "/b": "other" }))],
  },
  {
    code: "GV4008",
    broken: merge(boats({ "/a": "a" }, {}, { host: "a.example" }), boats({ "/b": "b" }, {}, { host: "b.example" })),
    followed: [merge(boats({ "/a": "a" }, {}, { host: "a.example" }), boats({ "/b": "b" }, {}, { host: "a.example" }))],
  },
  {
    code: "GV4009",
    broken: merge(kind("boats", "Boat"), kind("ships", "Ship")),
    followed: [
      merge(kind("boats", "Boat"), kind("ships", "Boat")),
      merge(kind("boats", "Boat"), kind("ships", "Ship").replace('"kind":"Boat"', '"kind":"Ship"')),
    ],
  },
  {
    code: "GV4010",
    broken: merge(boats({ "/a": "a" }), OPENAPI_3),
    followed: [merge(boats({ "/a": "a" }), boats({ "/b": "b" })), merge(OPENAPI_3, OPENAPI_3)],
  },
];

/** Advice on configuration and output, GV5. */
export const outputAdvice: readonly CommandAdvice[] = [
  {
    code: "GV5001",
    broken: run({ "groupversion.config.json": "{", "boats.ts": SOURCE }, ["spec"]),
    followed: [run({}, ["init", "."])],
  },
  {
    code: "GV5002",
    broken: run({ ...config({}), "spec-output": "a file in the way" }, ["spec"]),
    followed: [run(config({}), ["spec"])],
  },
  { code: "GV5003", broken: run(config({ source: [] }), ["spec"]), followed: [run(config({}), ["spec"])] },
  {
    code: "GV5004",
    broken: run(config({}), ["spec", "--check"]),
    followed: [run(config({}), ["spec"], ["spec", "--check"])],
  },
  {
    code: "GV5005",
    broken: run(config({ profile: "rests" }), ["spec"]),
    followed: [run(config({ profile: "rest" }), ["spec"])],
  },
];

const serve = (files: Readonly<Record<string, string>>, ...options: readonly string[]): Run =>
  run(files, ["serve", "api.json", "--access-log", "off", "--port", "0", ...options]);

/** Advice on serving, GV8. A server that starts ends at once. */
export const serveAdvice: readonly CommandAdvice[] = [
  { code: "GV8001", broken: serve({}), followed: [serve(api({}))] },
  {
    code: "GV8002",
    broken: serve(api({}), "--host", "0.0.0.0"),
    followed: [
      serve(api({}), "--host", "0.0.0.0", "--allow-unauthenticated"),
      serve({ ...api({}), tokens: "a-token\n" }, "--host", "0.0.0.0", "--token-file", "tokens"),
    ],
  },
  {
    code: "GV8003",
    broken: serve(api({}), "--host", "192.0.2.1", "--allow-unauthenticated"),
    followed: [serve(api({})), run(api({}), ["serve", "api.json", "--access-log", "off", "--socket", "s"])],
  },
  {
    code: "GV8004",
    broken: serve({ ...api({}), crt: "none", key: "none" }, "--tls-cert", "crt", "--tls-key", "key"),
    followed: [serve(api({}))],
  },
  {
    code: "GV8005",
    broken: serve({ ...api({}), tokens: "# none\n" }, "--token-file", "tokens"),
    followed: [serve({ ...api({}), tokens: "# one\na-token\n" }, "--token-file", "tokens")],
  },
  {
    code: "GV8006",
    broken: run({}, ["serve", "--port", "0", "--access-log", "off"]),
    followed: [
      serve(api({})),
      run(config({}), ["spec"], ["serve", "--port", "0", "--access-log", "off"]),
      run({}, ["serve", "--upstream", "http://127.0.0.1:1,name=other", "--port", "0", "--access-log", "off"]),
    ],
  },
  {
    code: "GV8007",
    broken: serve(api({}), "--docs", "site"),
    followed: [
      run(
        api({}),
        ["docs", "--spec", "api.json", "--out", "site"],
        ["serve", "api.json", "--docs", "site", "--port", "0", "--access-log", "off"],
      ),
    ],
  },
  {
    code: "GV8008",
    broken: run(api({}), ["serve", "api.json", "--port", "0", "--access-log", "logs/a.log"]),
    followed: ["a.log", "-", "off"].map((log) =>
      run(api({}), ["serve", "api.json", "--port", "0", "--access-log", log]),
    ),
  },
];
