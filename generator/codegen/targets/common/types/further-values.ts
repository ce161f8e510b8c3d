import type { ObjectType, Type } from "../../../client-model/client-model.js";

/** What properties may be that an object does not name. Undefined: the document says nothing of them, or forbids them. */
export function furtherValues({ additional, patterns }: ObjectType): Type | undefined {
  if (patterns === undefined) return additional;
  const types = [...patterns.map(({ type }) => type), ...(additional === undefined ? [] : [additional])];
  const members = [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
  const [first, another] = members;
  return another === undefined ? first : { kind: "union", members, exclusive: false };
}
