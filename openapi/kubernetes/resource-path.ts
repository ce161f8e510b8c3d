import type { GroupVersion } from "./group-version.js";

/** A path below a GroupVersion. */
export interface GroupVersionPath {
  readonly groupVersion: GroupVersion;
  /** The segments that follow: `namespaces`, `{namespace}`, `pods`. */
  readonly rest: readonly string[];
}

/** What the path of a resource says. */
export interface ResourcePath {
  readonly groupVersion: GroupVersion;
  /** Plural name: `pods`. */
  readonly resource: string;
  /** `status`, `exec`, …; without the rest of a proxied path. */
  readonly subresource?: string;
  /** Whether it is below a namespace. */
  readonly namespaced: boolean;
  /** Whether it is one object rather than a collection. */
  readonly item: boolean;
  /** Separate paths for watching, and up to 1.9 for proxying. */
  readonly mode?: "watch" | "proxy";
}

const GROUP_VERSION = /^\/(?:api|apis\/([a-z\d][a-z\d.-]*))\/([a-z\d][a-z\d.-]*)(\/.*)?$/s;

const isParameter = (segment: string | undefined): boolean => segment?.startsWith("{") === true;

/** Reads `/api/{version}/…` and `/apis/{group}/{version}/…`; `undefined` for every other path. */
export function readGroupVersionPath(path: string): GroupVersionPath | undefined {
  const [, group = "", version, rest = ""] = GROUP_VERSION.exec(path) ?? [];
  if (version === undefined) return undefined;
  return { groupVersion: { group, version }, rest: rest.split("/").filter((segment) => segment !== "") };
}

/**
 * Reads the path of a resource, such as `/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale`. `undefined` for
 * discovery and for anything outside `/api` and `/apis`.
 */
export function readResourcePath(path: string): ResourcePath | undefined {
  const root = readGroupVersionPath(path);
  if (root === undefined) return undefined;
  const [first, ...others] = root.rest;
  const mode = (first === "watch" || first === "proxy") && others.length > 0 ? first : undefined;
  const rest = mode === undefined ? root.rest : others;
  const namespaced = rest[0] === "namespaces" && rest[1] === "{namespace}" && rest.length > 2;
  const [resource, name, subresource] = namespaced ? rest.slice(2) : rest;
  if (resource === undefined || isParameter(resource)) return undefined;
  const item = isParameter(name);
  return {
    groupVersion: root.groupVersion,
    resource,
    ...(item && subresource !== undefined && !isParameter(subresource) && mode === undefined && { subresource }),
    namespaced,
    item,
    ...(mode !== undefined && { mode }),
  };
}
