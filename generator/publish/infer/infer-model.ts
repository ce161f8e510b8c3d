import type { ApiModel, Resource, TypeId } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { DocumentSettings } from "../documents/document-settings.js";
import { closure } from "../documents/closure.js";
import { FORMS } from "../documents/dialects/dialects.js";
import type { Route } from "../documents/route.js";
import { buildDefinition } from "../documents/schema.js";
import { buildServices } from "../documents/services.js";
import { SpecContext } from "../documents/spec-context.js";
import type { Profile } from "../profiles/profile.js";
import { operationText, routeOperations } from "./compare-operations.js";
import { OtherOperations } from "./declare-others.js";
import { baseProfile } from "./base-profile.js";
import { declareResource } from "./declare-resources.js";
import { ACTIONS_OF, findResources, type FoundResource } from "./find-resources.js";
import { flattenOperations, operationKey, type FlatOperation } from "./flatten-operations.js";
import { MarkerFilter } from "./drop-markers.js";
import { findDifferences } from "./find-differences.js";
import { inferCommonResponses, inferNames, inferRoles, inferShared } from "./infer-profile.js";
import { inferSettings } from "./infer-settings.js";
import type { InferredProfile } from "./inferred-profile.js";
import { hasOtherKinds } from "./has-other-kinds.js";
import { inferKinds } from "./infer-kinds.js";
import { ModelDraft } from "./model-draft.js";
import { packageOf, placeDefinitions, type Placements } from "./place-definitions.js";
import { DefinitionReader, formerNames, typeIds, typeMetaOf } from "./read-definitions.js";
import type { SchemaReader } from "./read-schema.js";
import type { SourceDocument } from "./source-document.js";
import { NO_SPAN } from "./span.js";
import { voteActions } from "./vote-actions.js";

/** Something of a document that no annotation and no setting can say. */
export interface Loss {
  /** JSON pointer into the document. */
  readonly pointer: string;
  readonly what: string;
}

/** What a document says, as model, profile and settings. */
export interface Inferred {
  readonly model: ApiModel;
  readonly profile: InferredProfile;
  readonly settings: DocumentSettings;
  readonly losses: readonly Loss[];
}

export interface InferOptions {
  /** A built-in profile with changes. */
  readonly profileOf: (changes: InferredProfile) => Profile;
  /** Where a model's annotations contradict each other or their types. */
  readonly check: (model: ApiModel) => readonly Span[];
  /** Whether a text can stand behind an annotation. */
  readonly canSay: (text: string) => boolean;
  /** Whether a text, which may have several lines, can describe a parameter or response. */
  readonly canDescribe: (text: string) => boolean;
}

/** An operation of an API without resources, whatever its path looks like. */
const withoutPlace = ({ place: _, ...operation }: FlatOperation): FlatOperation => ({ ...operation, place: undefined });

class Inference {
  /** The document as it was given, and without definitions that are only other names. */
  readonly #source: SourceDocument;
  readonly #whole: Document;
  readonly #document: Document;
  readonly #operations: readonly FlatOperation[];
  readonly #webhooks: readonly FlatOperation[];
  readonly #losses: Loss[] = [];
  readonly #placements: Placements;
  readonly #draft = new ModelDraft();
  readonly #ids: ReadonlyMap<string, TypeId>;
  readonly #reader: SchemaReader;
  readonly #base: Profile;

