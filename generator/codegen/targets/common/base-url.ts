import type { ClientModel } from "../../client-model/client-model.js";

/** Where the API is, as far as the document says it. */
export function baseUrl({ server }: ClientModel): string {
  const scheme =
    server.schemes.length === 0 || server.schemes.includes("https") ? "https" : (server.schemes[0] ?? "https");
  const host = /^[\w.-]+(?::\d+)?$/.test(server.host ?? "") ? (server.host ?? "") : "api.example.com";
  return `${scheme}://${host}${/^[\w./~-]*$/.test(server.basePath) ? server.basePath : ""}`;
}
