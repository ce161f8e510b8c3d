import type { ApiGroupList, ApiResource, ApiResourceList, ApiVersions } from "./discovery-documents.js";

/** Versions of the aggregated form. The one that today's clients prefer comes first. */
export const AGGREGATED_VERSIONS = ["v2", "v2beta1"] as const;

interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

interface AggregatedSubresource {
  readonly subresource: string;
  readonly responseKind: Kind;
  readonly verbs: readonly string[];
}

interface AggregatedResource {
  readonly resource: string;
  readonly responseKind?: Kind;
  readonly scope: "Namespaced" | "Cluster";
  readonly singularResource: string;
  readonly verbs: readonly string[];
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly subresources?: readonly AggregatedSubresource[];
}

function aggregatedResources(list: ApiResourceList): AggregatedResource[] {
  const [group = "", version = ""] = list.groupVersion.includes("/")
    ? list.groupVersion.split("/")
    : ["", list.groupVersion];
  const kindOf = (row: ApiResource): Kind => ({
    group: row.group ?? group,
    version: row.version ?? version,
    kind: row.kind,
  });
  const rows = new Map(list.resources.map((row) => [row.name, row]));
  // A subresource may exist without its parent object.
  const names = [...new Set(list.resources.map(({ name }) => name.replace(/\/.*/, "")))];
  return names.map((name) => {
    const own = rows.get(name);
    const parts = list.resources.filter((row) => row.name.startsWith(`${name}/`));
    return {
      resource: name,
      ...(own !== undefined && { responseKind: kindOf(own) }),
      scope: (own ?? parts[0])?.namespaced === true ? "Namespaced" : "Cluster",
      singularResource: own?.singularName ?? "",
      verbs: own?.verbs ?? [],
      ...(own?.shortNames !== undefined && { shortNames: own.shortNames }),
      ...(own?.categories !== undefined && { categories: own.categories }),
      ...(parts.length > 0 && {
        subresources: parts.map((row) => ({
          subresource: row.name.slice(name.length + 1),
          responseKind: kindOf(row),
          verbs: row.verbs,
        })),
      }),
    };
  });
}

/**
 * The aggregated form of discovery: one response of `/api` and one of `/apis` hold all groups, versions and resources. It is
 * derived from the plain documents.
 */
export function aggregatedDiscovery(
  plain: ReadonlyMap<string, object>,
  version: (typeof AGGREGATED_VERSIONS)[number],
): ReadonlyMap<string, object> {
  const listAt = (path: string): AggregatedResource[] => {
    const list = plain.get(path) as ApiResourceList | undefined;
    return list === undefined ? [] : aggregatedResources(list);
  };
  const answer = (items: readonly object[]): object => ({
    kind: "APIGroupDiscoveryList",
    apiVersion: `apidiscovery.k8s.io/${version}`,
    metadata: {},
    items,
  });
  const group = (name: string, versions: readonly string[], root: string): object => ({
    metadata: { name, creationTimestamp: null },
    versions: versions.map((each) => ({ version: each, resources: listAt(`${root}/${each}`), freshness: "Current" })),
  });
  const documents = new Map<string, object>();
  const core = plain.get("/api") as ApiVersions | undefined;
  if (core !== undefined) documents.set("/api", answer([group("", core.versions, "/api")]));
  const groups = plain.get("/apis") as ApiGroupList | undefined;
  if (groups !== undefined)
    documents.set(
      "/apis",
      answer(
        groups.groups.map(({ name, versions }) =>
          group(
            name,
            versions.map(({ version: each }) => each),
            `/apis/${name}`,
          ),
        ),
      ),
    );
  return documents;
}
