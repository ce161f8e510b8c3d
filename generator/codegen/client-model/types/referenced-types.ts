import type { Operation, Type } from "../client-model.js";

/** The ids of the types that a type mentions itself. */
export function referencedTypes(type: Type): readonly string[] {
  switch (type.kind) {
    case "reference":
      return [type.id];
    case "array":
      return referencedTypes(type.items);
    case "map":
      return referencedTypes(type.values);
    case "nullable":
      return referencedTypes(type.type);
    case "allOf":
      return type.parts.flatMap(referencedTypes);
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...(type.additional === undefined ? [] : [type.additional]),
      ].flatMap(referencedTypes);
    default:
      return [];
  }
}

/** The ids of the types that an operation mentions itself. */
export function typesOfOperation(operation: Pick<Operation, "parameters" | "body" | "responses">): readonly string[] {
  return [
    ...operation.parameters.map(({ type }) => type),
    ...(operation.body === undefined ? [] : [operation.body.type]),
    ...operation.responses.flatMap(({ type, headers }) => [
      ...(type === undefined ? [] : [type]),
      ...headers.map((header) => header.type),
    ]),
  ].flatMap(referencedTypes);
}
