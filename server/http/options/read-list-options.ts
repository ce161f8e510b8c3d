import { badRequest } from "../../machinery/errors/api-errors.js";
import { forbiddenField, notSupported, type FieldError } from "../../machinery/errors/field-error.js";
import { goQuote } from "../../machinery/errors/go-quote.js";
import { StatusError } from "../../machinery/errors/status.js";
import { unreadableVersion } from "../../machinery/meta/resource-version.js";
import { parseFieldSelector } from "../../machinery/selectors/field-selector.js";
import { parseLabelSelector } from "../../machinery/selectors/label-selector.js";
import { objectSelector, type ObjectSelector } from "../../machinery/selectors/object-selector.js";
import type { KindVersion } from "../../registry/kind.js";
import type { ListObjectsOptions } from "../../registry/list-options.js";
import { checkOptions } from "./option-errors.js";
import { isTrue } from "./is-true.js";

const MATCHES: readonly string[] = ["Exact", "NotOlderThan"];

/** `ListOptions` of a request, checked. */
export interface RequestListOptions extends ListObjectsOptions {
  readonly sendInitialEvents: boolean | undefined;
  readonly bookmarks: boolean;
  /** Seconds; 0: the server chooses. */
  readonly timeout: number;
}

function wholeNumber(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? "";
  if (text === "") return 0;
  if (!/^-?\d{1,15}$/.test(text)) throw badRequest(`strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`);
  return Math.max(0, Number(text));
}

function flag(query: URLSearchParams, name: string): boolean | undefined {
  const text = query.get(name);
  return text === null ? undefined : isTrue(text);
}

function versionErrors(query: URLSearchParams, watches: boolean): FieldError[] {
  const [version, match, token] = ["resourceVersion", "resourceVersionMatch", "continue"].map(
    (name) => query.get(name) ?? "",
  );
  const initial = flag(query, "sendInitialEvents");
  const errors: FieldError[] = [];
  const at = "resourceVersionMatch";
  if (watches) {
    if (initial !== undefined && match !== "NotOlderThan")
      errors.push(forbiddenField(at, "sendInitialEvents requires setting resourceVersionMatch to NotOlderThan"));
    if (initial === undefined && match !== "")
      errors.push(
        forbiddenField(at, "resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided"),
      );
    return errors;
  }
  if (initial !== undefined)
    errors.push(forbiddenField("sendInitialEvents", "sendInitialEvents is forbidden for list"));
  if (match === "" || match === undefined) return errors;
  if (version === "")
    errors.push(forbiddenField(at, "resourceVersionMatch is forbidden unless resourceVersion is provided"));
  if (token !== "") errors.push(forbiddenField(at, "resourceVersionMatch is forbidden when continue is provided"));
  if (!MATCHES.includes(match)) errors.push(notSupported(at, match, [...MATCHES, ""]));
  if (match === "Exact" && version === "0")
    errors.push(forbiddenField(at, 'resourceVersionMatch "exact" is forbidden for resourceVersion "0"'));
  return errors;
}

function selectorOf(query: URLSearchParams, { kind, version }: KindVersion, name: string): ObjectSelector {
  const fields = query.get("fieldSelector") ?? "";
  const selector = objectSelector(query.get("labelSelector") ?? "", fields, {
    namespaced: kind.namespaced,
    fields: version.selectableFields,
  });
  if (name === "") return selector;
  if (selector.name !== undefined && selector.name !== name)
    throw badRequest("fieldSelector metadata.name doesn't match requested name");
  const own = fields === "" ? `metadata.name=${name.replace(/[\\,=]/g, "\\$&")}` : fields;
  return objectSelector(query.get("labelSelector") ?? "", own, {
    namespaced: kind.namespaced,
    fields: version.selectableFields,
  });
}

/**
 * Reads the options of a list or a watch. Throws a `StatusError` (400, 422).
 *
 * @param name - the only object that is watched; empty for all
 */
export function readListOptions(
  query: URLSearchParams,
  version: KindVersion,
  watches: boolean,
  name = "",
): RequestListOptions {
  const resourceVersion = query.get("resourceVersion") ?? "";
  const token = query.get("continue") ?? "";
  // Kubernetes reads everything first, then checks what goes together, and then what this resource has.
  const [limit, timeout] = [wholeNumber(query, "limit"), wholeNumber(query, "timeoutSeconds")];
  parseLabelSelector(query.get("labelSelector") ?? "");
  parseFieldSelector(query.get("fieldSelector") ?? "");
  checkOptions("ListOptions", versionErrors(query, watches));
  const selector = selectorOf(query, version, name);
  const problem = resourceVersion === "" ? undefined : unreadableVersion(resourceVersion);
  // The storage of Kubernetes reads resource versions, and its watches do not count one that it cannot read as a mistake.
  if (problem !== undefined)
    throw watches ? new StatusError(500, "", problem) : badRequest(`invalid resource version: ${problem}`);
  if (token !== "" && resourceVersion !== "" && resourceVersion !== "0")
    throw badRequest("specifying resource version is not allowed when using continue");
  return {
    selector,
    limit,
    continue: token,
    resourceVersion: watches && resourceVersion === "0" ? "" : resourceVersion,
    match: (query.get("resourceVersionMatch") ?? "") as ListObjectsOptions["match"],
    sendInitialEvents: flag(query, "sendInitialEvents"),
    bookmarks: flag(query, "allowWatchBookmarks") ?? false,
    timeout,
  };
}
