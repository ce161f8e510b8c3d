import { groupVersionName, type GroupVersion } from "../../kubernetes/group-version.js";
import type { Report } from "../changes/collector.js";
import { contextBit, type Contexts } from "../levels/contexts.js";
import { stabilityOfVersion } from "../levels/stability.js";
import type { Part } from "../parts/part.js";
import type { Operation } from "../operations/operation.js";
import { kindName, type Kind } from "./kinds.js";
import { resourceOperationOf, verbKey, type Resource } from "./resources.js";

/** What one side has of kinds and resources. */
export interface KindSide {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly document: Part | undefined;
}

export interface KindComparison {
  readonly old: KindSide;
  readonly new: KindSide;
  readonly report: Report;
}

const objectContext = ({ version }: GroupVersion): Contexts =>
  contextBit({ direction: "request", style: "object", stability: stabilityOfVersion(version) });

const versionsIn = ({ kinds, resources }: KindSide): ReadonlyMap<string, GroupVersion> =>
  new Map(
    [
      ...[...kinds.values()].map(({ id }): GroupVersion => id),
      ...[...resources.values()].map((each) => each.groupVersion),
    ].map((version) => [groupVersionName(version), { group: version.group, version: version.version }]),
  );

/** Where else a kind is, as the end of a sentence. */
function elsewhere({ id }: Kind, side: KindSide): string {
  const others = [...side.kinds.values()].filter((other) => other.id.kind === id.kind);
  const same = others.filter((other) => other.id.group === id.group);
  const [found] = same.length > 0 ? same : others;
  return found === undefined ? "" : `; it is also in ${groupVersionName(found.id)}`;
}

const namesOf = (operations: readonly Operation[]): string[] =>
  operations.map(({ method, path }) => `${method} ${path}`);

/** Compares GroupVersions, kinds and resources. Operations that went or came with one of them are not reported again. */
export function compareKinds(
  comparison: KindComparison,
  operations: { readonly removed: readonly Operation[]; readonly added: readonly Operation[] },
): { readonly removed: readonly Operation[]; readonly added: readonly Operation[] } {
  const { old, new: now } = comparison;
  compareVersions(comparison);
  const renamed = compareRenamed(comparison);
  const kindOf = (operation: Operation, side: KindSide): string | undefined => {
    const about = resourceOperationOf(operation);
    if (about === undefined || operation.groupVersion === undefined) return undefined;
    // A subresource may have a kind of its own, such as Scale: then the resource's counts.
    const own = side.resources.get(about.resource)?.kinds;
    const [kind = about.kind] = own ?? [];
    return kind === undefined ? undefined : kindName({ ...operation.groupVersion, kind });
  };
  const [goneVersions, newVersions] = [
    missing(versionsIn(old), versionsIn(now)),
    missing(versionsIn(now), versionsIn(old)),
  ];
  const gone = [...old.kinds].filter(([name]) => !now.kinds.has(name) && !renamed.has(name));
  const come = [...now.kinds].filter(([name]) => !old.kinds.has(name) && !renamed.has(name));
  const removed = takeOperations(
    operations.removed,
    (operation) => kindOf(operation, old),
    new Set(gone.map(([name]) => name)),
  );
  const added = takeOperations(
    operations.added,
    (operation) => kindOf(operation, now),
    new Set(come.map(([name]) => name)),
  );
  const tell = (
    id: "kind-removed" | "kind-added",
    [name, kind]: readonly [string, Kind],
    own: readonly Operation[],
  ): void =>
    comparison.report({
      id,
      subject: name,
      contexts: objectContext(kind.id),
      groupVersion: kind.id,
      kind: kind.id.kind,
      operations: namesOf(own),
      ...(id === "kind-removed"
        ? { old: kind.part, details: { elsewhere: elsewhere(kind, now) }, ...(now.document && { new: now.document }) }
        : { new: kind.part, ...(old.document && { old: old.document }) }),
    });
  for (const kind of gone) tell("kind-removed", kind, removed.taken.get(kind[0]) ?? []);
  for (const kind of come) tell("kind-added", kind, added.taken.get(kind[0]) ?? []);
  const inVersions = (versions: ReadonlySet<string>) => (operation: Operation) =>
    operation.groupVersion !== undefined && versions.has(groupVersionName(operation.groupVersion));
  return {
    removed: compareResources(
      comparison,
      removed.left.filter((each) => !inVersions(goneVersions)(each)),
      "removed",
    ),
    added: compareResources(
      comparison,
      added.left.filter((each) => !inVersions(newVersions)(each)),
      "added",
    ),
  };
}

const missing = (from: ReadonlyMap<string, GroupVersion>, to: ReadonlyMap<string, GroupVersion>): ReadonlySet<string> =>
  new Set([...from.keys()].filter((name) => !to.has(name)));

function compareVersions({ old, new: now, report }: KindComparison): void {
  const [from, to] = [versionsIn(old), versionsIn(now)];
  const tell = (id: "group-version-removed" | "group-version-added", version: GroupVersion): void => {
    const others = [...to.values()].filter(({ group }) => group === version.group).map(groupVersionName);
    const place = id === "group-version-removed" ? old.document : now.document;
    report({
      id,
      subject: groupVersionName(version),
      contexts: objectContext(version),
      groupVersion: version,
      details: { elsewhere: others.length === 0 ? "" : `; the group has ${others.join(", ")}` },
      ...(place !== undefined && (id === "group-version-removed" ? { old: place } : { new: place })),
    });
  };
  for (const [name, version] of from) if (!to.has(name)) tell("group-version-removed", version);
  for (const [name, version] of to) if (!from.has(name)) tell("group-version-added", version);
}

