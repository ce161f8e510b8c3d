/** How many segments of a path a root names: `/api/<version>`, `/apis/<group>/<version>`. */
const DEPTH: ReadonlyMap<string, number> = new Map([
  ["api", 2],
  ["apis", 3],
]);

/**
 * Which document of OpenAPI 3.0 a path belongs to: `api/v1`, `apis/apps/v1`, the lists `api`, `apis` and `apis/apps`;
 * outside of these, what stands before the first template, as in `version`, `logs` or `.well-known/openid-configuration`.
 */
export function documentKey(path: string): string {
  // Asked of every path whenever a member changes, so the path is walked, not taken apart.
  const start = path.startsWith("/") ? 1 : 0;
  const end = path.length > start && path.endsWith("/") ? path.length - 1 : path.length;
  let depth = Infinity;
  for (let [at, count] = [start, 1]; at <= end; count++) {
    if (path.startsWith("{", at)) return path.slice(start, Math.max(start, at - 1));
    const slash = path.indexOf("/", at);
    const stop = slash < 0 ? end : Math.min(slash, end);
    if (count === 1) depth = DEPTH.get(path.slice(start, stop)) ?? depth;
    if (count === depth) return path.slice(start, stop);
    at = stop + 1;
  }
  return path.slice(start, end);
}

const GROUP_KEY = /^(?:api|apis\/([^/]+))(?:\/([^/]+))?$/;

/** The group of a document's key, and its version where the key has one; `undefined` for `apis`, `version` and the like. */
export function groupOfKey(key: string): { readonly group: string; readonly version: string | undefined } | undefined {
  const match = GROUP_KEY.exec(key);
  return match === null ? undefined : { group: match[1] ?? "", version: match[2] };
}
