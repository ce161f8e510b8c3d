import { compareVersions } from "../../openapi/kubernetes/versions.js";
import type { ApiResource } from "../discovery/discovery-documents.js";
import type { ListedGroupVersion } from "../discovery/list-resources.js";
import type { Kind, KindVersion } from "../registry/kind.js";

function rowsOf({ kind, version }: KindVersion): readonly ApiResource[] {
  const { plural, singular, shortNames, categories } = kind.model;
  const common = { singularName: "", namespaced: kind.namespaced, kind: kind.kind };
  const part = ["get", "patch", "update"];
  return [
    {
      ...common,
      name: plural,
      singularName: singular,
      verbs: version.verbs,
      ...(shortNames.length > 0 && { shortNames }),
      ...(categories.length > 0 && { categories }),
    },
    ...(version.status ? [{ ...common, name: `${plural}/status`, verbs: part }] : []),
    ...(version.scale === undefined
      ? []
      : [{ ...common, name: `${plural}/scale`, group: "autoscaling", version: "v1", kind: "Scale", verbs: part }]),
  ];
}

/**
 * The resources of a server by GroupVersion, in byte order.
 *
 * @param others - rows of resources that are answered without being stored
 */
export function listKinds(
  kinds: readonly Kind[],
  others: readonly ListedGroupVersion[] = [],
): readonly ListedGroupVersion[] {
  const found = new Map<string, { readonly group: string; readonly version: string; readonly rows: ApiResource[] }>();
  const at = (group: string, version: string): ApiResource[] => {
    const key = `${group}/${version}`;
    const known = found.get(key) ?? { group, version, rows: [] };
    found.set(key, known);
    return known.rows;
  };
  for (const kind of kinds)
    for (const version of kind.versions.values())
      if (version.version.served) at(kind.group, version.version.name).push(...rowsOf(version));
  for (const { group, version, resources } of others) at(group, version).push(...resources);
  const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return [...found.values()]
    .sort((a, b) => order(a.group, b.group) || compareVersions(a.version, b.version))
    .map(({ group, version, rows }) => ({
      group,
      version,
      resources: rows.sort((a, b) => order(a.name, b.name)),
    }));
}
