import type { GroupVersion } from "./discovery-documents.js";

/** What a path below a GroupVersion is about. */
export interface Target {
  readonly groupVersion: GroupVersion;
  readonly resource: string;
  readonly subresource?: string;
  /** Whether it stands below a namespace. */
  readonly namespaced: boolean;
  /** Whether it is about one object rather than a collection. */
  readonly item: boolean;
  /** Paths of their own for watching and, up to 1.9, for proxying. */
  readonly mode?: "watch" | "proxy";
}

const GROUP_VERSION = /^\/(?:api|apis\/([a-z\d][a-z\d.-]*))\/([a-z\d][a-z\d.-]*)(\/.*)?$/;

const isParameter = (segment: string | undefined): boolean => segment?.startsWith("{") === true;

/** The GroupVersion that a path belongs to, and the segments that follow; `undefined` for other paths. */
function readRoot(path: string): { readonly groupVersion: GroupVersion; readonly rest: readonly string[] } | undefined {
  const [, group = "", version, rest = ""] = GROUP_VERSION.exec(path) ?? [];
  if (version === undefined || (group === "" && path.startsWith("/apis/"))) return undefined;
  return { groupVersion: { group, version }, rest: rest.split("/").filter((segment) => segment !== "") };
}

/**
 * Takes a path apart, such as `/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale`; `undefined` where it is
 * about no resource, such as a discovery document or what stands outside of `/api` and `/apis`.
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
