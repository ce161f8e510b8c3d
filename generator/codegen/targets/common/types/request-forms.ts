import type { ClientModel, NamedType, Operation, Property, Type } from "../../../client-model/client-model.js";
import { referencedTypes } from "../../../client-model/types/referenced-types.js";

/** The identity of a type as requests have it. */
const requestId = (id: string): string => `${id} request`;

/** The ids of the types that a type depends on: those that it mentions, and its variants. */
const dependencies = ({ type, discriminator }: NamedType): readonly string[] => [
  ...referencedTypes(type),
  ...(discriminator?.variants.map(({ id }) => id) ?? []),
];

/** The types for which requests and responses differ: in themselves, in a part, or in a variant. */
function typesThatDiffer(model: ClientModel): ReadonlySet<string> {
  const differing = new Set(model.types.filter(({ exchange }) => exchange.differs).map(({ id }) => id));
  for (let size = -1; size < differing.size;) {
    size = differing.size;
    if (size === 0) break;
    for (const type of model.types) if (dependencies(type).some((id) => differing.has(id))) differing.add(type.id);
  }
  return differing;
}

const bodyTypes = ({ body }: Operation): readonly Type[] =>
  (body?.contents ?? []).flatMap(({ type, item }) => (item === undefined ? [type] : [type, item.type]));

/** What becomes of a property: one, or none. */
type Rewrite = (property: Property) => readonly Property[];

/**
 * The properties that remain of an object. If none does, all are optional instead: an object without properties is any
 * map, and what a response contained could not be sent back as one.
 */
function remaining(properties: readonly Property[], property: Rewrite): readonly Property[] {
  const left = properties.flatMap(property);
  return left.length > 0 ? left : properties.map((each) => ({ ...each, required: false }));
}

/**
 * Rewrites the types in a type.
 *
 * @param isPart - whether the type is a part of an `allOf`, which may be left without properties
 */
function mapType(type: Type, reference: (id: string) => string, property: Rewrite, isPart = false): Type {
  const inner = (each: Type): Type => mapType(each, reference, property);
  switch (type.kind) {
    case "reference":
      return { ...type, id: reference(type.id) };
    case "array":
      return { ...type, items: inner(type.items) };
    case "nullable":
    case "encoded":
      return { ...type, type: inner(type.type) };
    case "map":
      return { ...type, values: inner(type.values) };
    case "tuple":
      return { ...type, items: type.items.map(inner), ...(type.rest !== undefined && { rest: inner(type.rest) }) };
    case "union":
      return {
        ...type,
        members: type.members.map(inner),
        ...(type.discriminator !== undefined && {
          discriminator: {
            ...type.discriminator,
            members: type.discriminator.members.map((each) => ({ ...each, member: inner(each.member) })),
            ...(type.discriminator.fallback !== undefined && { fallback: inner(type.discriminator.fallback) }),
          },
        }),
      };
    case "allOf":
      return { ...type, parts: type.parts.map((part) => mapType(part, reference, property, true)) };
    case "object": {
      const properties = type.properties.map((each) => ({ ...each, type: inner(each.type) }));
      const hasMore = isPart || type.additional !== undefined || type.patterns !== undefined;
      return {
        ...type,
        properties: hasMore ? properties.flatMap(property) : remaining(properties, property),
        ...(type.additional !== undefined && { additional: inner(type.additional) }),
        ...(type.patterns !== undefined && {
          patterns: type.patterns.map((each) => ({ ...each, type: inner(each.type) })),
        }),
      };
    }
    case "any":
    case "never":
    case "scalar":
    case "intOrString":
    case "bytes":
    case "enum":
      return type;
  }
}

const isReadOnly = ({ readOnly, writeOnly }: Property): boolean => readOnly && !writeOnly;
const isWriteOnly = ({ readOnly, writeOnly }: Property): boolean => writeOnly && !readOnly;

/** Whether a type itself requires a property that only responses have. */
function requiresReadOnly(type: Type): boolean {
  let found = false;
  mapType(
    type,
    (id) => id,
    (property) => {
      found ||= property.required && isReadOnly(property);
      return [property];
    },
  );
  return found;
}

/** The names of the properties that tell variants apart. */
function tellingNames(model: ClientModel): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, discriminator } of model.types) {
    if (discriminator !== undefined) names.add(discriminator.property);
    if (type.kind === "union" && type.discriminator !== undefined) names.add(type.discriminator.property);
  }
  return names;
}

/** Leaves out the properties that one side does not exchange. Those that tell variants apart are only optional. */
const without =
  (isOther: (property: Property) => boolean, telling: ReadonlySet<string>): Rewrite =>
  (property) => {
    if (!isOther(property)) return [property];
    return telling.has(property.name) || (property.type.kind === "enum" && property.type.values.length === 1)
      ? [{ ...property, required: false }]
      : [];
  };

/**
 * Adds a second form of each type that requests must not use as responses do, because it requires a property that only
 * one of them has. Bodies refer to these forms, which have no read-only properties; the others have no write-only ones.
 * Where nothing differs, the model stays as it is.
 */
export function withRequestForms(model: ClientModel): ClientModel {
  const differing = typesThatDiffer(model);
  const operations = model.groups.flatMap((group) => group.operations);
  const byId = new Map(model.types.map((type) => [type.id, type]));
  const sent = new Set<string>();
  const open = operations.flatMap(bodyTypes).flatMap(referencedTypes);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const type = byId.get(id);
    if (type === undefined || !differing.has(id) || sent.has(id)) continue;
    sent.add(id);
    open.push(...dependencies(type));
  }
  if (sent.size === 0 && !operations.flatMap(bodyTypes).some(requiresReadOnly)) return model;

  // A body's own inline type is only sent, so it needs no second form.
  const onlySent = new Set(
    operations.flatMap(({ id }) => [...sent].filter((type) => type === `${id}/body` || type.startsWith(`${id}/body/`))),
  );
  const request = (id: string): string => (sent.has(id) && !onlySent.has(id) ? requestId(id) : id);
  const telling = tellingNames(model);
  const inRequest = without(isReadOnly, telling);
  const inResponse = without(isWriteOnly, telling);
  const requestType = (type: Type): Type => mapType(type, request, inRequest);
  const forms = model.types
    .filter(({ id }) => request(id) !== id)
    .map((type): NamedType => ({
      ...type,
      id: requestId(type.id),
      origin: "inline",
      nameHint: [...type.nameHint, "Request"],
      qualifiedHints: [...type.qualifiedHints.map((hint) => [...hint, "Request"]), [...type.nameHint, "Input"]],
      type: requestType(type.type),
      ...(type.discriminator !== undefined && {
        discriminator: {
          ...type.discriminator,
          variants: type.discriminator.variants.map(({ value, id }) => ({ value, id: request(id) })),
        },
      }),
      kinds: [],
    }));
  const types = model.types.map((type): NamedType => {
    if (onlySent.has(type.id)) return { ...type, type: requestType(type.type) };
    return differing.has(type.id) ? { ...type, type: mapType(type.type, (id) => id, inResponse) } : type;
  });
  const withBody = (operation: Operation): Operation =>
    operation.body === undefined
      ? operation
      : {
          ...operation,
          body: {
            ...operation.body,
            contents: operation.body.contents.map((content) => ({
              ...content,
              type: requestType(content.type),
              ...(content.item !== undefined && { item: { ...content.item, type: requestType(content.item.type) } }),
            })),
          },
        };
  return {
    ...model,
    types: [...types, ...forms].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    groups: model.groups.map((group) => ({ ...group, operations: group.operations.map(withBody) })),
  };
}
