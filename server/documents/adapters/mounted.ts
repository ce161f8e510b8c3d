/** Addresses of documents. Only these exist for sure; what other methods they are asked with is answered with 405. */
const DOCUMENTS = ["/swagger.json", "/openapi/v2", "/openapi/v3", "/openapi/v3/*"];
const DOCS = ["/docs", "/docs/*"];
const OLD = ["/swagger-2.0.0.json", "/swagger-2.0.0.pb-v1", "/swagger-2.0.0.pb-v1.gz"];

/** Addresses of discovery documents, of which some may be there: whatever is not is left to others. */
const DISCOVERY = ["/api", "/api/:version", "/apis", "/apis/:group", "/apis/:group/:version"];

/** What a router has to send to a site: patterns as most routers write them. */
export interface RoutePatterns {
  readonly documents: readonly string[];
  /** Each may have a slash behind it. */
  readonly discovery: readonly string[];
}

/** The patterns of what options ask for. */
export const routePatterns = (options: {
  readonly discovery?: boolean;
  readonly formatPaths?: boolean;
  readonly docs?: string;
}): RoutePatterns => ({
  documents: [...DOCUMENTS, ...(options.formatPaths === true ? OLD : []), ...(options.docs === undefined ? [] : DOCS)],
  discovery: options.discovery === false ? [] : DISCOVERY,
});

/**
 * What of an address stands before the part that a router was made for: of `/acme/specs/openapi/v2` below
 * `/:tenant/specs`, it is `/acme/specs`.
 *
 * @param mount - the router's own path as it was written, without a slash at the end
 */
export function mountedAt(address: string, mount: string): string {
  if (!/[:*{]/.test(mount)) return mount;
  return address.split("/").slice(0, mount.split("/").length).join("/");
}
