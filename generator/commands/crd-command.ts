import type { Command } from "./command.js";
import { config, check, json, quiet, watch, out } from "./common-options.js";

/** `groupversion crd`. */
export const crdCommand: Command = {
  name: "crd",
  usage: "",
  summary: "Write CustomResourceDefinitions of the configured sources, one for each kind.",
  options: {
    config,
    out: { ...out, description: "Folder of the manifests; default crds." },
    file: { type: "string", value: "NAME", description: "One file in that folder for all manifests." },
    descriptions: {
      type: "string",
      value: "whole|own|none",
      of: ["whole", "own", "none"],
      description: "whole (the default) writes descriptions, own only those of your own sources, none leaves them out.",
    },
    "max-description": {
      type: "string",
      value: "BYTES",
      description:
        "Largest size of a description; longer ones end at a sentence, or at a word and three dots that do not count.",
    },
    stdout: {
      type: "boolean",
      description: "Write nothing; print all manifests, for kubectl apply -f -.",
      excludes: ["out", "file", "watch", "check", "json"],
    },
    watch,
    check,
    json,
    quiet,
  },
  positionals: [0, 0],
  load: () => import("./crd.js"),
};
