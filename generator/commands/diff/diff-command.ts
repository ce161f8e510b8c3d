import type { Command } from "../command.js";

/** The row of `diff` in the table of commands. */
export const diffCommand: Command = {
  name: "diff",
  usage: "OLD [NEW]",
  summary: "Compare two versions of an API: what changed, and whom it breaks.",
  options: {
    "fail-on": {
      type: "string",
      value: "LEVEL",
      of: ["breaking", "dangerous", "safe", "none"],
      description: "Exit with 1 for changes of this level or worse: breaking (the default), dangerous, safe or none.",
    },
    format: {
      type: "string",
      value: "FORMAT",
      of: ["text", "json", "markdown", "github", "sarif"],
      description:
        "text (the default) for people; json, sarif; github for annotations; markdown for a comment on a pull request.",
    },
    accept: {
      type: "string",
      value: "FILE",
      description: "Accepted changes, each with a reason and the day until which it is accepted.",
    },
    all: { type: "boolean", description: "Report safe changes, too." },
    clients: {
      type: "boolean",
      description: "Take generated clients as part of the contract: operation ids, tags, names of parameters.",
    },
    strict: { type: "boolean", description: "Judge alpha versions like stable ones." },
    kubeconfig: {
      type: "string",
      value: "FILE",
      description: "Where OLD or NEW is `cluster` or `cluster:CONTEXT`; default: that of kubectl.",
    },
    config: {
      type: "string",
      value: "FILE",
      description: "Configuration of the outputs of a revision; default: the one in the working folder.",
    },
    json: { type: "boolean", description: "The same as --format json.", excludes: ["format"] },
    quiet: { type: "boolean", short: "q", description: "Print nothing unless it fails." },
  },
  positionals: [1, 2],
  load: () => import("./diff.js"),
};
