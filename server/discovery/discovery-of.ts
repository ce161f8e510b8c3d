import type { Document } from "../../openapi/types/swagger-2.js";
import { groupVersionName, groupVersionRoot } from "../../openapi/kubernetes/group-version.js";
import { compareVersions } from "../../openapi/kubernetes/versions.js";
import type { ApiGroup, ApiGroupList, ApiResourceList, ApiVersions } from "./discovery-documents.js";
import { listResources, type ListedGroupVersion } from "./list-resources.js";

function groupOf(name: string, members: readonly ListedGroupVersion[]): ApiGroup & { readonly name: string } {
  const versions = members
    .map((member) => ({ groupVersion: groupVersionName(member), version: member.version }))
    .sort((a, b) => compareVersions(a.version, b.version));
  const [preferredVersion] = versions;
  if (preferredVersion === undefined) throw new Error(`group ${name} has no version`);
  return { name, versions, preferredVersion, serverAddressByClientCIDRs: [] };
}

/**
 * The discovery documents that follow from a Swagger document, by path without a trailing slash: `/api` where there is a
 * core group, `/apis`, a group and a resource list each. Resources, verbs and kinds come from `x-kubernetes-action` and
 * `x-kubernetes-group-version-kind`, and from paths and operation ids where those are missing. Singular
 * names, short names and categories come from `x-groupversion-resources`; where a document has none, those of Kubernetes'
 * own resources are known. Empty where the document is not Kubernetes-style.
 */
export const discoveryOf = (document: Document): ReadonlyMap<string, object> =>
  discoveryDocuments(listResources(document));

/**
 * Discovery documents of GroupVersions with their resources, by path.
 *
 * @param listed - in byte order
 */
export function discoveryDocuments(listed: readonly ListedGroupVersion[]): ReadonlyMap<string, object> {
  const documents = new Map<string, object>();
  if (listed.length === 0) return documents;
  const groups = new Map<string, ListedGroupVersion[]>();
  for (const each of listed) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);

  const core = groups.get("");
  if (core !== undefined) {
    const { versions } = groupOf("", core);
    const answer: ApiVersions = {
      kind: "APIVersions",
      versions: versions.map(({ version }) => version),
      serverAddressByClientCIDRs: [],
    };
    documents.set("/api", answer);
  }
  const named = [...groups].filter(([name]) => name !== "").map(([name, members]) => groupOf(name, members));
  const list: ApiGroupList = { kind: "APIGroupList", apiVersion: "v1", groups: named };
  documents.set("/apis", list);
  for (const group of named) documents.set(`/apis/${group.name}`, { kind: "APIGroup", apiVersion: "v1", ...group });
  for (const { resources, ...groupVersion } of listed) {
    const answer: ApiResourceList = {
      kind: "APIResourceList",
      apiVersion: "v1",
      groupVersion: groupVersionName(groupVersion),
      resources,
    };
    documents.set(groupVersionRoot(groupVersion), answer);
  }
  return documents;
}
