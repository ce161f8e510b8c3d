import type { ClientModel, NamedType } from "../../../client-model/client-model.js";

const parts = /^v(\d+)(?:(alpha|beta)(\d+))?$/;

/** The newest and most stable first, as Kubernetes orders versions; what is no version comes last, by name. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [parts.exec(a), parts.exec(b)];
  if (first === null || second === null)
    return first === second ? (a < b ? -1 : a > b ? 1 : 0) : first === null ? 1 : -1;
  const stage = (found: RegExpExecArray): number => (found[2] === undefined ? 2 : found[2] === "beta" ? 1 : 0);
  return (
    stage(second) - stage(first) ||
    Number(second[1]) - Number(first[1]) ||
    Number(second[3] ?? 0) - Number(first[3] ?? 0)
  );
}

/** Finds the versions of a type within its group, itself included, the newest first; one alone is none. */
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
    // Two of one version are two things of one name.
    if (new Set(types.map((type) => type.groupVersion?.version)).size < types.length) versions.set(name, []);
  }
  return (type) => {
    const found = type.groupVersion === undefined ? [] : (versions.get(key(type)) ?? []);
    return found.length > 1 ? found : [];
  };
}
