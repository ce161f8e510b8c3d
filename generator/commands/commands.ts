import { clientOptions } from "../codegen/targets/client-options.js";
import type { Target, TargetOption } from "../codegen/targets/target.js";
import type { Command, CommandOption } from "./command.js";

const config: CommandOption = {
  type: "string",
  value: "FILE",
  description: "Configuration; groupversion.config.ts or .json of the working folder unless given.",
};
const check: CommandOption = {
  type: "boolean",
  description: "Write nothing; fail if a file would change, and name it.",
};
const json: CommandOption = { type: "boolean", description: "Print diagnostics and summary as JSON." };
const quiet: CommandOption = { type: "boolean", short: "q", description: "Print errors only." };
const watch: CommandOption = {
  type: "boolean",
  description: "Run again whenever a source or the configuration changes.",
  excludes: ["check"],
};
const out: CommandOption = {
  type: "string",
  value: "DIR",
  description: "Folder of the output, in place of the configured one.",
};
const profile: CommandOption = {
  type: "string",
  value: "NAME",
  description: "Profile, in place of the configured ones.",
};

/** Options of the languages. Help is plain text, so it does without the marks of Markdown. */
const languageOptions = (targets: readonly Target[]): Readonly<Record<string, CommandOption>> =>
  Object.fromEntries(
    Object.entries<TargetOption>(clientOptions(targets)).map(([name, { of, description }]) => [
      name,
      { type: "string", value: of.join("|"), of, description: description.replaceAll("`", "") },
    ]),
  );

/**
 * Every command, in the order in which help lists them.
 *
 * @param targets - the languages that clients can be generated in
 */
export const createCommands = (targets: readonly Target[]): readonly Command[] => [
  {
    name: "build",
    usage: "",
    summary: "Build everything that the configuration names.",
    options: { config, watch, check, json, quiet },
    positionals: [0, 0],
    load: () => import("./spec.js").then(({ build }) => ({ run: build })),
  },
  {
    name: "spec",
    usage: "",
    summary: "Build the spec from the configured sources.",
    options: { config, out, profile, watch, check, json, quiet },
    positionals: [0, 0],
    load: () => import("./spec.js"),
  },
  {
    name: "client",
    usage: targets.map(({ name }) => name).join("|"),
    summary: "Generate a client from any Swagger 2.0 document.",
    options: {
      spec: { type: "string", value: "FILE|URL", required: true, description: "The document, as JSON or YAML." },
      out: { type: "string", value: "DIR", required: true, description: "Folder of the client, which is a package." },
      package: {
        type: "string",
        value: "NAME",
        description: "Name of the package; made from the document's title unless given.",
      },
      templates: {
        type: "string",
        value: "DIR",
        description: "Folder with files to use in place of the templates of the same path.",
      },
      ...languageOptions(targets),
      check,
      json,
      quiet,
    },
    positionals: [1, 1],
    load: () => import("./client.js"),
  },
  {
    name: "docs",
    usage: "",
    summary: "Generate reference documentation from any Swagger 2.0 document.",
    options: {
      spec: { type: "string", value: "FILE|URL", required: true, description: "The document, as JSON or YAML." },
      out: { type: "string", value: "DIR", required: true, description: "Folder of the site." },
      url: {
        type: "string",
        value: "URL",
        description: "Where the site will be, for its sitemap; where `serve` has it unless given.",
      },
      format: {
        type: "string",
        value: "html|markdown",
        of: ["html", "markdown"],
        description: "html (the default) for a site; markdown for pages that a generator of sites takes.",
      },
      package: {
        type: "string",
        value: "NAME",
        description: "Name of the client whose calls are shown; made from the document's title unless given.",
      },
      templates: {
        type: "string",
        value: "DIR",
        description: "Folder with files to use in place of the templates of the same path.",
      },
      check,
      json,
      quiet,
    },
    positionals: [0, 0],
    load: () => import("./docs.js"),
  },
  {
    name: "merge",
    usage: "FILE|URL…",
    summary: "Merge Swagger 2.0 documents; the first decides conflicts.",
    options: {
      out: { type: "string", value: "FILE", description: "File of the merged document; standard output unless given." },
      paths: {
        type: "string",
        value: "union|first",
        of: ["union", "first"],
        description: "union (the default) keeps every operation; first keeps whole paths of the first document.",
      },
      "no-rename": {
        type: "boolean",
        description: "Fail on definitions of one name and different content instead of renaming.",
      },
      check,
      json,
      quiet,
    },
    positionals: [1, 1000],
    load: () => import("./merge.js"),
  },
  {
    name: "serve",
    usage: "",
    summary: "Serve documents over HTTP: /swagger.json, /openapi/v2, /openapi/v3 and discovery.",
    options: {
      spec: {
        type: "string",
        value: "FILE|DIR",
        multiple: true,
        description:
          "A document, or a folder that `spec` wrote; may be repeated. What the configuration builds unless given.",
      },
      upstream: {
        type: "string",
        value: "URL[,KEY=VALUE]…",
        multiple: true,
        description:
          "Another server whose documents are merged in; keys are name, owns, priority, poll, token-file and ca-file.",
      },
      host: { type: "string", value: "HOST", description: "Address to listen on; 127.0.0.1 unless given." },
      port: { type: "string", value: "PORT", description: "Port to listen on, 0 for any; 8001 unless given." },
      "tls-cert": {
        type: "string",
        value: "FILE",
        description: "Certificate, as PEM; serves https. Read again when it changes.",
      },
      "tls-key": { type: "string", value: "FILE", description: "Private key of the certificate, as PEM." },
      "token-file": {
        type: "string",
        value: "FILE",
        description:
          "Bearer tokens that open the server, one a line. GROUPVERSION_TOKEN of the environment is one, too.",
      },
      "allow-unauthenticated": {
        type: "boolean",
        description: "Listen where other machines reach the server, without asking for a token.",
      },
      docs: { type: "string", value: "DIR", description: "Reference documentation to serve below /docs." },
      "no-discovery": { type: "boolean", description: "Leave out /api, /apis and what is below them." },
      "format-paths": {
        type: "boolean",
        description: "Serve the addresses of Kubernetes 1.7 too, such as /swagger-2.0.0.pb-v1.",
      },
      "access-log": {
        type: "string",
        value: "FILE|-|off",
        description: "Where to write a line of JSON for each request; - (the default) is standard output.",
      },
      "max-connections": { type: "string", value: "N", description: "Connections at a time; 16384 unless given." },
      "shutdown-timeout": {
        type: "string",
        value: "SECONDS",
        description: "How long answers may take to end after SIGTERM; 10 unless given.",
      },
      export: {
        type: "string",
        value: "DIR",
        description: "Write everything that would be served as static files for another server, and end.",
      },
      json,
      quiet,
    },
    positionals: [0, 0],
    load: () => import("./serve/serve.js"),
  },
  {
    name: "init",
    usage: "[DIR]",
    summary: "Start an API project that builds at once.",
    options: { json, quiet },
    positionals: [0, 1],
    load: () => import("./init/init.js"),
  },
  {
    name: "explain",
    usage: "CODE|@ANNOTATION|annotations|codes",
    summary: "Say what a diagnostic means, or an annotation.",
    options: { json },
    positionals: [1, 1],
    load: () => import("./explain.js"),
  },
];
