import type { GroupVersion } from "./discovery-documents.js";

/** What a path below a GroupVersion refers to. */
export interface Target {
  readonly groupVersion: GroupVersion;
  readonly resource: string;
  readonly subresource?: string;
  /** Whether the path is below a namespace. */
  readonly namespaced: boolean;
  /** Whether the path names one object rather than a collection. */
  readonly item: boolean;
  /** Set for the separate paths that watch and, up to 1.9, proxy. */
  readonly mode?: "watch" | "proxy";
}

const GROUP_VERSION = /^\/(?:api|apis\/([a-z\d][a-z\d.-]*))\/([a-z\d][a-z\d.-]*)(\/.*)?$/;

const isParameter = (segment: string | undefined): boolean => segment?.startsWith("{") === true;

/** The GroupVersion of a path, and the segments after it; `undefined` for other paths. */
function readRoot(path: string): { readonly groupVersion: GroupVersion; readonly rest: readonly string[] } | undefined {
  const [, group = "", version, rest = ""] = GROUP_VERSION.exec(path) ?? [];
  if (version === undefined || (group === "" && path.startsWith("/apis/"))) return undefined;
  return { groupVersion: { group, version }, rest: rest.split("/").filter((segment) => segment !== "") };
}

/**
 * Parses a path such as `/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale`. Returns `undefined` if the path
 * names no resource: a discovery document, or a path outside of `/api` and `/apis`.
 */
export function readTarget(path: string): Target | undefined {
  const root = readRoot(path);
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
