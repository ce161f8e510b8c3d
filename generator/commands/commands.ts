import { clientOptions } from "../codegen/targets/client-options.js";
import type { Target, TargetOption } from "../codegen/targets/target.js";
import { apiserverCommand } from "./apiserver/apiserver-command.js";
import type { Command, CommandOption } from "./command.js";
import { docsOptions } from "./docs-options.js";
import { check, config, dialect, json, out, profile, quiet, rename, selection, watch } from "./common-options.js";
import { crdCommand } from "./crd-command.js";
import { diffCommand } from "./diff/diff-command.js";
import { serveOptions } from "./serve/command-options.js";

/** Options of the languages. Help is plain text, so Markdown markup is removed. */
const languageOptions = (targets: readonly Target[]): Readonly<Record<string, CommandOption>> =>
  Object.fromEntries(
    Object.entries<TargetOption>(clientOptions(targets)).map(([name, { kind, of, description }]) => [
      name,
      {
        type: "string",
        value: of.join("|"),
        of,
        description: `${description.replaceAll("`", "")}${kind === "strings" ? " May be repeated." : ""}`,
        ...(kind === "strings" && { multiple: true }),
      },
    ]),
  );

const buildCommand: Command = {
  name: "build",
  usage: "",
  summary: "Build everything in the configuration: spec, clients and documentation.",
  options: { config, rename, watch, check, json, quiet },
  positionals: [0, 0],
  load: () => import("./spec.js").then(({ build }) => ({ run: build })),
};

const specCommand: Command = {
  name: "spec",
  usage: "",
  summary: "Build the spec from the configured sources, and JSON Schemas if the configuration names them.",
  options: { config, out, profile, dialect, watch, check, json, quiet },
  positionals: [0, 0],
  load: () => import("./spec.js"),
};

const importCommand: Command = {
  name: "import",
  usage: "FILE|URL…",
  summary: "Write annotated TypeScript and a configuration from documents.",
  options: {
    out: { type: "string", value: "DIR", required: true, description: "Folder of the new project." },
    force: { type: "boolean", description: "Replace files that were edited, or come from another document." },
    check,
    json,
    quiet,
  },
  positionals: [1, 100],
  load: () => import("./import.js"),
};

const clientCommand = (targets: readonly Target[]): Command => ({
  name: "client",
  usage: targets.map(({ name }) => name).join("|"),
  summary: "Generate a client from any OpenAPI document, 2.0 to 3.2.",
  options: {
    spec: { type: "string", value: "FILE|URL", required: true, description: "The document, as JSON or YAML." },
    out: { type: "string", value: "DIR", required: true, description: "Folder of the client package." },
    package: {
      type: "string",
      value: "NAME",
      description: "Name of the package; default: made from the document's title.",
    },
    "package-version": {
      type: "string",
      value: "VERSION",
      description: "Version of the package; default: the document's, if it is one, or 0.1.0.",
    },
    templates: {
      type: "string",
      value: "DIR",
      description: "Folder with files that replace the templates with the same paths.",
    },
    ...selection,
    ...languageOptions(targets),
    rename: { ...rename, excludes: [] },
    check,
    json,
    quiet,
  },
  positionals: [1, 1],
  load: () => import("./client.js"),
});

const docsCommand: Command = {
  name: "docs",
  usage: "",
  summary: "Generate reference documentation from any OpenAPI document, 2.0 to 3.2.",
  options: {
    ...docsOptions,
    ...selection,
    check,
    json,
    quiet,
  },
  positionals: [0, 0],
  load: () => import("./docs.js"),
};

const mergeCommand: Command = {
  name: "merge",
  usage: "FILE|URL…",
  summary: "Merge OpenAPI documents of one dialect; earlier documents win conflicts.",
  options: {
    out: { type: "string", value: "FILE", description: "File of the merged document; default: standard output." },
    paths: {
      type: "string",
      value: "union|first",
      of: ["union", "first"],
      description: "union (the default) keeps every operation; first keeps whole paths of the first document.",
    },
    "no-rename": {
      type: "boolean",
      description: "Fail if definitions share a name but differ in content, instead of renaming them.",
    },
    check,
    json,
    quiet,
  },
  positionals: [1, 1000],
  load: () => import("./merge.js"),
};

const serveCommand: Command = {
  name: "serve",
  usage: "[FILE|DIR…]",
  summary: "Serve documents over HTTP: /swagger.json, /openapi/v2, /openapi/v3 and discovery.",
  options: { ...serveOptions, json, quiet },
  positionals: [0, 1000],
  load: () => import("./serve/serve.js"),
};

const initCommand: Command = {
  name: "init",
  usage: "[DIR]",
  summary: "Create an API project that is ready to build.",
  options: {
    server: {
      type: "boolean",
      description: "Also what runs the API: scripts, a first object, and kubectl's settings.",
    },
    json,
    quiet,
  },
  positionals: [0, 1],
  load: () => import("./init/init.js"),
};

const explainCommand: Command = {
  name: "explain",
  usage: "CODE|CHANGE|@ANNOTATION|annotations|changes|codes",
  summary: "Explain a diagnostic, a change that diff reports, or an annotation.",
  options: { json },
  positionals: [1, 1],
  load: () => import("./explain.js"),
};

/**
 * All commands, in the order of the help text.
 *
 * @param targets - the languages that clients can be generated in
 */
export const createCommands = (targets: readonly Target[]): readonly Command[] => [
  buildCommand,
  specCommand,
  crdCommand,
  importCommand,
  clientCommand(targets),
  docsCommand,
  mergeCommand,
  diffCommand,
  serveCommand,
  ...apiserverCommand({ json, quiet }, watch),
  initCommand,
  explainCommand,
];
