import { DIALECTS } from "../config/output-dialect.js";
import type { CommandOption } from "./command.js";

export const config: CommandOption = {
  type: "string",
  value: "FILE",
  description: "Configuration file; default: groupversion.config.ts or .json in the working folder.",
};
export const check: CommandOption = {
  type: "boolean",
  description: "Write nothing; fail if files would change, and name them.",
};
export const json: CommandOption = { type: "boolean", description: "Print diagnostics and summary as JSON." };
export const quiet: CommandOption = { type: "boolean", short: "q", description: "Print errors only." };
export const watch: CommandOption = {
  type: "boolean",
  description: "Run again whenever a source or the configuration changes.",
  excludes: ["check"],
};
export const rename: CommandOption = {
  type: "boolean",
  description: "Give clients new names, and list those that change. Without it, names.lock.json keeps them.",
  excludes: ["watch"],
};
export const out: CommandOption = {
  type: "string",
  value: "DIR",
  description: "Output folder; overrides the configuration.",
};
export const profile: CommandOption = {
  type: "string",
  value: "NAME",
  description: "Profile; overrides the configuration.",
};

export const selection: Readonly<Record<string, CommandOption>> = {
  include: {
    type: "string",
    value: "PATTERN",
    multiple: true,
    description:
      "Keep only these operations and the types that they need: tag:NAME, path:GLOB, operation:GLOB; may be repeated.",
  },
  exclude: {
    type: "string",
    value: "PATTERN",
    multiple: true,
    description: "Leave out these operations; may be repeated.",
  },
  overlay: {
    type: "string",
    value: "FILE|URL",
    multiple: true,
    description: "Correct the document by an overlay (OpenAPI Overlay 1.0) as it is read; may be repeated.",
  },
};

export const dialect: CommandOption = {
  type: "string",
  value: DIALECTS.join("|"),
  of: DIALECTS,
  description: "Dialect of the documents; overrides the configuration.",
};