/** Resources with the same path and another kind. Gives the names of both kinds. */
function compareRenamed({ old, new: now, report }: KindComparison): ReadonlySet<string> {
  const renamed = new Set<string>();
  for (const [name, resource] of old.resources) {
    const other = now.resources.get(name);
    const [[kind], [otherKind]] = [[...resource.kinds], [...(other?.kinds ?? [])]];
    if (other === undefined || kind === undefined || otherKind === undefined || kind === otherKind) continue;
    const [from, to] = [
      kindName({ ...resource.groupVersion, kind }),
      kindName({ ...resource.groupVersion, kind: otherKind }),
    ];
    const [before, after] = [old.kinds.get(from), now.kinds.get(to)];
    if (now.kinds.has(from) || old.kinds.has(to) || before === undefined || after === undefined) continue;
    renamed.add(from).add(to);
    report({
      id: "kind-renamed",
      subject: from,
      to: otherKind,
      contexts: objectContext(resource.groupVersion),
      groupVersion: resource.groupVersion,
      kind,
      old: before.part,
      new: after.part,
    });
  }
  return renamed;
}

function takeOperations(
  operations: readonly Operation[],
  kindOf: (operation: Operation) => string | undefined,
  kinds: ReadonlySet<string>,
): { readonly left: readonly Operation[]; readonly taken: ReadonlyMap<string, readonly Operation[]> } {
  const taken = new Map<string, Operation[]>();
  const left = operations.filter((operation) => {
    const kind = kindOf(operation);
    if (kind === undefined || !kinds.has(kind)) return true;
    taken.set(kind, [...(taken.get(kind) ?? []), operation]);
    return false;
  });
  return { left, taken };
}

const IDS = {
  removed: { resource: "resource-removed", subresource: "subresource-removed", verb: "verb-removed" },
  added: { resource: "resource-added", subresource: "subresource-added", verb: "verb-added" },
} as const;

/** Reports resources, subresources and verbs as a whole. Gives the operations that are none of them. */
function compareResources(
  { old, new: now, report }: KindComparison,
  operations: readonly Operation[],
  direction: "removed" | "added",
): readonly Operation[] {
  const [side, other] = direction === "removed" ? [old, now] : [now, old];
  const whole = new Map<
    string,
    {
      readonly resource: Resource;
      readonly id: (typeof IDS)["removed" | "added"][keyof (typeof IDS)["removed"]];
      readonly value: string;
      readonly operations: Operation[];
    }
  >();
  const left: Operation[] = [];
  for (const operation of operations) {
    const about = resourceOperationOf(operation);
    const resource = about === undefined ? undefined : side.resources.get(about.resource);
    if (about === undefined || resource === undefined) {
      left.push(operation);
      continue;
    }
    const counterpart = other.resources.get(about.resource);
    const { subresource } = about;
    const found =
      counterpart === undefined
        ? ({ part: "resource", value: resource.plural } as const)
        : subresource !== undefined && !counterpart.subresources.has(subresource)
          ? ({ part: "subresource", value: subresource } as const)
          : !counterpart.verbs.has(verbKey(about))
            ? ({ part: "verb", value: verbKey(about) } as const)
            : undefined;
    if (found === undefined) {
      left.push(operation);
      continue;
    }
    const key = `${about.resource} ${found.part} ${found.value}`;
    const known = whole.get(key);
    if (known !== undefined) known.operations.push(operation);
    else whole.set(key, { resource, id: IDS[direction][found.part], value: found.value, operations: [operation] });
  }
  for (const { resource, id, value, operations: own } of whole.values()) {
    const [kind] = resource.kinds;
    const [first] = own;
    report({
      id,
      subject:
        kind === undefined
          ? `${groupVersionName(resource.groupVersion)} ${resource.plural}`
          : kindName({ ...resource.groupVersion, kind }),
      contexts: objectContext(resource.groupVersion),
      groupVersion: resource.groupVersion,
      details: { value },
      key: value,
      operations: namesOf(own),
      ...(kind !== undefined && { kind }),
      ...(first !== undefined && (direction === "removed" ? { old: first.part } : { new: first.part })),
    });
  }
  return left;
}

/** Compares whether resources are in namespaces. */
export function compareScopes({ old, new: now, report }: KindComparison): void {
  for (const [name, resource] of old.resources) {
    const other = now.resources.get(name);
    if (other === undefined || other.namespaced === resource.namespaced) continue;
    const scope = ({ namespaced }: Resource): string => (namespaced ? "namespaced" : "of the whole cluster");
    report({
      id: "scope-changed",
      subject: name,
      from: scope(resource),
      to: scope(other),
      contexts: objectContext(resource.groupVersion),
      groupVersion: resource.groupVersion,
      ...(old.document && { old: old.document }),
      ...(now.document && { new: now.document }),
    });
  }
}
