import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject, textOf } from "../json.js";
import { childOf, itemsOf, resolve, type ReadContext } from "../read-context.js";

/** A parameter of an operation that was found but not yet read. */
export interface ParameterDraft<Place extends string = string> {
  readonly name: string;
  readonly in: Place;
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

const keyOf = ({ name, in: place }: ParameterDraft): string =>
  `${place} ${place === "header" ? name.toLowerCase() : name}`;

/** Places whose parameter is the whole content, so that its name does not matter. */
const UNNAMED: readonly string[] = ["body", "querystring"];

function draftsOf<Place extends string>(
  context: ReadContext,
  owner: DocumentNode,
  places: readonly Place[],
): Map<string, ParameterDraft<Place>> {
  const drafts = new Map<string, ParameterDraft<Place>>();
  const list = childOf(context, owner, "parameters");
  if (list !== undefined && !Array.isArray(list.value))
    context.report("GV6060", list, { problem: "parameters must be a list" });
  for (const entry of itemsOf(context, list)) {
    const node = resolve(context, entry);
    if (node === undefined) continue;
    const stated = isObject(node.value) ? textOf(node.value["in"]) : "";
    const place = places.find((known) => known === stated);
    const name = isObject(node.value) ? textOf(node.value["name"]) : "";
    if (place === undefined || (name === "" && !UNNAMED.includes(place))) {
      const problem = place === undefined ? `it is in ${stated === "" ? "no place" : stated}` : "it has no name";
      context.report("GV6060", node === entry ? node : entry, { problem });
      continue;
    }
    const draft = { name, in: place, node };
    if (drafts.has(keyOf(draft))) context.report("GV6061", entry, { name, place });
    drafts.set(keyOf(draft), draft);
  }
  return drafts;
}

/**
 * The parameters of an operation. Its own replace those of its path with the same name and place.
 *
 * @param places - where the dialect has parameters
 */
export function collectParameters<Place extends string>(
  context: ReadContext,
  item: DocumentNode,
  operation: DocumentNode,
  places: readonly Place[],
): readonly ParameterDraft<Place>[] {
  const drafts = new Map([...draftsOf(context, item, places), ...draftsOf(context, operation, places)]);
  return [...drafts.values()].filter((draft) => draft.in !== "header" || !OWNED_HEADERS.has(draft.name.toLowerCase()));
}
