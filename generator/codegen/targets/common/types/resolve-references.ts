import type { ClientModel, Type } from "../../../client-model/client-model.js";

/** Bounded: no sensible document has longer chains of references. */
const LONGEST = 32;

/** Prepares resolving references to types. An `allOf` with a single part resolves to that part. */
export function resolveReferences(model: ClientModel): (type: Type) => Type {
  const byId = new Map(model.types.map((type) => [type.id, type]));
  return (type) => {
    let current = type;
    for (let depth = 0; depth < LONGEST; depth += 1) {
      const [only] = current.kind === "allOf" && current.parts.length === 1 ? current.parts : [current];
      const named = only?.kind === "reference" ? byId.get(only.id) : undefined;
      if (named === undefined) return only ?? current;
      current = named.type;
    }
    return current;
  };
}
