import type { GroupVersionKind } from "../../../openapi/kubernetes/group-version.js";
import { diagnostic, type Diagnostic, type DiagnosticArguments } from "../../../openapi/diagnostics/diagnostic.js";
import type { DiagnosticCode } from "../../../openapi/diagnostics/codes.js";
import type { DeclaredResource } from "../../../openapi/kubernetes/declared-resources.js";
import type { ApiModel, TypeDeclaration, TypeId } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Profile, Role } from "../profiles/profile.js";
import { validName } from "../../../openapi/convert/component-names.js";
import { groupBy } from "../../../openapi/types/group-by.js";
import { escapeToken } from "../../../openapi/types/json-pointer.js";
import { definitionName } from "./definition-name.js";
import type { SchemaForms } from "./dialects/schema-forms.js";
import type { SchemaWithTypes } from "./schema-with-types.js";
import type { Parameter, Response } from "../../../openapi/types/swagger-2.js";

/** Builds the definition of a type. It may ask the context for other definitions. */
export type BuildDefinition = (context: SpecContext, id: TypeId) => SchemaWithTypes;

/** Shared state while building one API under one profile. */
export class SpecContext {
  readonly model: ApiModel;
  readonly profile: Profile;
  /** How the output's dialect writes schemas. */
  readonly forms: SchemaForms;
  readonly diagnostics: Diagnostic[] = [];
  readonly #definitions = new Map<TypeId, SchemaWithTypes>();
  readonly #names = new Map<TypeId, string>();
  /** Query parameters by options interface: hundreds of operations share a few interfaces. */
  readonly optionParameters = new Map<TypeId, readonly Parameter[]>();
  /** Responses that the profile adds to every operation. */
  readonly commonResponses: Readonly<Record<string, Response>>;
  /** Types whose content was copied into parameters, instead of being referred to by name. */
  readonly parameterTypes = new Set<TypeId>();
  readonly #packages: ReadonlyMap<string, ApiModel["packages"][number]>;
  readonly #missing = new Set<Role>();
  readonly #buildDefinition: BuildDefinition;
  #derived: ReadonlyMap<TypeId, readonly TypeDeclaration[]> | undefined;

  /** @param earlier - the context of an earlier model that differs only in the content of the `changed` types */
  constructor(
    model: ApiModel,
    profile: Profile,
    forms: SchemaForms,
    buildDefinition: BuildDefinition,
    earlier?: SpecContext,
    changed: ReadonlySet<TypeId> = new Set(),
  ) {
    this.#buildDefinition = buildDefinition;
    this.model = model;
    this.profile = profile;
    this.forms = forms;
    const common = Object.entries(profile.operations.commonResponses);
    this.commonResponses = Object.fromEntries(common.map(([status, description]) => [status, { description }]));
    this.#packages = new Map(model.packages.map((owner) => [owner.id, owner]));
    if (earlier === undefined) return;
    for (const [id, name] of earlier.#names) this.#names.set(id, name);
    for (const [id, definition] of earlier.#definitions) if (!changed.has(id)) this.#definitions.set(id, definition);
    for (const [id, parameters] of earlier.optionParameters) this.optionParameters.set(id, parameters);
    for (const id of earlier.parameterTypes) this.parameterTypes.add(id);
  }

  report(code: DiagnosticCode, span: Span | undefined, args: DiagnosticArguments = {}): void {
    this.diagnostics.push(diagnostic(code, span, args));
  }

  nameOf(id: TypeId): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const type = this.model.types[id];
    const given = type === undefined ? id : definitionName(this.profile, type, this.#packages.get(type.package));
    // Components of OpenAPI 3 have letters, digits, dots, dashes and underscores.
    const name = this.forms.dialect === "2.0" ? given : validName(given);
    this.#names.set(id, name);
    return name;
  }

  /** A reference to a type's definition. */
  referenceTo(id: TypeId): string {
    return `${this.forms.definitions}${escapeToken(this.nameOf(id))}`;
  }

  definition(id: TypeId): SchemaWithTypes {
    const known = this.#definitions.get(id);
    if (known !== undefined) return known;
    const built = this.#buildDefinition(this, id);
    this.#definitions.set(id, built);
    return built;
  }

  /** The type of a role. If the profile names a type that no source declares, this is reported once. */
  role(role: Role, span: Span): TypeId | undefined {
    const id = this.profile.roles[role];
    if (id !== undefined && this.model.types[id] !== undefined) return id;
    if (!this.#missing.has(role))
      this.report("GV3013", span, { profile: this.profile.name, role, type: id ?? "name for it" });
    this.#missing.add(role);
    return undefined;
  }

  /** Types published as `allOf` of a base. */
  derivedFrom(id: TypeId): readonly TypeId[] {
    this.#derived ??= groupBy(Object.values(this.model.types), ({ base }) => base);
    return (this.#derived.get(id) ?? []).map((type) => type.id);
  }

  /** A kind of a GroupVersion, which is passed as `<group>/<version>`. */
  kindIn(groupVersion: string, kind: string): GroupVersionKind {
    const slash = groupVersion.lastIndexOf("/");
    const group = groupVersion.slice(0, slash);
    return { group: group === this.profile.coreGroup ? "" : group, kind, version: groupVersion.slice(slash + 1) };
  }

  /** The resources through which a type's objects are served. */
  resourcesOf(type: TypeDeclaration): DeclaredResource[] {
    return this.model.packages
      .flatMap((owner) =>
        owner.resources
          .filter((resource) => resource.type === type.id)
          .map(({ kind, plural, singular, namespaced, shortNames, categories }): DeclaredResource => ({
            ...this.kindIn(owner.id, kind),
            plural,
            singular,
            scope: namespaced ? "Namespaced" : "Cluster",
            shortNames,
            categories,
          })),
      )
      .sort((a, b) => (a.plural < b.plural ? -1 : 1));
  }

  /** The kinds that a type is registered as. */
  kindsOf(type: TypeDeclaration): GroupVersionKind[] {
    const kinds: GroupVersionKind[] = [];
    const add = (id: string, kind: string): void => void kinds.push(this.kindIn(id, kind));
    const declared = type.markers
      .filter((marker) => marker.name === "kind")
      .map((marker) => marker.value as readonly string[]);
    for (const [where, kind = type.name] of declared) {
      if (where === "*")
        for (const owner of this.model.packages)
          if (owner.kind === "groupVersion" && !owner.machinery) add(owner.id, kind);
      if (where?.includes("/") === true) add(where, kind);
    }
    const typeMeta = this.profile.roles.typeMeta;
    const owner = this.#packages.get(type.package);
    const isKind = typeMeta !== undefined && type.flattened.includes(typeMeta) && owner?.kind === "groupVersion";
    if (declared.length === 0 && isKind) add(type.package, type.name);
    for (const other of this.model.packages) {
      for (const resource of other.resources) {
        if (resource.kind !== type.name && resource.type === type.id) add(other.id, resource.kind);
        if (
          resource.list === type.id &&
          type.name !== `${resource.kind}List` &&
          resource.kind !== this.model.types[resource.type]?.name
        )
          add(other.id, `${resource.kind}List`);
      }
    }
    const key = (gvk: GroupVersionKind): string => `${gvk.group}/${gvk.version}.${gvk.kind}`;
    return [...new Map(kinds.map((gvk) => [key(gvk), gvk])).entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, gvk]) => gvk);
  }
}
