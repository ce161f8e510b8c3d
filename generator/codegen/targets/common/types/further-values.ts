import type { ObjectType, Type } from "../../../client-model/client-model.js";

/** Type of an object's additional properties. Undefined: the document does not say, or forbids them. */
export function furtherValues({ additional, patterns }: ObjectType): Type | undefined {
  if (patterns === undefined) return additional;
  const types = [...patterns.map(({ type }) => type), ...(additional === undefined ? [] : [additional])];
  const members = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  const [first, another] = members;
  return another === undefined ? first : { kind: "union", members, exclusive: false };
}
