/** Types of the runtime in declarations of operations, and their modules below `src/`. */
const RUNTIME_TYPES = {
  "runtime/index.js": [
    "BinaryBody",
    "BodySource",
    "CallOptions",
    "Client",
    "ConnectOptions",
    "FileInput",
    "MultipartPart",
    "Operation",
    "PagedItems",
    "Reply",
    "ResponseOf",
    "ServerSentEvent",
  ],
  "runtime/kubernetes/index.js": [
    "ApplyParams",
    "ApplyPatch",
    "ExecSession",
    "JsonPatch",
    "MergePatch",
    "PortForwardOptions",
    "PortForwardSession",
    "StrategicMergePatch",
    "WatchEvent",
    "WatchOptions",
  ],
} as const;

/** Functions of the runtime that call operations. */
export const RUNTIME_FUNCTIONS = {
  watch: "runtime/kubernetes/watch.js",
  readLogText: "runtime/kubernetes/read-log-text.js",
  followLog: "runtime/kubernetes/follow-log.js",
  exec: "runtime/kubernetes/exec.js",
  attach: "runtime/kubernetes/attach.js",
  portForward: "runtime/kubernetes/port-forward.js",
  wholeResponse: "runtime/whole-response.js",
  pageItems: "runtime/page-items.js",
  jsonEvents: "runtime/streams/json-events.js",
  namedEvents: "runtime/streams/named-events.js",
  jsonLines: "runtime/streams/json-lines.js",
  jsonSequence: "runtime/streams/json-sequence.js",
  multipartParts: "runtime/streams/multipart-parts.js",
} as const;

export type RuntimeType = (typeof RUNTIME_TYPES)[keyof typeof RUNTIME_TYPES][number];
export type RuntimeFunction = keyof typeof RUNTIME_FUNCTIONS;

const FILE_OF_TYPE = new Map<string, string>(
  Object.entries(RUNTIME_TYPES).flatMap(([file, names]) => names.map((name): [string, string] => [name, file])),
);

/** The module of a runtime type, below `src/`; undefined for names that generated code does not use. */
export const runtimeFileOf = (name: string): string | undefined => FILE_OF_TYPE.get(name);

/** Whether generated code calls a runtime function of this name. */
export const isRuntimeFunction = (name: string): boolean => Object.hasOwn(RUNTIME_FUNCTIONS, name);
