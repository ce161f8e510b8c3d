import type { Content, Operation, Type } from "../client-model.js";

/** The ids of the types that a type mentions directly. */
export function referencedTypes(type: Type): readonly string[] {
  switch (type.kind) {
    case "reference":
      return [type.id];
    case "array":
      return referencedTypes(type.items);
    case "map":
      return [type.values, type.keys].filter(isType).flatMap(referencedTypes);
    case "nullable":
      return referencedTypes(type.type);
    case "allOf":
      return type.parts.flatMap(referencedTypes);
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...[type.additional, ...(type.patterns ?? []).map((each) => each.type), type.keys].filter(isType),
      ].flatMap(referencedTypes);
    case "tuple":
      return [...type.items, type.rest].filter(isType).flatMap(referencedTypes);
    case "union":
      return type.members.flatMap(referencedTypes);
    case "encoded":
      return referencedTypes(type.type);
    case "any":
    case "never":
    case "scalar":
    case "intOrString":
    case "bytes":
    case "enum":
      return [];
  }
}

const isType = (type: Type | undefined): type is Type => type !== undefined;

/** The types of contents and of the items of streams, without repetition: several media types often share one. */
const typesOf = (contents: readonly Content[]): ReadonlySet<Type> =>
  new Set(contents.flatMap(({ type, item }) => (item === undefined ? [type] : [type, item.type])));

/** The ids of the types that an operation mentions directly. */
export function typesOfOperation(operation: Pick<Operation, "parameters" | "body" | "responses">): readonly string[] {
  return [
    ...operation.parameters.map(({ type }) => type),
    ...typesOf(operation.body?.contents ?? []),
    ...operation.responses.flatMap(({ contents, headers }) => [
      ...typesOf(contents),
      ...headers.map((header) => header.type),
    ]),
  ].flatMap(referencedTypes);
}
