import { existsSync } from "node:fs";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { TypeId } from "../model/api-model.js";
import type { Profile, Role } from "../publish/profiles/profile.js";
import { profiles } from "../publish/profiles/profiles.js";
import type { CrdKindSettings, CrdSettings } from "../publish/crd/crd-settings.js";
import type { OutputDialect } from "../publish/documents/dialects/output-dialect.js";
import type { DocumentSettings } from "../publish/documents/document-settings.js";
import type { OptionValue } from "../codegen/targets/target.js";
import { changedRules } from "./changed-rules.js";
import { resolveJsonSchema, type ResolvedJsonSchema } from "./resolve-json-schema.js";
import type { ApiConfig, ClientConfig, Config, CrdConfig, DocsConfig, OutputConfig, ProfileConfig } from "./schema.js";

/** One output of an API: a profile and the folder of its documents. */
export interface Output {
  readonly profile: Profile;
  readonly dialect: OutputDialect;
  /** Whether the profile is the default because none is configured. */
  readonly isAssumed?: boolean;
  /** Absolute folder. */
  readonly folder: string;
  /** The folder as configured, for messages. */
  readonly shown: string;
  /** File name of the merged document. */
  readonly merged: string;
}

/** An API with all defaults filled in. */
export interface ResolvedApi {
  readonly name: string;
  readonly patterns: readonly string[];
  /** Absolute. */
  readonly sourceRoot: string;
  readonly tsconfig: string | undefined;
  readonly document: DocumentSettings;
  readonly outputs: readonly Output[];
  /** CustomResourceDefinitions, if the configuration names them. */
  readonly crd?: ResolvedCrd;
  /** JSON Schemas of its kinds, if the configuration names them. */
  readonly jsonSchema?: ResolvedJsonSchema;
}

/** CustomResourceDefinitions of an API, with all defaults filled in. */
export interface ResolvedCrd {
  /** Absolute folder. */
  readonly folder: string;
  /** The folder as configured, for messages. */
  readonly shown: string;
  /** File for all manifests; absent: one for each kind. */
  readonly file?: string;
  readonly settings: CrdSettings;
  /** Whether descriptions keep the line breaks of comments. */
  readonly keepLines: boolean;
}

