import type { Parameter } from "../../../openapi/types/swagger-2.js";

type Row = readonly [type: "string" | "integer" | "boolean", description: string];

const QUERY: Readonly<Record<string, Row>> = {
  allowWatchBookmarks: ["boolean", "Whether a watch may send bookmarks, which tell how far it has come."],
  continue: ["string", "Token of the previous page of a list."],
  dryRun: ["string", "`All` does everything but store the result."],
  fieldManager: ["string", "Name under which the changed fields are owned."],
  fieldSelector: ["string", "Selects objects by the values of fields, such as `metadata.name=web`."],
  fieldValidation: [
    "string",
    "What to do with unknown and repeated fields: `Ignore`, `Warn` (the default) or `Strict`.",
  ],
  force: ["boolean", "Whether an apply takes fields that others own."],
  labelSelector: ["string", "Selects objects by their labels, such as `app=web,tier in (a,b)`."],
  limit: ["integer", "Most objects of one page of a list."],
  pretty: ["string", "Whether the response is indented."],
  propagationPolicy: ["string", "What becomes of owned objects: `Background`, `Foreground` or `Orphan`."],
  resourceVersion: ["string", "Version that a read must not be older than, or that a watch begins after."],
  resourceVersionMatch: ["string", "How the resource version counts: `Exact` or `NotOlderThan`."],
  sendInitialEvents: ["boolean", "Whether a watch begins with the objects that are there."],
  timeoutSeconds: ["integer", "Seconds after which a list or watch ends."],
  watch: ["boolean", "Whether to send changes instead of a list."],
};

export type QueryName = keyof typeof QUERY;

/** A parameter of the query. */
export function queryParameter(name: string): Parameter {
  const [type, description] = QUERY[name] ?? ["string", ""];
  return { name, in: "query", type, description, uniqueItems: true };
}

/** Parameters of the query by action. */
export const PARAMETERS_OF: Readonly<Record<string, readonly string[]>> = {
  list: [
    ...["allowWatchBookmarks", "continue", "fieldSelector", "labelSelector", "limit", "pretty", "resourceVersion"],
    ...["resourceVersionMatch", "sendInitialEvents", "timeoutSeconds", "watch"],
  ],
  get: ["pretty", "resourceVersion"],
  post: ["dryRun", "fieldManager", "fieldValidation", "pretty"],
  put: ["dryRun", "fieldManager", "fieldValidation", "pretty"],
  patch: ["dryRun", "fieldManager", "fieldValidation", "force", "pretty"],
  delete: ["dryRun", "pretty", "propagationPolicy"],
  deletecollection: [
    ...["continue", "dryRun", "fieldSelector", "labelSelector", "limit", "pretty", "propagationPolicy"],
    ...["resourceVersion", "resourceVersionMatch", "timeoutSeconds"],
  ],
};
