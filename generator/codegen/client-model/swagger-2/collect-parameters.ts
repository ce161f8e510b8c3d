import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject, textOf } from "../json.js";
import { childOf, itemsOf, resolve, type ReadContext } from "../read-context.js";

/** A parameter of an operation that was found but not yet read. */
export interface ParameterDraft {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "formData" | "body";
  readonly node: DocumentNode;
}

/** Headers that clients set themselves, for the content, the connection and credentials. */
const OWNED_HEADERS = new Set([
  "accept",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "transfer-encoding",
]);

const PLACES: readonly string[] = ["path", "query", "header", "formData", "body"];

const isPlace = (place: string): place is ParameterDraft["in"] => PLACES.includes(place);

const keyOf = ({ name, in: place }: ParameterDraft): string =>
  `${place} ${place === "header" ? name.toLowerCase() : name}`;

function draftsOf(context: ReadContext, owner: DocumentNode): Map<string, ParameterDraft> {
  const drafts = new Map<string, ParameterDraft>();
  const list = childOf(context, owner, "parameters");
  if (list !== undefined && !Array.isArray(list.value))
    context.report("GV6060", list, { problem: "parameters must be a list" });
  for (const entry of itemsOf(context, list)) {
    const node = resolve(context, entry);
    if (node === undefined) continue;
    const place = isObject(node.value) ? textOf(node.value["in"]) : "";
    const name = isObject(node.value) ? textOf(node.value["name"]) : "";
    if (!isPlace(place) || (name === "" && place !== "body")) {
      const problem = isPlace(place) ? "it has no name" : `it is in ${place === "" ? "no place" : place}`;
      context.report("GV6060", node === entry ? node : entry, { problem });
      continue;
    }
    const draft = { name, in: place, node };
    if (drafts.has(keyOf(draft))) context.report("GV6061", entry, { name, place });
    drafts.set(keyOf(draft), draft);
  }
  return drafts;
}

/** The parameters of an operation. Its own replace those of its path with the same name and place. */
export function collectParameters(
  context: ReadContext,
  item: DocumentNode,
  operation: DocumentNode,
): readonly ParameterDraft[] {
  const drafts = new Map([...draftsOf(context, item), ...draftsOf(context, operation)]);
  return [...drafts.values()].filter((draft) => draft.in !== "header" || !OWNED_HEADERS.has(draft.name.toLowerCase()));
}
