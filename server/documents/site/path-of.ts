/** The path of a request's address, without the query. Proxies may send a whole URL (RFC 9112, section 3.2.2). */
export function pathOf(url: string): string {
  const query = url.indexOf("?");
  const path = query < 0 ? url : url.slice(0, query);
  if (path.startsWith("/")) return path;
  const [, rest = ""] = /^https?:\/\/[^/]*(\/.*)?$/i.exec(path) ?? [];
  return rest === "" ? "/" : rest;
}
