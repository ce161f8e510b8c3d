import type { ModelPackage } from "../../model/api-model.js";

/** The source of each package, relative to the source root: `rbac/v1.ts` for `rbac.authorization.k8s.io/v1`. */
export function sourceFiles(packages: readonly ModelPackage[]): Map<string, string> {
  const short = (group: string): string => group.replace(/\..*$/s, "");
  // Two groups may begin alike; then the whole name tells them apart.
  const groups = new Map<string, Set<string>>();
  for (const { kind, id, group } of packages) {
    const folder = kind === "groupVersion" ? short(group) : (id.split("/")[0] ?? "");
    groups.set(folder, (groups.get(folder) ?? new Set()).add(kind === "groupVersion" ? group : `${folder}/`));
  }
  return new Map(
    packages.map(({ id, kind, group, version }) => {
      if (kind !== "groupVersion") return [id, `${id}.ts`];
      const folder = short(group);
      return [id, `${groups.get(folder)?.size === 1 ? folder : group}/${version}.ts`];
    }),
  );
}
