import { groupId, readGroupVersionKind, type GroupVersion } from "../../../openapi/kubernetes/group-version.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { Document, Schema } from "../../../openapi/types/swagger-2.js";
import { bodyType, definitionOf, responseType, type FlatOperation } from "./flatten-operations.js";

/** Where a definition is declared. */
export interface Placement {
  /** Package: `core/v1`, `meta/v1`, `machinery/runtime`. */
  readonly package: string;
  /** The last part of its name. */
  readonly name: string;
}

export interface Placements {
  readonly of: ReadonlyMap<string, Placement>;
  /** GroupVersions, by package. */
  readonly groupVersions: ReadonlyMap<string, GroupVersion>;
  /** What definition names begin with, by package. Several packages may share a prefix. */
  readonly prefixes: ReadonlyMap<string, string>;
}

export const packageOf = ({ group, version }: GroupVersion): string => `${groupId(group)}/${version}`;

const VERSION = /^v\d+((alpha|beta)\d+)?$/;

export const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));

/** All definitions that a schema refers to. */
function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* referencesIn(item);
  else if (isObject(value)) {
    const name = definitionOf(value["$ref"]);
    if (name !== undefined) yield name;
    for (const key of Object.keys(value)) yield* referencesIn(value[key]);
  }
}

class Votes {
  readonly #votes = new Map<string, Map<string, number>>();

  add(prefix: string, owner: string, weight: number): void {
    const owners = this.#votes.get(prefix) ?? new Map<string, number>();
    owners.set(owner, (owners.get(owner) ?? 0) + weight);
    this.#votes.set(prefix, owners);
  }

  /** Owners of a prefix, those with most votes first. */
  of(prefix: string): [owner: string, count: number][] {
    return [...(this.#votes.get(prefix) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  }
}

/** What a GroupVersion serves: the types of its resources and their lists. Subresources often have types of others. */
function servedTypes(operations: readonly FlatOperation[]): Map<string, Set<string>> {
  const served = new Map<string, Set<string>>();
  for (const operation of operations) {
    const { place, action } = operation;
    if (place === undefined || place.subresource !== undefined || action === undefined) continue;
    if (!["list", "get", "post", "put"].includes(action)) continue;
    const owner = packageOf(place.groupVersion);
    const types = served.get(owner) ?? new Set();
    for (const type of [responseType(operation), bodyType(operation)]) if (type !== undefined) types.add(type);
    served.set(owner, types);
  }
  return served;
}

/** Name of a package without a GroupVersion: the last segment of its prefix, or the last two with a version. */
function sharedName(prefix: string, taken: ReadonlySet<string>): string {
  const segments = prefix
    .split(/[^A-Za-z0-9-]+/)
    .map((segment) => segment.toLowerCase().replace(/^-+|-+$/g, ""))
    .filter((segment) => segment !== "");
  if (segments.length === 0) return taken.has("models") ? "models/v0" : "models";
  const last = segments.at(-1) ?? "";
  for (let count = VERSION.test(last) ? 2 : 1; count <= segments.length; count++) {
    const parts = segments.slice(-count);
    const name = VERSION.test(last) && parts.length > 1 ? parts.join("/") : ["machinery", ...parts].join("/");
    if (!taken.has(name)) return name;
  }
  return `machinery/${segments.join("/")}`;
}

/** Divides the definitions of one prefix among several GroupVersions, by which of them reach each. */
function divide(
  document: Document,
  names: readonly string[],
  owners: readonly string[],
  served: ReadonlyMap<string, ReadonlySet<string>>,
  core: string | undefined,
): Map<string, string> {
  const own = new Set(names);
  const result = new Map<string, string>();
  const reachedBy = new Map<string, Set<string>>();
  for (const owner of owners) for (const type of served.get(owner) ?? []) if (own.has(type)) result.set(type, owner);
  for (const owner of owners) {
    const waiting = [...(served.get(owner) ?? [])].filter((type) => result.get(type) === owner);
    const seen = new Set(waiting);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      for (const next of referencesIn(document.definitions?.[name])) {
        // What another GroupVersion serves belongs there, with all below it.
        if (seen.has(next) || !own.has(next) || (result.get(next) ?? owner) !== owner) continue;
        seen.add(next);
        waiting.push(next);
        reachedBy.set(next, (reachedBy.get(next) ?? new Set()).add(owner));
      }
  }
  for (const name of names) {
    if (result.has(name)) continue;
    const reached = [...(reachedBy.get(name) ?? [])].sort();
    const [only, ...others] = reached;
    const fallback = core ?? owners[0] ?? "";
    result.set(
      name,
      only !== undefined && others.length === 0
        ? only
        : reached.includes(fallback) || only === undefined
          ? fallback
          : only,
    );
  }
  return result;
}

/** Finds the package of every definition, from what GroupVersions serve and from the kinds that definitions declare. */
export function placeDefinitions(document: Document, operations: readonly FlatOperation[]): Placements {
  const definitions: Readonly<Record<string, Schema>> = document.definitions ?? {};
  const groupVersions = new Map<string, GroupVersion>();
  for (const { place } of operations)
    if (place !== undefined) groupVersions.set(packageOf(place.groupVersion), place.groupVersion);
  const served = servedTypes(operations);
  const votes = new Votes();
  for (const [owner, types] of served)
    for (const type of types) if (definitions[type] !== undefined) votes.add(prefixOf(type), owner, 100);
  for (const [name, schema] of Object.entries(definitions)) {
    const kinds: readonly unknown[] = Array.isArray(schema["x-kubernetes-group-version-kind"])
      ? (schema["x-kubernetes-group-version-kind"] as readonly unknown[])
      : [];
    const [kind] = kinds.map(readGroupVersionKind);
    if (kinds.length !== 1 || kind === undefined) continue;
    const owner = packageOf(kind);
    if (!groupVersions.has(owner)) groupVersions.set(owner, { group: kind.group, version: kind.version });
    votes.add(prefixOf(name), owner, 1);
  }
  const byPrefix = new Map<string, string[]>();
  for (const name of Object.keys(definitions)) {
    const prefix = prefixOf(name);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), name]);
  }
  // Each GroupVersion takes the prefix that most of its types have.
  const claims = new Map<string, { prefix: string; count: number }>();
  for (const prefix of byPrefix.keys())
    for (const [owner, count] of votes.of(prefix))
      if ((claims.get(owner)?.count ?? 0) < count) claims.set(owner, { prefix, count });
  const result = new Map<string, Placement>();
  const prefixes = new Map<string, string>();
  const taken = new Set(claims.keys());
  const nameOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);
  for (const [prefix, names] of [...byPrefix].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const owners = votes
      .of(prefix)
      .map(([owner]) => owner)
      .filter((owner) => claims.get(owner)?.prefix === prefix);
    const core = owners.find((owner) => groupVersions.get(owner)?.group === "");
    if (owners.length === 0) {
      const shared = sharedName(prefix, taken);
      taken.add(shared);
      prefixes.set(shared, prefix);
      for (const name of names) result.set(name, { package: shared, name: nameOf(name) });
      continue;
    }
    for (const owner of owners) prefixes.set(owner, prefix);
    for (const [name, owner] of divide(document, names, owners, served, core))
      result.set(name, { package: owner, name: nameOf(name) });
  }
  return { of: result, groupVersions, prefixes };
}
