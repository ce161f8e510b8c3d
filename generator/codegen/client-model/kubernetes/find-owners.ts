import type { GroupVersion } from "../client-model.js";
import { compareText } from "../json.js";
import { referencedTypes, typesOfOperation } from "../types/referenced-types.js";
import type { OperationFacts } from "../dialect.js";
import type { TypeDraft } from "../types/type-draft.js";
import { groupId, groupVersionId } from "../../../../openapi/kubernetes/group-version.js";
import { isVersion } from "../../../../openapi/kubernetes/versions.js";

/** Core first, then byte order. */
const first = (candidates: readonly GroupVersion[]): GroupVersion | undefined =>
  [...candidates].sort(
    (a, b) => Number(b.group === "") - Number(a.group === "") || compareText(groupVersionId(a), groupVersionId(b)),
  )[0];

/** The GroupVersions whose operations mention a type, directly or indirectly, by type. */
function users(
  operations: readonly OperationFacts[],
  groupVersions: ReadonlyMap<string, GroupVersion>,
  byId: ReadonlyMap<string, TypeDraft>,
): { readonly direct: ReadonlyMap<string, Set<GroupVersion>>; readonly all: ReadonlyMap<string, Set<GroupVersion>> } {
  const mentioned = new Map<GroupVersion, Set<string>>();
  const shared = new Map<string, GroupVersion>();
  for (const operation of operations) {
    const own = groupVersions.get(operation.id);
    if (own === undefined) continue;
    const groupVersion = shared.get(groupVersionId(own)) ?? own;
    shared.set(groupVersionId(own), groupVersion);
    const types = mentioned.get(groupVersion) ?? new Set();
    mentioned.set(groupVersion, types);
    for (const id of typesOfOperation(operation)) types.add(id);
  }
  const direct = new Map<string, Set<GroupVersion>>();
  const all = new Map<string, Set<GroupVersion>>();
  const note = (map: Map<string, Set<GroupVersion>>, id: string, user: GroupVersion): void => {
    const known = map.get(id);
    if (known === undefined) map.set(id, new Set([user]));
    else known.add(user);
  };
  const below = new Map([...byId].map(([id, draft]) => [id, referencedTypes(draft.type)]));
  for (const [groupVersion, ids] of mentioned) {
    for (const id of ids) note(direct, id, groupVersion);
    const reached = new Set(ids);
    // A set iterates over items that are added during the loop.
    for (const id of reached) {
      note(all, id, groupVersion);
      for (const next of below.get(id) ?? []) reached.add(next);
    }
  }
  return { direct, all };
}

/** The group and version of a package of full names, such as `io.k8s.api.apps.v1`. */
function ofPackage(
  name: string,
  members: readonly TypeDraft[],
  known: readonly GroupVersion[],
): GroupVersion | undefined {
  const parts = name.split(".");
  const version = parts.at(-1) ?? "";
  const short = parts.at(-2) ?? "";
  if (parts.length < 3 || !isVersion(version)) return undefined;
  // Holds the kinds shared by all groups, such as DeleteOptions.
  if (name.endsWith(".apis.meta.v1")) return { group: "meta", version };
  const stated = new Set(
    members.flatMap(({ kinds }) => kinds.filter((kind) => kind.version === version).map(({ group }) => group)),
  );
  const [only] = stated;
  if (only !== undefined && stated.size === 1) return { group: only, version };
  const domain = parts.slice(0, -1).reverse().join(".");
  const groups = known.filter((each) => each.version === version).map(({ group }) => group);
  const found =
    groups.find((group) => group === domain) ??
    groups.find((group) => groupId(group) === short) ??
    groups.filter((group) => group.startsWith(`${short}.`)).sort(compareText)[0];
  if (found !== undefined) return { group: found, version };
  // `io.k8s.kubernetes.pkg.api.v1` and the like omit the core group.
  const isUpstream = parts[0] === "io" && parts[1] === "k8s";
  const isCore = short === "api" || (isUpstream && short === "core");
  return { group: isCore ? "" : isUpstream ? short : domain, version };
}

/**
 * The GroupVersion of each type, by type: from its full name, or its kind. For short names (`v1.PodSpec`), the
 * GroupVersion with that version whose operations use the type, or else any that does. Types without a version have
 * none; inline types have that of their owner.
 */
export function findOwners(
  drafts: readonly TypeDraft[],
  operations: readonly OperationFacts[],
  groupVersions: ReadonlyMap<string, GroupVersion>,
): ReadonlyMap<string, GroupVersion> {
  const byId = new Map(drafts.map((draft) => [draft.identity.id, draft]));
  const packages = new Map<string, TypeDraft[]>();
  for (const draft of drafts) {
    const name = draft.identity.package;
    if (name === undefined) continue;
    const members = packages.get(name);
    if (members === undefined) packages.set(name, [draft]);
    else members.push(draft);
  }
  const known = [...new Map([...groupVersions.values()].map((each) => [groupVersionId(each), each])).values()];
  const ofPackages = new Map([...packages].map(([name, members]) => [name, ofPackage(name, members, known)]));
  const hasShortNames = [...packages.keys()].some(isVersion);
  const use = hasShortNames
    ? users(operations, groupVersions, byId)
    : { direct: new Map<string, Set<GroupVersion>>(), all: new Map<string, Set<GroupVersion>>() };

  const owners = new Map<string, GroupVersion>();
  for (const { identity, kinds } of drafts) {
    const { id, package: name } = identity;
    if (name === undefined) continue;
    const full = ofPackages.get(name);
    const [kind] = kinds;
    const ofVersion = (map: ReadonlyMap<string, Set<GroupVersion>>): GroupVersion | undefined =>
      first([...(map.get(id) ?? [])].filter(({ version }) => version === name));
    const short = isVersion(name)
      ? kind !== undefined && kinds.length === 1 && kind.version === name
        ? { group: kind.group, version: name }
        : (ofVersion(use.direct) ?? ofVersion(use.all) ?? first([...(use.direct.get(id) ?? use.all.get(id) ?? [])]))
      : undefined;
    const owner = full ?? short;
    if (owner !== undefined) owners.set(id, owner);
  }
  for (const { identity } of drafts) {
    if (identity.owner === undefined) continue;
    const owner = owners.get(identity.owner) ?? groupVersions.get(identity.owner);
    if (owner !== undefined) owners.set(identity.id, owner);
  }
  return owners;
}
