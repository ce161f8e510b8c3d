import type { ClientModel, OAuthFlow, Server } from "../../../client-model/client-model.js";
import { serverUrl, type TryIt } from "./try-it.js";

/** A server that readers can choose. */
export interface CalledServer {
  /** With `{name}` for variables: absolute, or a path of the server that the page comes from. */
  readonly url: string;
  readonly description: string;
  readonly variables: Server["variables"];
}

/** A document's server, its URL completed by the document's own; undefined if pages cannot call it. */
function calledServer(server: Server, documentUrl: string | undefined): CalledServer | undefined {
  const { url, description, variables } = server;
  const called = (text: string): CalledServer => ({ url: text, description, variables });
  if (/^https?:\/\//i.test(url)) return called(url);
  if (url.startsWith("//")) return called(`https:${url}`);
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return undefined;
  const base = documentUrl !== undefined && /^https?:/i.test(documentUrl) ? new URL(documentUrl).origin : "";
  return called(base + (url === "" || url.startsWith("/") ? url : `/${url}`));
}

/** The servers of an operation, or of the API, that pages can call. */
export const calledServers = (servers: readonly Server[], documentUrl: string | undefined): readonly CalledServer[] =>
  servers.flatMap((server) => calledServer(server, documentUrl) ?? []);

/** Flows in which a page can get a token by itself. */
export const tokenFlows = (flows: readonly OAuthFlow[]): readonly OAuthFlow[] =>
  flows.filter(
    ({ kind, tokenUrl }) =>
      (kind === "clientCredentials" || kind === "password") &&
      tokenUrl !== undefined &&
      serverUrl(tokenUrl) !== undefined,
  );

/** More values of a server's variables are not listed one by one. */
const MOST = 40;

/** All values that a URL's host can have; a variable that may have any value keeps its braces. */
function hostsOf({ url, variables }: CalledServer): readonly string[] {
  let hosts = [url.replace(/^(https?:\/\/[^/]*).*$/i, "$1")];
  for (const { name, default: value, values } of variables) {
    const known = [...new Set([...(value === undefined ? [] : [value]), ...(values ?? [])])];
    if (values === undefined || hosts.length * known.length > MOST) {
      if (value !== undefined) hosts = hosts.map((host) => host.replaceAll(`{${name}}`, value));
    } else hosts = hosts.flatMap((host) => known.map((each) => host.replaceAll(`{${name}}`, each)));
  }
  return hosts;
}

/** A URL's origin as a source of a content security policy; undefined if it is none. */
function sourceOf(url: string): string | undefined {
  const text = serverUrl(url);
  if (text === undefined) return undefined;
  const { origin } = new URL(text);
  return /^https?:\/\/[a-z\d.-]+(?::\d+)?$/.test(origin) ? origin : undefined;
}

const sources = (urls: readonly string[]): readonly string[] => [
  ...new Set(urls.flatMap((url) => sourceOf(url) ?? [])),
];

/** Where a site's pages may send requests, as a content security policy states it. */
export interface ConnectSources {
  /** Empty: nowhere. */
  readonly own: string;
  /** Where tokens come from: added if a server of the site turns the console on. */
  readonly tokens: string;
}

/** Where the pages of a site may send requests. */
export function connectSources(model: ClientModel, tryIt: TryIt, documentUrl: string | undefined): ConnectSources {
  const tokens = sources(
    model.securitySchemes.flatMap((scheme) =>
      scheme.kind === "oauth2" ? tokenFlows(scheme.flows).map(({ tokenUrl = "" }) => tokenUrl) : [],
    ),
  );
  if (tryIt.mode === "off") return { own: "", tokens: "" };
  if (tryIt.mode === "served") return { own: "", tokens: tokens.join(" ") };
  if (tryIt.mode === "any") return { own: "https: http:", tokens: "" };
  const operations = model.groups.flatMap((group) => group.operations);
  const lists = [model.servers, ...operations.flatMap(({ servers }) => (servers === undefined ? [] : [servers]))];
  const called = lists.flatMap((servers) => calledServers(servers, documentUrl));
  const isOwn = called.some(({ url }) => url === "" || url.startsWith("/"));
  const hosts = sources([...called.flatMap(hostsOf), ...tryIt.servers]);
  return { own: [...(isOwn ? ["'self'"] : []), ...new Set([...hosts, ...tokens])].join(" "), tokens: "" };
}