  constructor(source: SourceDocument, { canSay, canDescribe }: InferOptions) {
    const { document, dialect } = source;
    const schemes = new Set(Object.keys(source.settings.securitySchemes ?? document.securityDefinitions ?? {}));
    this.#source = source;
    this.#losses.push(...source.losses);
    this.#whole = document;
    const operations = flattenOperations(document, document.paths, source.texts);
    this.#webhooks = flattenOperations(document, source.webhooks, source.texts).map((operation) => ({
      ...withoutPlace(operation),
      isWebhook: true,
    }));
    this.#base = baseProfile(document, operations);
    this.#operations = this.#base.resources === undefined ? operations.map(withoutPlace) : operations;
    const former = formerNames(document);
    const aliases = new Set([...former.values()].flat());
    this.#document = {
      ...document,
      definitions: Object.fromEntries(
        Object.entries(document.definitions ?? {}).filter(([name]) => !aliases.has(name)),
      ),
    };
    this.#placements = placeDefinitions(this.#document, this.#operations);
    const { ids, renamed: names } = typeIds(this.#placements);
    this.#ids = ids;
    const objects = Object.values(this.#document.definitions ?? {}).filter(
      ({ properties }) => properties !== undefined,
    );
    const typed = objects.filter(({ type }) => type === "object").length;
    this.#reader = {
      dialect,
      idOf: (name) => ids.get(name),
      definition: (name) => this.#document.definitions?.[name],
      objectType: typed * 2 >= objects.length && objects.length > 0,
      canSay,
      canDescribe,
      hasScheme: (name) => schemes.has(name),
      lose: (pointer, what) => void this.#losses.push({ pointer, what }),
    };
    for (const owner of this.#placements.prefixes.keys())
      this.#draft.addPackage(owner, this.#placements.groupVersions.get(owner));
    for (const [owner, groupVersion] of this.#placements.groupVersions) this.#draft.addPackage(owner, groupVersion);
    this.#addDefinitions(former, names);
  }

  #addDefinitions(former: ReadonlyMap<string, string[]>, names: ReadonlyMap<TypeId, string>): void {
    const typeMeta = typeMetaOf(this.#document);
    const home = this.#home();
    const id = typeMeta === undefined ? undefined : `${home}.TypeMeta`;
    const isFree = id !== undefined && ![...this.#ids.values()].includes(id);
    const definitions = new DefinitionReader(
      this.#reader,
      id !== undefined && isFree && typeMeta !== undefined ? { id, schema: typeMeta } : undefined,
    );
    if (id !== undefined && isFree) {
      this.#draft.addPackage(home, this.#placements.groupVersions.get(home));
      this.#draft.addInterface(
        id,
        "Kind and version of an object. What extends it is a kind.",
        definitions.typeMetaProperties,
      );
      this.#draft.typeMeta = { id, properties: definitions.typeMetaProperties };
    }
    for (const [name, schema] of Object.entries(this.#document.definitions ?? {})) {
      const own = this.#ids.get(name);
      if (own === undefined) continue;
      const declaration = definitions.read(name, schema, own, former.get(name) ?? []);
      const other = names.get(own);
      this.#draft.addType(
        other === undefined
          ? declaration
          : {
              ...declaration,
              name: other,
              markers: [{ name: "definition", value: other, span: NO_SPAN }, ...declaration.markers],
            },
      );
    }
  }

  /** The package of what all resources share: the one that declares statuses, or list metadata. */
  #home(): string {
    const of = (suffix: string): string | undefined =>
      [...this.#placements.of].find(
        ([, { name, package: owner }]) => name === suffix && !this.#placements.groupVersions.has(owner),
      )?.[1].package;
    return of("Status") ?? of("ListMeta") ?? of("ObjectMeta") ?? "machinery/meta";
  }

  run({ profileOf, check }: InferOptions): Inferred {
    const settings = inferSettings({ ...this.#source, document: this.#document }, this.#base, this.#reader.lose);
    const isResourceful = this.#base.resources !== undefined;
    const votes = voteActions(this.#base, this.#operations);
    const found = isResourceful ? findResources(this.#operations, votes) : [];
    const commonResponses = inferCommonResponses(this.#base, this.#operations);
    const shared = inferShared(this.#document);
    const home = this.#home();
    if (isResourceful) this.#draft.addPackage(home, this.#placements.groupVersions.get(home));
    const changes: InferredProfile = {
      extends: this.#base.name,
      ...(this.#reader.objectType !== this.#base.schema.objectType && { objectType: this.#reader.objectType }),
      ...(!this.#base.schema.enums && hasEnums(this.#document) && { enums: true }),
      ...(!this.#base.schema.keywords.includes("defaults") && hasDefaults(this.#draft.build()) && { defaults: true }),
      ...inferNames(this.#placements),
      ...(isResourceful && { machinery: [], ...inferRoles(this.#draft, votes, this.#ids, home) }),
      ...(Object.keys(votes.pathParameters).length > 0 && { pathParameters: votes.pathParameters }),
      ...(commonResponses !== undefined && { commonResponses }),
      ...(shared !== undefined && { sharedParameters: shared }),
      ...(hasOtherKinds(this.#source) && { allKinds: true }),
    };
    const profile = profileOf(changes);
    this.#dropRefused(check);
    const declared = this.#declareResources(found);
    this.#setResources(declared);
    inferKinds(this.#document, this.#draft, this.#ids, { profile, forms: FORMS[this.#source.dialect] });
    const written = this.#source.dialect === "2.0" ? undefined : settings;
    const first = routeOperations(this.#routes(profile, settings).routes, written);
    const kept = this.#withoutMismatches(declared, first);
    this.#setResources(kept);
    // Without a verb, others may not be possible either.
    const isWhole = kept.size === declared.size && [...kept.keys()].every((resource) => declared.has(resource));
    const others = new OtherOperations(this.#draft, this.#reader, profile);
    const served = this.#draft.build().packages.filter(({ resources }) => resources.length > 0);
    this.#draft.operationSets = others.declare(
      [
        ...this.#missing(isWhole ? first : routeOperations(this.#routes(profile, settings).routes, written)),
        ...this.#webhooks,
      ],
      served.flatMap(({ id }) => this.#placements.groupVersions.get(id) ?? []),
    );
    this.#dropRefusedInOperations(check);
    this.#publishUnused(profile, settings);
    const { context, routes } = this.#routes(profile, settings);
    return { model: context.model, profile: changes, settings, losses: this.#allLosses(context, routes, written) };
  }

  /** Removes the annotations of types that the tool would report in the imported sources. */
  #dropRefused(check: InferOptions["check"]): void {
    this.#filterRefused(check, (filter) => {
      for (const type of this.#draft.types.values()) this.#draft.addType(filter.declaration(type));
    });
  }

  /** Removes the annotations of parameters and responses that the tool would report in the imported sources. */
  #dropRefusedInOperations(check: InferOptions["check"]): void {
    this.#filterRefused(check, (filter) => {
      this.#draft.operationSets = this.#draft.operationSets.map((set) => filter.operationSet(set));
    });
  }

  #filterRefused(check: InferOptions["check"], apply: (filter: MarkerFilter) => void): void {
    // Of annotations that need each other, one may go after the other.
    for (let rounds = 0; rounds < 4; rounds++) {
      const refused = new Set(check(this.#draft.build()));
      if (refused.size === 0) return;
      apply(new MarkerFilter(refused, ({ name, span }) => this.#reader.lose(span.file, name)));
    }
  }

  /** Marks the definitions that no operation refers to: nothing else would publish them. */
  #publishUnused(profile: Profile, settings: DocumentSettings): void {
    const { context, routes } = this.#routes(profile, settings);
    const reached = new Set(closure(context, routes));
    const unused = [...this.#ids.values()].filter((id) => !reached.has(id));
    // What another one of them refers to needs no mark of its own.
    const covered = new Set(unused.flatMap((id) => context.definition(id).types.filter((other) => other !== id)));
    for (const id of unused) {
      const type = this.#draft.types.get(id);
      if (type === undefined || covered.has(id)) continue;
      this.#draft.addType({ ...type, markers: [...type.markers, { name: "published", value: true, span: NO_SPAN }] });
      for (const other of closure(context, [], [id])) reached.add(other);
    }
    // Types that only refer to each other.
    for (const id of unused) {
      const type = this.#draft.types.get(id);
      if (type === undefined || reached.has(id)) continue;
      this.#draft.addType({ ...type, markers: [...type.markers, { name: "published", value: true, span: NO_SPAN }] });
      for (const other of closure(context, [], [id])) reached.add(other);
    }
  }

  /** What the draft gives under a profile. */
  #routes(profile: Profile, settings: DocumentSettings): { context: SpecContext; routes: readonly Route[] } {
    const context = new SpecContext(this.#draft.build(), profile, FORMS[this.#source.dialect], buildDefinition);
    const schemes = settings.securitySchemes ?? settings.securityDefinitions ?? profile.securityDefinitions ?? {};
    const services = buildServices(context, new Set(Object.keys(schemes)));
    return { context, routes: services.flatMap((service) => service.routes) };
  }

  /** The operations that a model lacks, or has in another form. */
  #missing(generated: ReadonlyMap<string, FlatOperation>): FlatOperation[] {
    return this.#operations.filter((operation) => {
      const other = generated.get(operationKey(operation));
      return other === undefined || operationText(other) !== operationText(operation);
    });
  }

  /** What could not be read, and what differs although it was. */
  #allLosses(context: SpecContext, routes: readonly Route[], written: DocumentSettings | undefined): Loss[] {
    const losses = new Map<string, Loss>();
    for (const loss of this.#losses) losses.set(`${loss.pointer} ${loss.what}`, loss);
    const known = [...losses.values()].map(({ pointer }) => pointer);
    const operations = [...this.#operations, ...this.#webhooks];
    for (const pointer of findDifferences(this.#whole, operations, context, routes, written))
      if (
        !known.some((other) => other === pointer || other.startsWith(`${pointer}/`) || pointer.startsWith(`${other}/`))
      )
        losses.set(pointer, { pointer, what: pointer.slice(pointer.lastIndexOf("/") + 1) });
    // Definitions are components in OpenAPI 3.
    const found = [...losses.values()];
    return written === undefined
      ? found
      : found.map((loss) => ({ ...loss, pointer: loss.pointer.replace(/^\/definitions\//, "/components/schemas/") }));
  }

  #declareResources(found: readonly FoundResource[]): Map<Resource, string> {
    const properties = this.#draft.typeMeta?.properties ?? [];
    return new Map(
      found.flatMap((resource) => {
        const declared = declareResource(this.#draft, this.#ids, resource, properties);
        return declared === undefined ? [] : [[declared, resource.package] as const];
      }),
    );
  }

  #setResources(resources: ReadonlyMap<Resource, string>): void {
    const byPackage = new Map<string, Resource[]>();
    for (const [resource, owner] of resources) byPackage.set(owner, [...(byPackage.get(owner) ?? []), resource]);
    this.#draft.setResources(byPackage);
  }

  /** Removes the verbs and subresources whose operations the document does not have in the same form. */
  #withoutMismatches(
    declared: ReadonlyMap<Resource, string>,
    generated: ReadonlyMap<string, FlatOperation>,
  ): Map<Resource, string> {
    const wanted = new Map(this.#operations.map((operation) => [operationKey(operation), operationText(operation)]));
    const wrong = new Map<string, FlatOperation[]>();
    for (const [key, operation] of generated) {
      const { place } = operation;
      if (place === undefined || wanted.get(key) === operationText(operation)) continue;
      const owner = `${packageOf(place.groupVersion)} ${place.resource}`;
      wrong.set(owner, [...(wrong.get(owner) ?? []), operation]);
    }
    return new Map(
      [...declared].flatMap(([resource, owner]) => {
        const operations = wrong.get(`${owner} ${resource.plural}`) ?? [];
        const actions = new Set(
          operations.filter(({ place }) => place?.subresource === undefined).map(({ action }) => action),
        );
        const subs = new Set(operations.map(({ place }) => place?.subresource));
        const verbs = resource.verbs.filter((verb) => !ACTIONS_OF[verb]?.some((action) => actions.has(action)));
        const subresources = resource.subresources.filter(({ name }) => !subs.has(name));
        if (operations.length === 0) return [[resource, owner] as const];
        if (verbs.length + subresources.length === 0) return [];
        return [
          [{ ...resource, verbs, subresources, redirect: resource.redirect && !actions.has("proxy") }, owner] as const,
        ];
      }),
    );
  }
}

const hasEnums = (document: Document): boolean => JSON.stringify(document.definitions ?? {}).includes('"enum":[');

const hasDefaults = ({ types }: ApiModel): boolean => JSON.stringify(types).includes('"name":"default","value":');

/** Finds the model, the profile and the settings from which a document follows. */
export const inferModel = (source: SourceDocument, options: InferOptions): Inferred =>
  new Inference(source, options).run(options);
