import type { Command, CommandOption } from "../command.js";
import { listeningOptions } from "../serve/listening-options.js";
import { API_SERVER_PORT } from "./api-server-port.js";

const listening = listeningOptions(API_SERVER_PORT);

const data: CommandOption = {
  type: "string",
  value: "DIR",
  required: true,
  description: "Folder of the server's data.",
};

/** Where objects are stored, and the definitions to begin with. */
const storageOptions: Readonly<Record<string, CommandOption>> = {
  data: {
    type: "string",
    value: "DIR",
    description: "Folder to keep objects in; made where it is missing. Without it they are gone when the server ends.",
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
};

/** What the server offers besides the API. */
const useOptions: Readonly<Record<string, CommandOption>> = {
  docs: {
    type: "string",
    value: "DIR",
    description: "Reference documentation to serve below /docs/, for everyone; its console calls this server.",
  },
  kubeconfig: {
    type: "string",
    value: "FILE",
    description: "File to write once the server is ready, with which kubectl and clients may do everything.",
  },
};

/** Who the server and its users are. */
const identityOptions: Readonly<Record<string, CommandOption>> = {
  credentials: {
    type: "string",
    value: "DIR",
    description:
      "Folder of the server's certificate authority and its key for tokens, made once; default: credentials in the folder of --data. Without either they are new at each start.",
  },
  "tls-cert": {
    type: "string",
    value: "FILE",
    description: "Certificate of the server and its chain, as PEM; default: one that the server makes.",
  },
  "tls-key": listening["tls-key"],
  "client-ca": {
    type: "string",
    value: "FILE",
    description: "Authorities whose certificates name users (CN) and groups (O), as PEM.",
  },
  "token-file": {
    type: "string",
    value: "FILE",
    description: 'Tokens of users, on lines such as token,user,uid,"group1,group2".',
  },
  "requestheader-client-ca": {
    type: "string",
    value: "FILE",
    description: "Authorities of proxies, such as kube-aggregator, that say in headers who sends a request, as PEM.",
  },
  "requestheader-allowed-name": {
    type: "string",
    value: "NAME",
    multiple: true,
    description: "Name (CN) that a proxy's certificate must have; may be repeated. Without it, any.",
  },
  "delegate-to": {
    type: "string",
    value: "KUBECONFIG",
    description: "Cluster that says who bears a token and who may do what.",
  },
};

/** Metrics and the audit log. */
const observingOptions: Readonly<Record<string, CommandOption>> = {
  metrics: { type: "boolean", description: "Serve /metrics for Prometheus." },
  "audit-log": {
    type: "string",
    value: "FILE",
    description: "File for an event of every request, a line of JSON each; - for standard output.",
  },
  "audit-level": {
    type: "string",
    value: "Metadata|Request",
    of: ["Metadata", "Request"],
    description: "Metadata (the default) says who did what; Request also what was sent, except for secrets.",
  },
};

/** How `apiserver` is called. */
export const apiserverCommand = (
  common: Readonly<Record<string, CommandOption>>,
  watch: CommandOption,
): readonly Command[] => [
  {
    name: "apiserver",
    usage: "[FILE|DIR…]",
    summary: "Run the API itself: kubectl and clients create, read, change, watch and delete its objects.",
    options: {
      ...storageOptions,
      host: listening.host,
      port: listening.port,
      ...useOptions,
      ...identityOptions,
      ...observingOptions,
      watch: { ...watch, description: "Build the API again whenever its sources change, and serve the new one." },
      "shutdown-timeout": listening["shutdown-timeout"],
      ...common,
    },
    positionals: [0, 1000],
    load: () => import("./apiserver.js"),
  },
  {
    name: "apiserver backup",
    usage: "COPY",
    summary: "Copy the data of an API server to a new folder. The server may run meanwhile.",
    options: { data, ...common },
    positionals: [1, 1],
    load: () => import("./copy-data.js").then(({ backUp }) => ({ run: backUp })),
  },
  {
    name: "apiserver restore",
    usage: "COPY",
    summary: "Make a new data folder from a copy.",
    options: { data, ...common },
    positionals: [1, 1],
    load: () => import("./copy-data.js").then(({ restore }) => ({ run: restore })),
  },
];
