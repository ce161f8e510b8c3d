import type { ClientModel, Server } from "../../client-model/client-model.js";

const parts = (url: string): { readonly scheme: string; readonly authority: string; readonly path: string } => {
  const [, scheme = "https", authority = "", path = ""] =
    /^(?:(?:([a-z][a-z\d+.-]*):)?\/\/([^/]*))?(.*)$/is.exec(url) ?? [];
  return { scheme, authority, path };
};

/** A server's URL with its variables' defaults. Variables without a default stay as they are. */
export const withDefaults = ({ url, variables }: Server): string =>
  variables.reduce(
    (text, { name, default: value }) => (value === undefined ? text : text.replaceAll(`{${name}}`, value)),
    url,
  );

/** The API's URL, as complete as the document states it. */
export function baseUrl({ servers: [server] }: ClientModel): string {
  const { scheme, authority, path } = parts(server === undefined ? "" : withDefaults(server));
  const host = /^[\w.-]+(?::\d+)?$/.test(authority) ? authority : "api.example.com";
  return `${scheme}://${host}${/^(?:\/[\w./~-]*)?$/.test(path) ? path : ""}`;
}

/** The path of the API's URL: `/v1`; empty if there is none. */
export const basePath = (model: ClientModel): string => parts(baseUrl(model)).path.replace(/\/$/, "");

/** Whether the document states more of the URL than a scheme. */
export const saysWhere = ({ servers }: ClientModel): boolean =>
  servers.some((server) => {
    const { authority, path } = parts(server.url);
    return path !== "" || server.variables.every(({ name }) => authority !== `{${name}}`);
  });
