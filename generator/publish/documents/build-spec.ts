import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, TypeId } from "../../model/api-model.js";
import type { Profile } from "../profiles/profile.js";
import { buildPaths, checkRoutes } from "./path-items.js";
import type { Service } from "./route.js";
import { buildDefinition } from "./schema.js";
import { buildServices } from "./services.js";
import { ParameterShare } from "./share-parameters.js";
import { SpecContext } from "./spec-context.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { closure, publishedBy } from "./closure.js";
import { definitionsOf } from "./definitions-of.js";
import { buildDocument, tagsOf } from "./build-document.js";
import { FORMS } from "./dialects/dialects.js";
import type { OutputDialect } from "./dialects/output-dialect.js";
import type { SchemaForms } from "./dialects/schema-forms.js";
import type { DocumentSettings } from "./document-settings.js";
import { documentKeys, fileOf } from "./openapi-3/document-files.js";
import { writeDocument } from "./openapi-3/write-document.js";

/** One document of the spec. */
export interface SpecModule<D = Document | OpenApiV3Document> {
  /** Path relative to the output folder, without extension. */
  readonly path: string;
  readonly root: string;
  readonly kind: Service["kind"];
  readonly document: D;
}

export interface Spec {
  readonly dialect: OutputDialect;
  /** Sorted by path. */
  readonly modules: readonly SpecModule[];
  /** The document of the whole API in OpenAPI 3. That of Swagger 2.0 is merged from the modules. */
  readonly merged?: OpenApiV3Document;
  readonly diagnostics: readonly Diagnostic[];
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

interface ServiceWithPaths extends Service {
  readonly paths: Document["paths"];
  /** By name, in the form of paths. */
  readonly webhooks: Document["paths"];
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
  readonly #forms: SchemaForms;
  #last: Built | undefined;

  constructor(profile: Profile, settings: DocumentSettings, dialect: OutputDialect = "2.0") {
    this.#profile = profile;
    this.#settings = settings;
    this.#forms = FORMS[dialect];
  }

  build(model: ApiModel): Spec {
    const structure = structureOf(model);
    const { context, services } = this.#reuse(model, structure) ?? this.#buildServices(model);
    const roots = publishedBy(context, services);
    const closures = services.map((service) => closure(context, service.routes, roots.get(service)));
    checkNames(context, new Set(closures.flat()));
    const { dialect } = this.#forms;
    const parameters = new ParameterShare(context);
    const documents =
      dialect === "2.0"
        ? {
            modules: services.map((service, i): SpecModule => ({
              path: service.document,
              root: service.root,
              kind: service.kind,
              document: buildDocument(
                context,
                this.#settings,
                service,
                closures[i] ?? [],
                parameters.share(service.paths),
              ),
            })),
          }
        : openApi3Documents(context, dialect, this.#settings, services, closures);
    const { diagnostics } = context;
    this.#last = diagnostics.length === 0 ? { context, services, structure } : undefined;
    return { dialect, ...documents, diagnostics };
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
    return { context: new SpecContext(model, this.#profile, this.#forms, buildDefinition, earlier, changed), services };
  }

  #buildServices(model: ApiModel): Omit<Built, "structure"> {
    const context = new SpecContext(model, this.#profile, this.#forms, buildDefinition);
    const { securitySchemes, securityDefinitions = this.#profile.securityDefinitions ?? {} } = this.#settings;
    const schemes = this.#forms.dialect === "2.0" ? securityDefinitions : (securitySchemes ?? securityDefinitions);
    const services = buildServices(context, new Set(Object.keys(schemes)));
    checkRoutes(
      context,
      services.flatMap((service) => service.routes),
    );
    return { context, services: services.map((service) => ({ ...service, ...placesOf(context, service.routes) })) };
  }
}

/** Paths and webhooks of routes. */
const placesOf = (context: SpecContext, routes: Service["routes"]): Pick<ServiceWithPaths, "paths" | "webhooks"> => ({
  paths: buildPaths(
    context,
    routes.filter((route) => route.isWebhook !== true),
  ),
  webhooks: buildPaths(
    context,
    routes.filter((route) => route.isWebhook === true),
  ),
});

/** The documents of services in OpenAPI 3, and the whole. */
function openApi3Documents(
  context: SpecContext,
  dialect: Exclude<OutputDialect, "2.0">,
  settings: DocumentSettings,
  services: readonly ServiceWithPaths[],
  closures: readonly (readonly TypeId[])[],
): Pick<Spec, "modules" | "merged"> {
  const { profile } = context;
  const write = (
    service: Omit<ServiceWithPaths, "document" | "kind" | "root">,
    types: readonly TypeId[],
    key?: string,
  ) =>
    writeDocument(
      dialect,
      { profile, settings },
      {
        title: settings.title,
        description: service.description === "" ? settings.description : service.description,
        paths: service.paths,
        webhooks: service.webhooks,
        definitions: definitionsOf(context, types),
        tags: tagsOf(profile, settings, service),
        key,
      },
    );
  const keys = documentKeys(services);
  const modules = services.map((service, i): SpecModule => {
    const key = keys[i] ?? service.document;
    const { root, kind } = service;
    return { path: fileOf(key), root, kind, document: write(service, closures[i] ?? [], key) };
  });
  const routes = services.flatMap((service) => service.routes);
  const tags = services.flatMap((service) => service.tags);
  const whole = { ...placesOf(context, routes), description: "", routes, tags };
  return {
    modules: modules.sort((a, b) => (a.path < b.path ? -1 : 1)),
    merged: write(whole, [...new Set(closures.flat())]),
  };
}

/** Builds the documents of a model once. */
export const buildSpec = (
  model: ApiModel,
  profile: Profile,
  settings: DocumentSettings,
  dialect: OutputDialect = "2.0",
): Spec => new SpecBuilder(profile, settings, dialect).build(model);
