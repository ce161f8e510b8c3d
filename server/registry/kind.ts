import { createHash } from "node:crypto";
import { groupVersionName } from "../../openapi/kubernetes/group-version.js";
import type { ResourceModel, ResourceVersion } from "../resources/resource-model.js";
import type { GroupKind, GroupResource } from "../machinery/errors/api-errors.js";
import type { MetaRules } from "../machinery/meta/validate-object-meta.js";
import type { CompiledType, TypeCompiler } from "../machinery/schema/compiled-type.js";
import type { RuleCheck } from "../machinery/cel/rule-checks.js";
import { NO_STRATEGY, type KindStrategy } from "./kind-strategy.js";

/** A resource in one version, compiled. */
export interface KindVersion {
  readonly kind: Kind;
  readonly version: ResourceVersion;
  /** `apps/v1`. */
  readonly apiVersion: string;
  readonly type: CompiledType;
  /** How the JSON of every object in this version begins, up to what is in `metadata`. */
  readonly head: string;
  /** The same in UTF-8. */
  readonly headBytes: Buffer;
  /** Whether `metadata.generation` counts changes of what is wanted. */
  readonly countsGenerations: boolean;
}

/** A resource that is served: its model, compiled once. */
export class Kind implements GroupKind, GroupResource {
  readonly model: ResourceModel;
  readonly strategy: KindStrategy;
  readonly compiler: TypeCompiler;
  readonly compilers: ReadonlyMap<string, TypeCompiler>;
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly metaRules: MetaRules;
  /** Prefix of its objects' keys. */
  readonly prefix: string;
  readonly versions: ReadonlyMap<string, KindVersion>;
  readonly stored: KindVersion;

  /** Checks objects by the rules of their definition, by version. */
  readonly rules: ReadonlyMap<string, RuleCheck>;

  /** Objects of this revision and older were stored under another schema, so that reads prune and default them. */
  since: number;

  /** @param compilers - of versions whose types are in other catalogs, by the names of the versions */
  constructor(
    model: ResourceModel,
    compiler: TypeCompiler,
    strategy: KindStrategy = NO_STRATEGY,
    since = 0,
    rules: ReadonlyMap<string, RuleCheck> = new Map(),
    compilers: ReadonlyMap<string, TypeCompiler> = new Map(),
  ) {
    this.rules = rules;
    this.model = model;
    this.since = since;
    this.compiler = compiler;
    this.compilers = compilers;
    this.strategy = strategy;
    this.group = model.group;
    this.plural = model.plural;
    this.kind = model.kind;
    this.namespaced = model.scope === "Namespaced";
    this.metaRules = { namespaced: this.namespaced, nameRule: model.nameRule };
    this.prefix = `/registry/${model.group === "" ? "core" : model.group}/${model.plural}/`;
    this.versions = new Map(model.versions.map((version) => [version.name, this.#compile(version)]));
    const stored = this.versions.get(model.storageVersion);
    if (stored === undefined) throw new Error(`${this.prefix} has no version ${model.storageVersion}`);
    this.stored = stored;
  }

  /** A digest of the schemas of all versions, which changes when one of them does. */
  get digest(): string {
    const hash = createHash("sha256");
    for (const { name, type } of this.model.versions) hash.update(name).update(this.compilerOf(name).textOf(type));
    return hash.digest("base64url");
  }

  /** What compiles the types of a version. */
  compilerOf(version: string): TypeCompiler {
    return this.compilers.get(version) ?? this.compiler;
  }

  key(namespace: string, name: string): string {
    return this.namespaced ? `${this.prefix}${namespace}/${name}` : this.prefix + name;
  }

  /** Prefix of the keys of a namespace's objects; without a namespace, of all objects. */
  prefixOf(namespace: string): string {
    return this.namespaced && namespace !== "" ? `${this.prefix}${namespace}/` : this.prefix;
  }

  #compile(version: ResourceVersion): KindVersion {
    const apiVersion = groupVersionName({ group: this.group, version: version.name });
    const type = this.compilerOf(version.name).compile(version.type);
    const head = `{"apiVersion":${JSON.stringify(apiVersion)},"kind":${JSON.stringify(this.kind)},"metadata":{`;
    return {
      kind: this,
      version,
      apiVersion,
      type,
      head,
      headBytes: Buffer.from(head),
      countsGenerations: this.strategy.countsGenerations ?? (this.model.custom || type.properties.has("spec")),
    };
  }
}
