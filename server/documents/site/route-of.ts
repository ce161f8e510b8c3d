import { pathOf } from "./path-of.js";

const FIXED = new Set([
  "/swagger.json",
  "/swagger-2.0.0.json",
  "/swagger-2.0.0.pb-v1",
  "/swagger-2.0.0.pb-v1.gz",
  "/openapi/v2",
  "/openapi/v3",
  "/livez",
  "/readyz",
  "/metrics",
]);

/** Label under which a request is counted. Few labels, however many addresses there are. */
export function routeOf(url: string): string {
  const path = pathOf(url);
  if (FIXED.has(path)) return path;
  const [, first = "", second = ""] = path.split("/");
  if (first === "openapi" && second === "v3") return "/openapi/v3/{key}";
  return first === "docs" || first === "api" || first === "apis" ? `/${first}` : "other";
}
