import type {
  ApiModel,
  ModelPackage,
  Property,
  Resource,
  TypeDeclaration,
  TypeId,
  TypeRef,
} from "../../model/api-model.js";
import { FileScope } from "./file-scope.js";
import { resourceTags } from "./resource-tags.js";
import { commentText, WIDTH } from "./text/comment.js";
import { TypeWriter } from "./type-writer.js";
import { writeOperations } from "./write-operations.js";

/** The types that a type refers to. */
function* referencesIn(type: TypeRef): Generator<TypeId> {
  if (type.kind === "reference") yield type.id;
  else if (type.kind === "array") yield* referencesIn(type.items);
  else if (type.kind === "map") yield* referencesIn(type.values);
  else if (type.kind === "nullable") yield* referencesIn(type.type);
  else if (type.kind === "object") {
    for (const property of type.properties) yield* referencesIn(property.type);
    if (type.additional !== undefined) yield* referencesIn(type.additional);
  }
}

/** Types in the order of reading: each resource with its list and its parts, then everything else by name. */
function readingOrder(types: ReadonlyMap<TypeId, TypeDeclaration>, resources: readonly Resource[]): TypeDeclaration[] {
  const result = new Map<TypeId, TypeDeclaration>();
  const add = (id: TypeId | undefined): readonly TypeId[] => {
    const type = id === undefined ? undefined : types.get(id);
    if (type === undefined || result.has(type.id)) return [];
    result.set(type.id, type);
    return [...new Set(referencesIn(type.type))].filter((other) => types.has(other));
  };
  const addAll = (roots: readonly (TypeId | undefined)[]): void => {
    const waiting = roots.flatMap((root) => [...add(root)]);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) waiting.unshift(...add(id));
  };
  for (const { type, list, subresources } of resources)
    addAll([type, list, ...subresources.flatMap((sub) => [sub.type, sub.options])]);
  for (const id of [...types.keys()].sort()) addAll([id]);
  return [...result.values()];
}

const nameOf = (id: TypeId): string => id.slice(id.lastIndexOf(".") + 1);

/** Whether a type is reached from itself through maps alone: an alias may not refer to itself as a type argument. */
const refersToItself = ({ id, type }: TypeDeclaration): boolean => [...referencesIn(type)].includes(id);

class PackageWriter {
  readonly #model: ApiModel;
  readonly #writer: TypeWriter;
  readonly #owner: ModelPackage;

  constructor(model: ApiModel, owner: ModelPackage, writer: TypeWriter) {
    this.#model = model;
    this.#owner = owner;
    this.#writer = writer;
  }

  declaration(type: TypeDeclaration): string {
    const name = nameOf(type.id);
    const resources = this.#owner.resources.filter((resource) => resource.type === type.id);
    const tags = [...resourceTags(resources, name, this.#owner.id), ...type.markers];
    const text =
      type.type.kind === "object" && !isIntersection(type.type) ? this.#interface(type, name, type.type) : undefined;
    if (text !== undefined) return commentText(type.description, tags, "") + text;
    return this.#alias(type, name, tags);
  }

  #interface(type: TypeDeclaration, name: string, object: Extract<TypeRef, { kind: "object" }>): string {
    const bases = type.flattened.map((base) => this.#writer.scope.nameOf(base));
    const inherited = new Set(
      type.flattened.flatMap((base) => propertiesOf(this.#model, base).map(({ name: field }) => field)),
    );
    const own = { ...object, properties: object.properties.filter((property) => !inherited.has(property.name)) };
    const heritage = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
    const line = `export interface ${name}${heritage} `;
    const start = line.length + 1 > WIDTH && bases.length > 0 ? `export interface ${name}\n ${heritage} ` : line;
    return `${start}${this.#writer.object(own, "", name)}\n`;
  }

  #alias(type: TypeDeclaration, name: string, tags: readonly (TypeDeclaration["markers"][number] | string)[]): string {
    const { type: body } = type;
    const own = tags.some((tag) => typeof tag !== "string" && tag.name === "definition") ? [] : ["@definition"];
    // Without a comment of its own, an alias would have that of the scalar.
    const isBare = body.kind === "scalar" && body.format !== undefined && type.description === "";
    const isEither = body.kind === "scalar" && body.format === "int-or-string";
    const written = isEither || isBare ? undefined : this.#body(type, name);
    const schema = isEither || isBare ? [`@schema ${body.type} ${body.format ?? ""}`] : [];
    const plain = isEither ? "number | string" : isBare ? PLAIN[body.type] : undefined;
    const comment = commentText(type.description, [...own, ...schema, ...(written?.markers ?? []), ...tags], "");
    const text = plain ?? written?.text ?? "unknown";
    const line = `export type ${name} = ${text};\n`;
    const isLong = line.length > WIDTH + 1 && !text.includes("\n") && written?.broken !== undefined;
    return `${comment}${isLong ? `export type ${name} =${written.broken ?? ""};\n` : line}`;
  }

  #body(
    type: TypeDeclaration,
    name: string,
  ): { text: string; broken?: string; markers: readonly TypeDeclaration["markers"][number][] } {
    const { type: body } = type;
    // A map of itself is written with an index signature, which may refer to the alias.
    if (body.kind === "map" && refersToItself(type))
      return {
        text: this.#writer
          .object({ kind: "object", properties: [], additional: { kind: "any" } }, "", name)
          .replace("unknown", () => this.#writer.write(body.values, "", `${name}Value`).text),
        markers: [],
      };
    return this.#writer.write(body, "", name);
  }
}

const PLAIN = { string: "string", integer: "number", number: "number", boolean: "boolean" } as const;

const isIntersection = (type: Extract<TypeRef, { kind: "object" }>): boolean =>
  type.additional !== undefined && (type.additional.kind !== "any" || type.properties.length === 0);

const propertiesOf = (model: ApiModel, id: TypeId): readonly Property[] => {
  const type = model.types[id]?.type;
  return type?.kind === "object" ? type.properties : [];
};

/** The text of a package's source. */
export function writePackage(model: ApiModel, owner: ModelPackage, fileOf: (owner: string) => string): string {
  const types = new Map(
    Object.values(model.types)
      .filter((type) => type.package === owner.id)
      .map((type) => [type.id, type]),
  );
  const sets = model.operationSets.filter((set) => set.package === owner.id);
  const declared = [...types.keys()].map(nameOf);
  const scope = new FileScope(owner.id, declared, fileOf);
  const writer = new TypeWriter(scope);
  const packageWriter = new PackageWriter(model, owner, writer);
  const texts: string[] = [];
  for (const type of readingOrder(types, owner.resources)) {
    const text = packageWriter.declaration(type);
    texts.push(...writer.takeAliases(), text);
  }
  for (const set of sets) {
    const text = writeOperations(writer, set, scope.declare(set.name));
    texts.push(...writer.takeAliases(), text);
  }
  const comment = commentText(
    owner.description,
    ["@packageDocumentation", `@${owner.kind === "groupVersion" ? "groupVersion" : "modelPackage"} ${owner.id}`],
    "",
  );
  const imports = scope.imports();
  return `${comment}${imports}\n${texts.join("\n")}`;
}
