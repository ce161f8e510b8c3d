/**
 * Which folder may import which. Arrows run one way; an import that is not listed is not allowed. Each entry lists the
 * subfolders of its key and the siblings that each may import; `*` stands for all subfolders that are not listed.
 * `generator/` and `server/` may also import `openapi/`.
 */
export const arrows = {
  "": { openapi: [], server: ["openapi"], generator: ["openapi", "server"] },
  openapi: {
    types: [],
    kubernetes: ["types"],
    diagnostics: ["types"],
    read: ["types", "kubernetes", "diagnostics"],
    merge: ["types", "kubernetes", "diagnostics"],
    convert: ["types", "kubernetes"],
    encode: ["types", "convert"],
    compare: ["types", "kubernetes", "diagnostics", "read"],
  },
  server: {
    discovery: [],
    documents: ["discovery"],
    aggregate: ["discovery", "documents"],
    storage: [],
    resources: ["discovery"],
    machinery: ["resources"],
    registry: ["resources", "machinery", "storage"],
    access: ["machinery", "registry"],
    controllers: ["resources", "machinery", "registry"],
    http: ["discovery", "documents", "resources", "machinery", "storage", "registry", "access", "controllers"],
    apiserver: ["machinery", "storage", "registry", "access", "controllers", "http"],
    testing: ["storage", "http", "apiserver"],
  },
  generator: {
    model: [],
    annotations: ["model"],
    source: ["model", "annotations"],
    publish: ["model", "annotations"],
    codegen: [],
    output: [],
    config: ["model", "publish", "codegen"],
    pipeline: ["model", "source", "publish", "codegen", "output", "config"],
    commands: ["annotations", "codegen", "output", "config", "pipeline"],
  },
  "generator/source": { comments: [], analyze: ["comments"], rules: [], import: ["comments"] },
  "generator/publish": {
    profiles: [],
    documents: ["profiles"],
    "json-schema": ["profiles", "documents"],
    infer: ["profiles", "documents"],
  },
  "generator/codegen": { "client-model": [], targets: ["client-model"], render: [] },
  // Languages do not import each other, and documentation imports no language.
  "generator/codegen/targets": { names: [], common: ["names"], "*": ["names", "common"] },
};

/** The only folders that may import the server: the command line starts one. */
export const serverStarters = ["generator/commands"];

/** Libraries that only one folder may import. */
export const soleImporters = {
  "openapi-types": ["openapi/types"],
  "ts-morph": ["generator/source/analyze"],
  jiti: ["generator/config"],
  tinyglobby: ["generator/pipeline"],
  chokidar: ["generator/commands"],
  handlebars: ["generator/codegen/render"],
  undici: ["server/aggregate"],
  lmdb: ["server/storage/lmdb"],
  "@grpc/grpc-js": ["server/storage/etcd"],
  re2js: ["openapi/kubernetes"],
  "prom-client": ["server/http/observe"],
  yaml: ["openapi/read", "generator/config"],
  "jsonpath-rfc9535": ["openapi/read"],
  "markdown-it": ["generator/codegen/targets"],
  "sanitize-html": ["generator/codegen/targets"],
  "@dagrejs/dagre": ["generator/codegen/targets"],
  "d3-hierarchy": ["generator/codegen/targets"],
};
