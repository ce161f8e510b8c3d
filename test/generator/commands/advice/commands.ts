import { api } from "./api.js";

/** Command lines, run in order in a folder with the given files. The last one counts. */
export interface Run {
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly string[])[];
}

export interface CommandAdvice {
  readonly code: string;
  readonly broken: Run;
  /** What to run after following the help. */
  readonly followed: readonly Run[];
}

const run = (files: Readonly<Record<string, string>>, ...commands: readonly (readonly string[])[]): Run => ({
  files,
  commands,
});

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

const client = (language: string, ...options: readonly string[]) => [
  "client",
  language,
  "--spec",
  "api.json",
  "--out",
  "client",
  ...options,
];
const mine = ["--templates", "mine"];

/** Definitions whose names are too long, and alike as far as names go. */
const longNames = {
  Boat: {},
  ...Object.fromEntries(
    ["One", "Two"].map((word) => [`${"Pet".repeat(40)}${word}${"Shop".repeat(40)}`, { type: "object" }]),
  ),
};

/** An OpenAPI 3.0 document with the given parameters. */
const parameters = (given: readonly object[]) => ({
  "api.json": JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Boats", version: "1" },
    paths: {
      "/boats": { get: { operationId: "sail", parameters: given, responses: { "204": { description: "Done." } } } },
    },
  }),
});

/** Advice on clients and templates, GV7. */
export const clientAdvice: readonly CommandAdvice[] = [
  {
    code: "GV7001",
    broken: run({ ...api({}), "client/names.lock.json": "[" }, client("typescript")),
    followed: [run(api({}), client("typescript"))],
  },
  {
    code: "GV7002",
    broken: run(api({ definitions: longNames }), client("typescript")),
    followed: [run(api({ definitions: { Boat: {}, Pet: {}, Shop: {} } }), client("typescript"))],
  },
  {
    code: "GV7050",
    broken: run(api({}), client("typescript", ...mine)),
    followed: [run({ ...api({}), "mine/files/README.md.hbs": "# Boats\n" }, client("typescript", ...mine))],
  },
  {
    code: "GV7051",
    broken: run({ ...api({}), "mine/files/READNE.md.hbs": "# Boats\n" }, client("typescript", ...mine)),
    followed: [run({ ...api({}), "mine/files/README.md.hbs": "# Boats\n" }, client("typescript", ...mine))],
  },
  {
    code: "GV7052",
    broken: run({ ...api({}), "mine/files/README.md.hbs": "{{#if" }, client("typescript", ...mine)),
    followed: [run({ ...api({}), "mine/files/README.md.hbs": "# Boats\n" }, client("typescript", ...mine))],
  },
  {
    code: "GV7053",
    broken: run({ ...api({}), "mine/partials/exports.hbs": "A{{> exports}}" }, client("typescript", ...mine)),
    followed: [run({ ...api({}), "mine/files/README.md.hbs": "# Boats\n" }, client("typescript", ...mine))],
  },
  {
    code: "GV7054",
    broken: run({ ...api({}), "mine/files/README.md.hbs": "{{nane}}" }, client("typescript", ...mine)),
    followed: [run({ ...api({}), "mine/files/README.md.hbs": "{{name}}" }, client("typescript", ...mine))],
  },
  {
    code: "GV7055",
    broken: run(api({}), client("python", "--package", "@acme/pets")),
    followed: [
      run(api({}), client("python", "--package", "pets")),
      run(api({}), client("typescript", "--package", "@acme/pets")),
    ],
  },
  {
    code: "GV7056",
    broken: run({ ...api({}), "client/notes.md": "Mine." }, client("typescript")),
    followed: [run(api({}), client("typescript"))],
  },
  {
    code: "GV7057",
    broken: run({ ...api({}), "client/.groupversion-files": "[]", "client/package.json": "{}" }, client("typescript")),
    followed: [run({ ...api({}), "client/.groupversion-files": "[]" }, client("typescript"))],
  },
  {
    code: "GV7058",
    broken: run(api({}), client("python", "--int64", "exact")),
    followed: [run(api({}), client("python")), run(api({}), client("typescript", "--int64", "exact"))],
  },
  {
    code: "GV7059",
    broken: run(
      parameters([{ name: "berth", in: "query", content: { "application/xml": { schema: { type: "object" } } } }]),
      client("typescript"),
    ),
    followed: [run(parameters([]), client("typescript"))],
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
