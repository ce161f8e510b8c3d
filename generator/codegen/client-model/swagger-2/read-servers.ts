import type { Server, ServerVariable } from "../client-model.js";
import { compareText, isObject, textOf } from "../json.js";
import { childOf, itemsOf, type ReadContext } from "../read-context.js";

const KNOWN = ["http", "https", "ws", "wss"];

const UNKNOWN_HOST: ServerVariable = { name: "host", description: "" };

/**
 * Where the API is served, HTTPS first. Values that cannot be part of a URL are reported and dropped. If the document
 * has a scheme but no host, the host becomes a variable.
 */
export function readServers(context: ReadContext): readonly Server[] {
  const { root } = context.documents;
  const text = (keyword: string): string => (isObject(root.value) ? textOf(root.value[keyword]).trim() : "");
  const report = (keyword: string, problem: string): void =>
    context.report("GV6076", childOf(context, root, keyword) ?? root, { keyword, problem });

  const schemes = itemsOf(context, childOf(context, root, "schemes")).flatMap(({ value }) => {
    const scheme = textOf(value).toLowerCase();
    if (KNOWN.includes(scheme)) return [scheme];
    report("schemes", `${JSON.stringify(value)} is not one of ${KNOWN.join(", ")}`);
    return [];
  });

  const host = text("host");
  const isHost = /^[^\s{}/\\:@?#$<>"'`]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host);
  if (host !== "" && !isHost) report("host", `${JSON.stringify(host)} is not a host with an optional port`);

  const stated = text("basePath");
  const basePath = (stated === "" || stated.startsWith("/") ? stated : `/${stated}`).replace(/\/+$/, "");
  const isPath = /^(\/[^\s{}\\?#<>"`|]*)?$/.test(basePath);
  if (!isPath) report("basePath", `${JSON.stringify(stated)} is not a fixed path`);
  else if (stated !== "" && !stated.startsWith("/"))
    report("basePath", `${JSON.stringify(stated)} lacks the leading slash`);

  const server = (url: string, variables: readonly ServerVariable[] = []): Server => ({
    url,
    description: "",
    variables,
  });
  const path = isPath ? basePath : "";
  const order = (scheme: string): string => (scheme === "https" ? "" : scheme);
  const sorted = [...new Set(schemes)].sort((a, b) => compareText(order(a), order(b)));
  if (sorted.length > 0)
    return sorted.map((scheme) =>
      isHost ? server(`${scheme}://${host}${path}`) : server(`${scheme}://{host}${path}`, [UNKNOWN_HOST]),
    );
  if (isHost) return [server(`//${host}${path}`)];
  return path === "" ? [] : [server(path)];
}
