import type { Command, CommandOption } from "../command.js";

/** How `apiserver` is called. */
export const apiserverCommand = (common: Readonly<Record<string, CommandOption>>): Command => ({
  name: "apiserver",
  usage: "[FILE|DIR…]",
  summary: "Run the API itself: kubectl and clients create, read, change, watch and delete its objects.",
  options: {
    data: {
      type: "string",
      value: "DIR",
      description:
        "Folder to keep objects in; made where it is missing. Without it they are gone when the server ends.",
    },
    etcd: {
      type: "string",
      value: "URL",
      multiple: true,
      description: "Address of an etcd server to keep objects in; may be repeated for the members of one cluster.",
      excludes: ["data"],
    },
    crds: {
      type: "string",
      value: "FILE",
      multiple: true,
      description: "CustomResourceDefinitions to create or update at the start, as JSON or YAML; may be repeated.",
    },
    port: { type: "string", value: "PORT", description: "Port to listen on, 0 for any free port; default 8002." },
    docs: {
      type: "string",
      value: "DIR",
      description: "Reference documentation to serve below /docs/; its console calls this server.",
    },
    kubeconfig: {
      type: "string",
      value: "FILE",
      description: "File to write once the server is ready: where kubectl and clients reach it.",
    },
    "shutdown-timeout": {
      type: "string",
      value: "SECONDS",
      description: "Time for requests in progress to finish after SIGTERM; default 10.",
    },
    ...common,
  },
  positionals: [0, 1000],
  load: () => import("./apiserver.js"),
});
