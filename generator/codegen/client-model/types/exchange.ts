import type { Type } from "../client-model.js";
import { referencedTypes } from "./referenced-types.js";
import type { TypeDraft } from "./type-draft.js";

/** Whether a type itself requires a property that only requests or only responses have. */
function requiresOneWay(type: Type): boolean {
  switch (type.kind) {
    case "object":
      return (
        type.properties.some(
          (property) =>
            (property.required && property.readOnly !== property.writeOnly) || requiresOneWay(property.type),
        ) ||
        (type.additional !== undefined && requiresOneWay(type.additional))
      );
    case "allOf":
      return type.parts.some(requiresOneWay);
    case "union":
      return type.members.some(requiresOneWay);
    case "nullable":
      return requiresOneWay(type.type);
    case "array":
      return requiresOneWay(type.items);
    case "tuple":
      return type.items.some(requiresOneWay) || (type.rest !== undefined && requiresOneWay(type.rest));
    case "map":
      return requiresOneWay(type.values);
    default:
      return false;
  }
}

/** The ids of the types that differ between requests and responses, in themselves or in a nested type. */
export function typesThatDiffer(drafts: readonly TypeDraft[]): ReadonlySet<string> {
  const differing = new Set(drafts.filter(({ type }) => requiresOneWay(type)).map(({ identity }) => identity.id));
  if (differing.size === 0) return differing;
  const users = new Map<string, string[]>();
  for (const { identity, type } of drafts)
    for (const id of referencedTypes(type)) {
      const known = users.get(id);
      if (known === undefined) users.set(id, [identity.id]);
      else known.push(identity.id);
    }
  const open = [...differing];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const user of users.get(id) ?? []) {
      if (differing.has(user)) continue;
      differing.add(user);
      open.push(user);
    }
  return differing;
}
