import type { Server } from "../client-model.js";
import { compareText, isObject, textOf } from "../json.js";
import { childOf, itemsOf, type ReadContext } from "../read-context.js";

const known = ["http", "https", "ws", "wss"];

/** Where the document says that the API is; what can be no such place is reported and left out. */
export function readServer(context: ReadContext): Server {
  const { root } = context.documents;
  const text = (keyword: string): string => (isObject(root.value) ? textOf(root.value[keyword]).trim() : "");
  const report = (keyword: string, problem: string): void =>
    context.report("GV6076", childOf(context, root, keyword) ?? root, { keyword, problem });

  const schemes = itemsOf(context, childOf(context, root, "schemes")).flatMap(({ value }) => {
    const scheme = textOf(value).toLowerCase();
    if (known.includes(scheme)) return [scheme];
    report("schemes", `${JSON.stringify(value)} is none of ${known.join(", ")}`);
    return [];
  });

  const host = text("host");
  const isHost = /^[^\s{}/\\:@?#$<>"'`]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(host);
  if (host !== "" && !isHost) report("host", `${JSON.stringify(host)} is no host with or without a port`);

  const stated = text("basePath");
  const basePath = (stated === "" || stated.startsWith("/") ? stated : `/${stated}`).replace(/\/+$/, "");
  const isPath = /^(\/[^\s{}\\?#<>"`|]*)?$/.test(basePath);
  if (!isPath) report("basePath", `${JSON.stringify(stated)} is no fixed path`);
  else if (stated !== "" && !stated.startsWith("/"))
    report("basePath", `${JSON.stringify(stated)} lacks the slash before it`);

  return {
    schemes: [...new Set(schemes)].sort(compareText),
    ...(isHost ? { host } : {}),
    basePath: isPath ? basePath : "",
  };
}
