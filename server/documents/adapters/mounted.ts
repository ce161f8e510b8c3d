/** Paths of documents. These always exist; other methods than GET and HEAD get 405. */
const DOCUMENTS = ["/swagger.json", "/openapi/v2", "/openapi/v3", "/openapi/v3/*"];
const DOCS = ["/docs", "/docs/*"];
const OLD = ["/swagger-2.0.0.json", "/swagger-2.0.0.pb-v1", "/swagger-2.0.0.pb-v1.gz"];

/** Paths of discovery documents. Which of them exist depends on the document, so unknown ones go to the next handler. */
const DISCOVERY = ["/api", "/api/:version", "/apis", "/apis/:group", "/apis/:group/:version"];

/** Paths to route to a site, in the pattern syntax that most routers share. */
export interface RoutePatterns {
  readonly documents: readonly string[];
  /** Each also exists with a trailing slash. */
  readonly discovery: readonly string[];
}

/** The patterns that the options call for. */
export const routePatterns = (options: {
  readonly discovery?: boolean;
  readonly formatPaths?: boolean;
  readonly docs?: string;
}): RoutePatterns => ({
  documents: [...DOCUMENTS, ...(options.formatPaths === true ? OLD : []), ...(options.docs === undefined ? [] : DOCS)],
  discovery: options.discovery === false ? [] : DISCOVERY,
});

/**
 * The part of an address before the router's own: `/acme/specs` of `/acme/specs/openapi/v2`, for a router mounted at
 * `/:tenant/specs`.
 *
 * @param mount - the router's path as written, without a trailing slash
 */
export function mountedAt(address: string, mount: string): string {
  if (!/[:*{]/.test(mount)) return mount;
  return address.split("/").slice(0, mount.split("/").length).join("/");
}
