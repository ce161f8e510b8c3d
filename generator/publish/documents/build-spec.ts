import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, TypeId } from "../../model/api-model.js";
import type { Profile } from "../profiles/profile.js";
import { buildPaths, checkRoutes } from "./path-items.js";
import type { Service } from "./route.js";
import { buildDefinition } from "./schema.js";
import { buildServices } from "./services.js";
import { SpecContext } from "./spec-context.js";
import { sortKeys } from "../../../openapi/types/sort-keys.js";
import type { Document, Schema, Tag } from "../../../openapi/types/swagger-2.js";

/** Metadata of the API as a whole; from the configuration. */
export interface DocumentSettings {
  readonly title: string;
  readonly version: string;
  readonly description?: string;
  /** Other fields of `info`: termsOfService, contact, license. */
  readonly info?: Readonly<Record<string, unknown>>;
  readonly host?: string;
  readonly basePath?: string;
  readonly schemes?: readonly string[];
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
  readonly securityDefinitions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags?: readonly Tag[];
  readonly externalDocs?: Readonly<Record<string, unknown>>;
}

/** One document of the spec. */
export interface SpecModule {
  /** Path relative to the output folder, without extension. */
  readonly path: string;
  readonly root: string;
  readonly kind: Service["kind"];
  readonly document: Document;
}

export interface Spec {
  /** Sorted by path. */
  readonly modules: readonly SpecModule[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Types reachable from routes, directly or through other definitions. */
function closure(context: SpecContext, routes: Service["routes"]): TypeId[] {
  const reached = new Set<TypeId>();
  const waiting = routes.flatMap((route) => [...route.types]);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...context.definition(id).types);
    // A type derived from a discriminated base can be sent in its place, so it is reachable as well.
    waiting.push(...context.derivedFrom(id));
  }
  return [...reached];
}

function checkNames(context: SpecContext, types: ReadonlySet<TypeId>): void {
  const byName = new Map<string, TypeId>();
  for (const id of [...types].sort()) {
    const name = context.nameOf(id);
    const other = byName.get(name);
    const [type, first] = [context.model.types[id], other === undefined ? undefined : context.model.types[other]];
    if (type !== undefined && first !== undefined)
      context.report("GV2008", type.span, {
        name,
        other: `${first.span.file}:${first.span.line}`,
        // Kinds of two groups may share a name: only the group distinguishes them.
        ...(type.package !== first.package &&
          context.profile.definitionNames.style !== "qualified" && {
            help: `Put the group into definition names: "profile": { "extends": "${context.profile.name}", "definitionNames": "qualified" }. Or rename one of the two, or set another name with @definition <Name>.`,
          }),
      });
    byName.set(name, id);
  }
}

function tagsOf(profile: Profile, settings: DocumentSettings, service: Service): readonly Tag[] {
  if (!profile.tagDescriptions) return settings.tags ?? [];
  const declared = new Map([...service.tags, ...(settings.tags ?? [])].map((tag) => [tag.name, tag]));
  const used = new Set(service.routes.flatMap((route) => route.operation.tags ?? []));
  return [...declared.values()].filter((tag) => used.has(tag.name));
}

const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function buildDocument(
  context: SpecContext,
  settings: DocumentSettings,
  service: ServiceWithPaths,
  types: readonly TypeId[],
): Document {
  const { profile } = context;
  const definitions: Record<string, Schema> = sortKeys(
    Object.fromEntries(types.map((id) => [context.nameOf(id), context.definition(id).schema])),
  );
  const tags = tagsOf(profile, settings, service);
  const description = service.description === "" ? settings.description : service.description;
  const optional = {
    host: settings.host,
    basePath: settings.basePath,
    schemes: settings.schemes,
    consumes: settings.consumes,
    produces: settings.produces,
  };
  const security = {
    securityDefinitions: settings.securityDefinitions ?? profile.securityDefinitions,
    security: settings.security ?? profile.security,
  };
  return {
    swagger: "2.0",
    info: {
      title: `${settings.title} ${service.root}`,
      ...(description !== undefined && { description }),
      ...settings.info,
      version: settings.version,
    },
    ...given(optional),
    paths: service.paths,
    definitions,
    ...given(security),
    ...(tags.length > 0 && { tags }),
    ...given({ externalDocs: settings.externalDocs }),
  };
}

interface ServiceWithPaths extends Service {
  readonly paths: Document["paths"];
}

/** The result of a build, reused by the next one. */
interface Built {
  readonly context: SpecContext;
  readonly services: readonly ServiceWithPaths[];
  /** Serialized parts of the model that determine operations and names. */
  readonly structure: string;
}

/** A value's content without source positions. */
const contentOf = (value: unknown): string =>
  JSON.stringify(value, (key, child: unknown) => (key === "span" ? undefined : child));

/** The whole model except the content of its types. */
const structureOf = (model: ApiModel): string =>
  contentOf([
    model.packages,
    model.operationSets,
    Object.values(model.types).map(({ id, name, flattened, base, markers }) => [id, name, flattened, base, markers]),
  ]);

/**
 * Builds one document for each GroupVersion, each group, and each service that belongs to neither.
 *
 * Rebuilding for a model in which only the content of some types changed reuses the operations and all other
 * definitions: they are the same objects as before.
 */
export class SpecBuilder {
  readonly #profile: Profile;
  readonly #settings: DocumentSettings;
  #last: Built | undefined;

  constructor(profile: Profile, settings: DocumentSettings) {
    this.#profile = profile;
    this.#settings = settings;
  }

  build(model: ApiModel): Spec {
    const structure = structureOf(model);
    const { context, services } = this.#reuse(model, structure) ?? this.#buildServices(model);
    const closures = services.map((service) => closure(context, service.routes));
    checkNames(context, new Set(closures.flat()));
    const modules = services.map((service, i): SpecModule => ({
      path: service.document,
      root: service.root,
      kind: service.kind,
      document: buildDocument(context, this.#settings, service, closures[i] ?? []),
    }));
    this.#last = context.diagnostics.length === 0 ? { context, services, structure } : undefined;
    return { modules, diagnostics: context.diagnostics };
  }

  #reuse(model: ApiModel, structure: string): Omit<Built, "structure"> | undefined {
    if (this.#last?.structure !== structure) return undefined;
    const { context: earlier, services } = this.#last;
    const isChanged = (id: TypeId): boolean => {
      const [now, before] = [model.types[id], earlier.model.types[id]];
      return now !== before && contentOf(now) !== contentOf(before);
    };
    const changed = new Set(Object.keys(model.types).filter(isChanged));
    if ([...changed].some((id) => earlier.parameterTypes.has(id))) return undefined;
    return { context: new SpecContext(model, this.#profile, buildDefinition, earlier, changed), services };
  }

  #buildServices(model: ApiModel): Omit<Built, "structure"> {
    const context = new SpecContext(model, this.#profile, buildDefinition);
    const schemes = Object.keys(this.#settings.securityDefinitions ?? this.#profile.securityDefinitions ?? {});
    const services = buildServices(context, new Set(schemes));
    checkRoutes(
      context,
      services.flatMap((service) => service.routes),
    );
    return {
      context,
      services: services.map((service) => ({ ...service, paths: buildPaths(context, service.routes) })),
    };
  }
}

/** Builds the documents of a model once. */
export const buildSpec = (model: ApiModel, profile: Profile, settings: DocumentSettings): Spec =>
  new SpecBuilder(profile, settings).build(model);
