import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ApiModel, Resource } from "../../model/api-model.js";

/** A name by which clients find a resource. */
interface Claim {
  readonly what: "plural" | "singular" | "short name";
  readonly name: string;
  readonly resource: Resource;
}

/** In the order of lookup: the first resource keeps a name, later ones are reported. */
const KINDS: readonly ((resource: Resource) => readonly Claim[])[] = [
  (resource) => [{ what: "plural", name: resource.plural, resource }],
  (resource) => [{ what: "singular", name: resource.singular, resource }],
  (resource) => resource.shortNames.map((name) => ({ what: "short name", name, resource })),
];

/** Reports names shared by two resources of a group. Versions of the same resource may share theirs. */
export function sharedNames(model: ApiModel): Diagnostic[] {
  const groups = new Map<string, Resource[]>();
  for (const { kind, group, resources } of model.packages)
    if (kind === "groupVersion") groups.set(group, [...(groups.get(group) ?? []), ...resources]);
  return [...groups.values()].flatMap((resources) => {
    const holders = new Map<string, Claim>();
    return KINDS.flatMap((claimsOf) => resources.flatMap(claimsOf)).flatMap((claim) => {
      const holder = holders.get(claim.name);
      if (holder === undefined) holders.set(claim.name, claim);
      if (holder === undefined || holder.resource.plural === claim.resource.plural) return [];
      const { what, resource } = holder;
      return [
        diagnostic("GV3022", claim.resource.span, {
          what: claim.what,
          name: claim.name,
          resource: claim.resource.plural,
          other: `${what} of ${resource.plural} at ${resource.span.file}:${resource.span.line}`,
        }),
      ];
    });
  });
}
