import { api } from "./api.js";
import { run, type CommandAdvice } from "./run.js";

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

/** An untagged path, and a tagged one that is divided into pages. */
const twoPaths = {
  "api.json": JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Boats", version: "1" },
    paths: {
      "/pets/all": { get: { operationId: "listPets", responses: { "204": { description: "Done." } } } },
      "/boats": {
        get: {
          operationId: "listBoats",
          tags: ["boats"],
          parameters: [{ name: "page", in: "query", schema: { type: "integer" } }],
          responses: {
            "200": {
              description: "OK",
              content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
            },
          },
        },
      },
    },
  }),
};

/** A configuration that divides operations into pages. */
const paginated = (pattern: string) => ({
  "groupversion.config.json": JSON.stringify({
    clients: [
      {
        language: "typescript",
        spec: "api.json",
        out: "client",
        pagination: [{ operations: [pattern], style: "page", parameter: "page" }],
      },
    ],
  }),
});

const patterned = (pattern: string) => ({ type: "object", properties: { name: { type: "string", pattern } } });

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
    code: "GV7060",
    broken: run(api({}), client("typescript", "--exclude", "pets")),
    followed: ["tag:", "path:/pets/**", "operation:*Pets"].map((pattern) =>
      run(twoPaths, client("typescript", "--exclude", pattern)),
    ),
  },
  {
    code: "GV7061",
    broken: run(twoPaths, client("typescript", "--exclude", "operation:listPet")),
    followed: [run(twoPaths, client("typescript", "--exclude", "operation:listPets"))],
  },
  {
    code: "GV7062",
    broken: run(twoPaths, client("typescript", "--exclude", "path:**")),
    followed: [run(twoPaths, client("typescript", "--exclude", "path:/pets/**"))],
  },
  {
    code: "GV7063",
    broken: run({ ...twoPaths, ...paginated("operation:listPets") }, ["build"]),
    followed: [run({ ...twoPaths, ...paginated("operation:list*") }, ["build"])],
  },
  {
    code: "GV7064",
    broken: run(api({ definitions: { Boat: patterned("(?i)a") } }), client("typescript", "--extras", "zod")),
    followed: [run(api({ definitions: { Boat: patterned("[Aa]") } }), client("typescript", "--extras", "zod"))],
  },
];
