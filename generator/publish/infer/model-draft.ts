import type {
  ApiModel,
  ModelPackage,
  OperationSet,
  Property,
  Resource,
  TypeDeclaration,
  TypeId,
  TypeRef,
} from "../../model/api-model.js";
import type { GroupVersion } from "../../../openapi/kubernetes/group-version.js";
import { groupId } from "../../../openapi/kubernetes/group-version.js";
import type { Parameter } from "../../../openapi/types/swagger-2.js";
import { canonical } from "./majority.js";
import { NO_SPAN } from "./span.js";

/** An API model that is being put together. */
export class ModelDraft {
  readonly types = new Map<TypeId, TypeDeclaration>();
  readonly #packages = new Map<string, { readonly groupVersion?: GroupVersion; resources: Resource[] }>();
  operationSets: OperationSet[] = [];
  readonly #options = new Map<string, TypeId>();
  /** The interface that kinds extend. */
  typeMeta: { readonly id: TypeId; readonly properties: readonly Property[] } | undefined;

  addPackage(id: string, groupVersion?: GroupVersion): void {
    if (!this.#packages.has(id))
      this.#packages.set(id, { ...(groupVersion !== undefined && { groupVersion }), resources: [] });
  }

  hasPackage(id: string): boolean {
    return this.#packages.has(id);
  }

  setResources(byPackage: ReadonlyMap<string, readonly Resource[]>): void {
    for (const [id, draft] of this.#packages) draft.resources = [...(byPackage.get(id) ?? [])];
  }

  addType(declaration: TypeDeclaration): void {
    this.types.set(declaration.id, declaration);
  }

  /** An id that no type has yet. */
  freeId(owner: string, name: string): TypeId {
    let id = `${owner}.${name}`;
    for (let n = 2; this.types.has(id); n++) id = `${owner}.${name}${n}`;
    return id;
  }

  /** An interface that no definition publishes. */
  addInterface(id: TypeId, description: string, properties: readonly Property[], extendsTypeMeta = false): void {
    const dot = id.lastIndexOf(".");
    const meta = extendsTypeMeta ? this.typeMeta : undefined;
    this.addType({
      id,
      package: id.slice(0, dot),
      name: id.slice(dot + 1),
      description,
      type: { kind: "object", properties: [...(meta?.properties ?? []), ...properties] },
      flattened: meta === undefined ? [] : [meta.id],
      markers: [],
      span: NO_SPAN,
    });
  }

  /** The interface whose fields are some query parameters: a definition that has them, or a new one. */
  optionsFor(parameters: readonly Parameter[], owner: string, name: string, isKind = false): TypeId {
    const wanted = parameterText(parameters);
    const exact = this.types.get(`${owner}.${name}`);
    if (exact !== undefined && this.#optionText(exact) === wanted) return exact.id;
    const known = isKind ? undefined : this.#options.get(wanted);
    if (known !== undefined) return known;
    const id = this.freeId(owner, name);
    this.addInterface(id, `Query parameters: ${sentenceOf(name)}.`, parameters.map(propertyOf), isKind);
    this.#options.set(wanted, id);
    return id;
  }

  /** Whether the fields of a type are these query parameters. */
  hasOptions(id: TypeId, parameters: readonly Parameter[]): boolean {
    const type = this.types.get(id);
    return type !== undefined && this.#optionText(type) === parameterText(parameters);
  }

  #optionText({ type, flattened }: TypeDeclaration): string {
    if (type.kind !== "object") return "";
    const meta = this.typeMeta;
    const skipped = new Set(
      meta !== undefined && flattened.includes(meta.id) ? meta.properties.map(({ name }) => name) : [],
    );
    return canonical(
      type.properties
        .flatMap((property) => {
          const plain = skipped.has(property.name) ? undefined : this.#plainType(property.type);
          return plain === undefined ? [] : [[property.name, plain, property.description] as const];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  /** The type of a query parameter for a field; `undefined` for structures, which are no parameters. */
  #plainType(type: TypeRef, depth = 0): string | undefined {
    if (type.kind === "scalar" || type.kind === "enum") return type.type;
    if (type.kind === "array") return this.#plainType(type.items, depth) === undefined ? undefined : "string";
    const target = type.kind === "reference" && depth < 16 ? this.types.get(type.id) : undefined;
    return target === undefined ? undefined : this.#plainType(target.type, depth + 1);
  }

  build(): ApiModel {
    return {
      packages: [...this.#packages]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { groupVersion, resources }]): ModelPackage => {
          const slash = id.lastIndexOf("/");
          const group = slash < 0 ? id : id.slice(0, slash);
          return {
            id,
            kind: groupVersion === undefined ? "shared" : "groupVersion",
            group: groupVersion === undefined ? group : groupId(groupVersion.group),
            version: groupVersion?.version ?? (slash < 0 ? "" : id.slice(slash + 1)),
            outputPath: id,
            description: "",
            resources,
            machinery: false,
            span: NO_SPAN,
          };
        }),
      operationSets: this.operationSets,
      types: Object.fromEntries([...this.types].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

/** `DeleteCollectionOptions` as `delete collection`. */
const sentenceOf = (name: string): string =>
  name
    .replace(/Options$/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();

const parameterText = (parameters: readonly Parameter[]): string =>
  canonical(
    parameters
      .map((parameter) => [parameter.name, typeWordOf(parameter), parameter.description ?? ""] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** A query parameter as a field of an options interface. */
export function propertyOf(parameter: Parameter): Property {
  const { name, description, required } = parameter;
  return {
    name,
    description: description ?? "",
    required: required === true,
    type: plainTypeOf(typeWordOf(parameter)),
    markers: [],
    span: NO_SPAN,
  };
}

/** The type of a parameter as one word, which OpenAPI 3 has in a schema. */
const typeWordOf = ({ type, schema }: Parameter): string | undefined => type ?? schema?.type;

/** A type that is published as one word, with the most usual format. */
export function plainTypeOf(type: string | undefined): TypeRef {
  if (type === "integer") return { kind: "scalar", type, format: "int64" };
  if (type === "boolean" || type === "number") return { kind: "scalar", type };
  return { kind: "scalar", type: "string" };
}
