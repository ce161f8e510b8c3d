/** How many segments of a path a root names: `/api/<version>`, `/apis/<group>/<version>`. */
const DEPTH: Readonly<Record<string, number>> = { api: 2, apis: 3 };

const isTemplate = (segment: string): boolean => segment.startsWith("{");

/**
 * Which document of OpenAPI 3.0 a path belongs to: `api/v1`, `apis/apps/v1`, the lists `api`, `apis` and `apis/apps`;
 * outside of these, what stands before the first template, as in `version`, `logs` or `.well-known/openid-configuration`.
 */
export function documentKey(path: string): string {
  const segments = path.replace(/^\/|\/$/g, "").split("/");
  const template = segments.findIndex(isTemplate);
  const literal = template < 0 ? segments : segments.slice(0, template);
  return literal.slice(0, DEPTH[segments[0] ?? ""] ?? literal.length).join("/");
}