/** A client with all defaults filled in. Relative paths are relative to the configuration's folder. */
export interface ResolvedClient {
  /** Name of the language. */
  readonly language: string;
  /** File or URL. */
  readonly spec: string;
  readonly out: string;
  readonly package?: string;
  readonly version?: string;
  readonly templates?: string;
  /** Patterns of operations. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Files or URLs. */
  readonly overlays?: readonly string[];
  readonly pagination?: NonNullable<ClientConfig["pagination"]>;
  /** Values of the options that the language declares. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A documentation site with all defaults filled in. */
export interface ResolvedDocs extends Pick<DocsConfig, "title" | "logo" | "colors" | "links" | "pages"> {
  /** File or URL. */
  readonly spec: string;
  readonly out: string;
  readonly format?: "html" | "markdown";
  readonly url?: string;
  readonly package?: string;
  readonly templates?: string;
  /** Patterns of operations. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly markdown?: boolean;
  /** Files or URLs. */
  readonly overlays?: readonly string[];
  readonly tryIt?: string | readonly string[];
  /** Folders of clients of the same document. The site uses the names that they published. */
  readonly clients: readonly {
    readonly language: string;
    readonly out: string;
    readonly package?: string;
  }[];
}

export interface ResolvedConfig {
  readonly apis: readonly ResolvedApi[];
  readonly clients: readonly ResolvedClient[];
  readonly docs: readonly ResolvedDocs[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Command-line options; they override the configuration. */
export interface Overrides {
  readonly out?: string;
  readonly profile?: string;
  readonly dialect?: OutputDialect;
}

const DEFAULT_PROFILE = "kubernetes";

const withDefaults = (keywords: Profile["schema"]["keywords"], defaults: boolean): Profile["schema"]["keywords"] => [
  ...keywords.filter((group) => group !== "defaults"),
  ...(defaults ? (["defaults"] as const) : []),
];

/** A profile with the changes of a configuration. */
export function changed(base: Profile, changes: ProfileConfig): Profile {
  const { nullable, enums, defaults, objectType, definitionNames, definitionPrefixes, coreGroup, roles, machinery } =
    changes;
  const { commonResponses, sharedParameters, actions, pathParameters, allKinds } = changes;
  const names = {
    ...(definitionNames === undefined ? base.definitionNames : { style: definitionNames }),
    ...(definitionPrefixes !== undefined && {
      packages: definitionPrefixes as Readonly<Record<string, string>>,
      types: {},
    }),
  };
  return {
    ...base,
    definitionNames: names,
    ...(base.resources !== undefined && { resources: changedRules(base.resources, actions, pathParameters) }),
    ...(sharedParameters !== undefined && {
      parameters: { ...base.parameters, shared: { except: sharedParameters.except ?? [] } },
    }),
    ...(allKinds !== undefined && { groupVersionKinds: { ...base.groupVersionKinds, all: allKinds } }),
    ...(coreGroup !== undefined && { coreGroup }),
    ...(machinery !== undefined && { machinery }),
    ...(roles !== undefined && { roles: { ...base.roles, ...(roles satisfies Partial<Record<Role, TypeId>>) } }),
    ...(commonResponses !== undefined && {
      operations: { ...base.operations, commonResponses: commonResponses as Record<string, string> },
    }),
    schema: {
      ...base.schema,
      ...(nullable !== undefined && { nullable }),
      ...(enums !== undefined && { enums }),
      ...(defaults !== undefined && { keywords: withDefaults(base.schema.keywords, defaults) }),
      ...(objectType !== undefined && { objectType }),
    },
  };
}

function findProfile(given: string | ProfileConfig | undefined, diagnostics: Diagnostic[]): Profile | undefined {
  const name = typeof given === "string" ? given : (given?.extends ?? DEFAULT_PROFILE);
  const base = profiles.get(name);
  if (base === undefined)
    diagnostics.push(diagnostic("GV5005", undefined, { name, known: [...profiles.keys()].join(", ") }));
  return base === undefined || given === undefined || typeof given === "string" ? base : changed(base, given);
}

/** The part of a pattern before the first wildcard. */
const fixedPart = (pattern: string): string => {
  const segments = pattern.split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  return segments.slice(0, wild < 0 ? -1 : wild).join("/");
};

function resolveApi(api: ApiConfig, root: string, overrides: Overrides, diagnostics: Diagnostic[]): ResolvedApi {
  const patterns = api.sources ?? ["api-types/**/*.ts"];
  const outputs: readonly OutputConfig[] =
    overrides.profile === undefined && overrides.dialect === undefined
      ? (api.outputs ?? [api])
      : [
          {
            ...(api.outputs?.[0] ?? api),
            ...(overrides.profile !== undefined && { profile: overrides.profile }),
            ...(overrides.dialect !== undefined && { dialect: overrides.dialect }),
          },
        ];
  const tsconfig = path.resolve(root, api.tsconfig ?? "tsconfig.json");
  const document = api.document ?? {};
  const resolved = outputs.flatMap((output): Output[] => {
    const given = output.profile ?? api.profile;
    const profile = findProfile(given, diagnostics);
    const dialect = output.dialect ?? api.dialect ?? "2.0";
    const shown = overrides.out ?? output.out ?? api.out ?? "spec-output";
    return profile === undefined
      ? []
      : [
          {
            profile,
            dialect,
            ...(given === undefined && { isAssumed: true }),
            folder: path.resolve(root, shown),
            shown,
            merged: output.merged ?? api.merged ?? (dialect === "2.0" ? "swagger.json" : "openapi.json"),
          },
        ];
  });
  return {
    name: api.name ?? document.title ?? "API",
    patterns,
    sourceRoot: path.resolve(
      root,
      api.sourceRoot ?? fixedPart(patterns.find((pattern) => !pattern.startsWith("!")) ?? ""),
    ),
    tsconfig: existsSync(tsconfig) ? tsconfig : undefined,
    document: {
      ...(document as Partial<DocumentSettings>),
      title: document.title ?? "API",
      version: document.version ?? "0.0.0",
    },
    outputs: resolved,
    ...(api.crd !== undefined && { crd: resolveCrd(api.crd, root) }),
    ...(api.jsonSchema !== undefined && { jsonSchema: resolveJsonSchema(api.jsonSchema, root) }),
  };
}

/** Fills in the defaults of CustomResourceDefinitions. */
export function resolveCrd(crd: CrdConfig, root: string): ResolvedCrd {
  const { out = "crds", file, descriptions, maxDescription, labels = {}, annotations = {}, kinds = [] } = crd;
  const limit = descriptions === "none" ? 0 : maxDescription;
  const { descriptionDepth } = crd;
  return {
    folder: path.resolve(root, out),
    shown: out,
    ...(file !== undefined && { file }),
    settings: {
      ...(limit !== undefined && { maxDescription: limit }),
      ...(descriptionDepth !== undefined && { descriptionDepth }),
      foreignDescriptions: descriptions !== "own",
      labels,
      annotations,
      kinds: Object.fromEntries(kinds.map(({ name = "", ...kind }): [string, CrdKindSettings] => [name, kind])),
      embeddedMetadata: crd.embeddedMetadata === true,
      allowFloats: crd.floats === "allow",
    },
    keepLines: crd.lines === "kept",
  };
}

/** Two outputs in one folder would overwrite each other's files. */
function sharedFolders(outputs: readonly { readonly folder: string; readonly shown: string; readonly name: string }[]) {
  const folders = new Set<string>();
  return outputs.flatMap(({ folder, shown, name }): Diagnostic[] => {
    if (!folders.has(folder)) {
      folders.add(folder);
      return [];
    }
    const problem = `${name} and another output both go to ${shown}`;
    const remedy = "Give each output its own `out`. `--out` works only with a single output.";
    return [diagnostic("GV5003", undefined, { problem, remedy })];
  });
}

/** A client without a language is skipped here: the check of the configuration has reported it. */
function resolveClient(client: ClientConfig, merged: string): readonly ResolvedClient[] {
  const {
    language,
    spec = merged,
    out = `clients/${language}`,
    package: name,
    version,
    templates,
    include,
    exclude,
    overlays,
    pagination,
    ...options
  } = client;
  if (language === undefined) return [];
  return [
    {
      language,
      spec,
      out,
      ...(name !== undefined && { package: name }),
      ...(version !== undefined && { version }),
      ...(templates !== undefined && { templates }),
      ...(include !== undefined && { include }),
      ...(exclude !== undefined && { exclude }),
      ...(overlays !== undefined && { overlays }),
      ...(pagination !== undefined && { pagination }),
      options,
    },
  ];
}

function resolveDocs(docs: DocsConfig, merged: string, clients: readonly ResolvedClient[]): ResolvedDocs {
  const { spec = merged, out = "docs-output" } = docs;
  const described = clients
    .filter((client) => client.spec === spec)
    .map(({ language, out: folder, package: name }) => ({
      language,
      out: folder,
      ...(name !== undefined && { package: name }),
    }));
  return { ...docs, spec, out, clients: described };
}

/** Whether a configuration has only clients and docs of other documents, so that there is no spec to build. */
const isForOthersOnly = ({ $schema: _schema, clients = [], docs = [], ...others }: Config): boolean =>
  clients.length + docs.length > 0 &&
  [...clients, ...docs].every(({ spec }) => spec !== undefined) &&
  Object.keys(others).length === 0;

/** Combines the command line, the configuration and the defaults, in this order of precedence. */
export function resolveConfig(config: Config, root: string, overrides: Overrides = {}): ResolvedConfig {
  const diagnostics: Diagnostic[] = [];
  const configured = isForOthersOnly(config) ? [] : (config.apis ?? [config]);
  const apis = configured.map((api) => resolveApi(api, root, overrides, diagnostics));
  const outputs = apis.flatMap((api) => api.outputs.map((output) => ({ name: api.name, ...output })));
  const merged = path.posix.join(outputs[0]?.shown ?? "spec-output", outputs[0]?.merged ?? "swagger.json");
  const clients = (config.clients ?? []).flatMap((client) => resolveClient(client, merged));
  const docs = (config.docs ?? []).map((each) => resolveDocs(each, merged, clients));
  const folders = [
    ...outputs.map(({ name, profile, dialect, folder, shown }) => ({
      folder,
      shown,
      name: `${name} (${profile.name}${dialect === "2.0" ? "" : `, ${dialect}`})`,
    })),
    ...apis.flatMap(({ name, crd }) =>
      crd === undefined ? [] : [{ folder: crd.folder, shown: crd.shown, name: `${name} (CustomResourceDefinitions)` }],
    ),
    ...apis.flatMap(({ name, jsonSchema }) =>
      jsonSchema === undefined
        ? []
        : [{ folder: jsonSchema.folder, shown: jsonSchema.shown, name: `${name} (JSON Schemas)` }],
    ),
    ...clients.map(({ language, out }) => ({
      folder: path.resolve(root, out),
      shown: out,
      name: `${language} client`,
    })),
    ...docs.map(({ out }) => ({ folder: path.resolve(root, out), shown: out, name: "the documentation" })),
  ];
  return { apis, clients, docs, diagnostics: [...diagnostics, ...sharedFolders(folders)] };
}
