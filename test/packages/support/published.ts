import { readFileSync } from "node:fs";
import path from "node:path";
import { REPOSITORY } from "../../support/run-tool.js";

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** A package that this repository publishes, and its expected exports. */
export interface Published {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The export that holds `createSpecHandler`. */
  readonly server: string;
  /** The run-time names in each export, by the part of the specifier after the package's name. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** Type-only exports, each with an import of it. */
  readonly types: Readonly<Record<string, string>>;
  /** Exports that are JSON files. */
  readonly files: readonly string[];
}

const SERVER = ["FileSource", "SpecSite", "createSpecHandler", "discoveryOf", "documentSource", "servedDocument"];

const published = (
  name: string,
  folder: string,
  rest: Pick<Published, "server" | "modules" | "types" | "files">,
): Published => ({
  name,
  folder,
  manifest: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest,
  ...rest,
});

export const TOOL_PACKAGE = published("groupversion", REPOSITORY, {
  server: "groupversion/serve",
  modules: {
    "": [
      "allCodes",
      "catalogue",
      "changeIds",
      "changePage",
      "defineConfig",
      "diagnosticCodes",
      "diff",
      "formatDiagnostic",
      "generateClient",
      "generateCrds",
      "generateDocs",
      "generateJsonSchemas",
      "generateSpec",
      "githubReport",
      "isAtLeast",
      "loadConfig",
      "markdownReport",
      "mergeDocuments",
      "profiles",
      "sarifReport",
      "textReport",
      "writeFiles",
    ],
    "/serve": SERVER,
    "/serve/fastify": ["specPlugin"],
    "/serve/express": ["specMiddleware"],
    "/serve/hono": ["specRoutes"],
    "/aggregate": ["Aggregator"],
  },
  types: {
    "/types": 'import type { Int32 } from "groupversion/types";',
    "/api-types/*": 'import type { ObjectMeta as Meta } from "groupversion/api-types/core/v1/meta";',
    "/api-types/*.js": 'import type { ObjectMeta } from "groupversion/api-types/core/v1/meta.js";',
  },
  files: ["/config.schema.json", "/tsdoc.json", "/package.json"],
});

export const SERVER_PACKAGE = published("@groupversion/server", path.join(REPOSITORY, "server"), {
  server: "@groupversion/server",
  modules: {
    "": SERVER,
    "/fastify": ["specPlugin"],
    "/express": ["specMiddleware"],
    "/hono": ["specRoutes"],
    "/aggregate": ["Aggregator"],
    "/apiserver": [
      "ClientCertificateAuthenticator",
      "ObjectClient",
      "RequestHeaderAuthenticator",
      "StatusError",
      "TokenAuthenticator",
      "createApiServer",
      "createMemoryStorage",
      "defineResource",
      "openEtcdStorage",
      "openLmdbStorage",
      "parseTokens",
    ],
    "/testing": ["Faults", "startTestApiServer"],
  },
  types: {},
  files: ["/package.json"],
});

export const PACKAGES = [TOOL_PACKAGE, SERVER_PACKAGE];
