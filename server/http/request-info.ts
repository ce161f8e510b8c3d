import { isTrue } from "./options/is-true.js";

/** What the method and URL of a request say. */
export interface RequestInfo {
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`; else the method in lower case. */
  readonly verb: string;
  /** Absent: the address is not below `/api/v1` or `/apis/G/V`, or ends there. */
  readonly resource?: ResourceInfo;
}

export interface ResourceInfo {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  /** Empty for the main endpoint. */
  readonly subresource: string;
  /** Empty for cluster-scoped objects and for all namespaces. */
  readonly namespace: string;
  /** Empty for collections. */
  readonly name: string;
  /** What follows a subresource, as of proxies. */
  readonly rest: readonly string[];
}

/** Subresources of namespaces, which are no resources in them. */
const OF_NAMESPACES: ReadonlySet<string> = new Set(["status", "finalize"]);

const ITEM_VERBS: Readonly<Record<string, string>> = {
  GET: "get",
  HEAD: "get",
  POST: "create",
  PUT: "update",
  PATCH: "patch",
  DELETE: "delete",
};

const COLLECTION_VERBS: Readonly<Record<string, string>> = {
  ...ITEM_VERBS,
  GET: "list",
  HEAD: "list",
  DELETE: "deletecollection",
};

function segmentsOf(path: string): readonly string[] | undefined {
  const parts = path.split("/").filter((part) => part !== "");
  if (!path.includes("%")) return parts;
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

interface Target extends Omit<ResourceInfo, "group" | "version"> {
  readonly watches: boolean;
}

/** Reads what follows the version. */
function targetOf(parts: readonly string[]): Target | undefined {
  const watches = parts[0] === "watch" && parts.length > 1;
  const path = watches ? parts.slice(1) : parts;
  const [first = "", second, third] = path;
  if (first === "") return undefined;
  const inNamespace =
    first === "namespaces" && second !== undefined && third !== undefined && !OF_NAMESPACES.has(third);
  const own = first === "namespaces" && second !== undefined && !inNamespace;
  const [plural = "", name = "", subresource = "", ...rest] = inNamespace ? path.slice(2) : path;
  return { watches, plural, name, subresource, rest, namespace: inNamespace ? second : own ? second : "" };
}

/** Shared by requests; must not be changed. */
const NO_QUERY = new URLSearchParams();

/** Reads the method and URL of a request. `undefined` if the URL is malformed. */
export function readRequestInfo(method: string, url: string): RequestInfo | undefined {
  const at = url.indexOf("?");
  const raw = at < 0 ? url : url.slice(0, at);
  const query = at < 0 ? NO_QUERY : new URLSearchParams(url.slice(at + 1));
  const parts = segmentsOf(raw);
  if (parts === undefined) return undefined;
  const path = `/${parts.join("/")}`;
  const [root, ...below] = parts;
  const [group, version, ...rest] = root === "api" ? ["", ...below] : root === "apis" ? below : [];
  const target = group === undefined || version === undefined ? undefined : targetOf(rest);
  if (target === undefined || group === undefined || version === undefined)
    return { path, query, verb: method.toLowerCase() };
  const { watches, ...resource } = target;
  const verb = (resource.name === "" ? COLLECTION_VERBS : ITEM_VERBS)[method] ?? method.toLowerCase();
  const isWatch = watches || (verb === "list" && isTrue(query.get("watch") ?? "false"));
  return { path, query, verb: isWatch ? "watch" : verb, resource: { group, version, ...resource } };
}
