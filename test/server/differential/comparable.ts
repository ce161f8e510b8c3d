import type { Answer } from "./both-servers.js";

const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;

type Values = Record<string, unknown>;

const byJson = (left: unknown, right: unknown): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);

const managerOf = (entry: unknown): string =>
  ["operation", "manager", "subresource", "apiVersion"].map((key) => String((entry as Values)[key])).join();

/** Reasons whose messages repeat causes in an order of their own, or are in the words of Go's decoders. */
const OWN_WORDS: ReadonlySet<unknown> = new Set(["Invalid", "BadRequest", "NotAcceptable", "UnsupportedMediaType"]);

/** Metadata without what differs between any two servers. */
export function comparableMeta(metadata: Values): Values {
  const { uid: _uid, resourceVersion: _version, creationTimestamp: _time, ...rest } = metadata;
  // Entries are sorted by time as well, and the two servers may be in different seconds.
  const managers = rest["managedFields"];
  if (Array.isArray(managers)) managers.sort((left, right) => (managerOf(left) < managerOf(right) ? -1 : 1));
  // The last page of custom resources has an empty one; that of others has none.
  if (rest["continue"] === "") delete rest["continue"];
  return rest;
}

/** Causes in one order. The real server checks metadata twice, and lists each cause twice then. */
function comparableCauses(causes: readonly Values[]): readonly Values[] {
  // Go's decoders describe in their own words why the result of a patch is not an object.
  const shown = causes.map((cause) => (cause["field"] === "patch" ? { ...cause, message: "" } : cause)).sort(byJson);
  return shown.filter((cause, i) => i === 0 || JSON.stringify(cause) !== JSON.stringify(shown[i - 1]));
}

function comparableObject(object: Values): Values {
  const { metadata, items, ...rest } = object;
  return {
    ...rest,
    ...(metadata !== undefined && { metadata: comparableMeta(metadata as Values) }),
    ...(Array.isArray(items) && { items: items.map((item) => comparableObject(item as Values)) }),
  };
}

/** What two servers must agree on: everything but identities, times, and what depends on the order of a Go map. */
export function comparable({ status: code, body }: Answer): unknown {
  if (typeof body !== "object" || body === null) return { code };
  const value = JSON.parse(JSON.stringify(body).replaceAll(TIME, "TIME")) as Values;
  const { details, reason, message } = value as { details?: Values; reason?: string; message?: string };
  // The real server answers in plain text where there is no resource.
  if (code === 404 && details?.["name"] === undefined) return { code };
  if (details !== undefined) {
    delete details["uid"];
    if (Array.isArray(details["causes"])) details["causes"] = comparableCauses(details["causes"] as Values[]);
  }
  // Values that are not of their types are found in the order of a Go map.
  if (message?.includes("errors:\n") === true) value["message"] = message.split("\n").sort().join("\n");
  if (OWN_WORDS.has(reason)) delete value["message"];
  // Messages about preconditions hold resource versions and uids.
  else if (reason === "Conflict") value["message"] = message?.replaceAll(/\(\d+\)|\([0-9a-f-]{36}\)/g, "(…)");
  // The descriptions of columns are in words of ours.
  if (value["kind"] === "Table") return { code, rows: (value["rows"] as Values[]).map(({ cells }) => cells) };
  return { code, ...(value["kind"] === "Status" ? { answer: value } : comparableObject(value)) };
}
