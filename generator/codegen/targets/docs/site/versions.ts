import { compareVersions } from "../../../../../openapi/kubernetes/versions.js";
import type { ClientModel, NamedType } from "../../../client-model/client-model.js";

/** Finds the versions of a type in its group, including itself, the newest first; empty if there is only one. */
export function findVersions(model: ClientModel): (type: NamedType) => readonly NamedType[] {
  const key = (type: NamedType): string => `${type.groupVersion?.group ?? ""} ${type.nameHint.join(".")}`;
  const versions = new Map<string, NamedType[]>();
  for (const type of model.types) {
    if (type.groupVersion === undefined) continue;
    const others = versions.get(key(type)) ?? [];
    versions.set(key(type), others);
    others.push(type);
  }
  for (const [name, types] of versions) {
    types.sort((a, b) => compareVersions(a.groupVersion?.version ?? "", b.groupVersion?.version ?? ""));
    // Two types with the same version are different things that share a name.
    if (new Set(types.map((type) => type.groupVersion?.version)).size < types.length) versions.set(name, []);
  }
  return (type) => {
    const found = type.groupVersion === undefined ? [] : (versions.get(key(type)) ?? []);
    return found.length > 1 ? found : [];
  };
}
