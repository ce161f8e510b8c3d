import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Content, Response, Type, ValueFacets } from "../client-model.js";
import { exampleValue, isObject, textOf, type JsonObject } from "../json.js";
import { childOf, entriesOf, resolve } from "../read-context.js";
import { contentKind } from "../model/media-type.js";
import { readHeader } from "./read-parameter.js";
import { readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { valueFacets } from "../schemas/value-facets.js";

type Status = number | "default";

/** A response without media types, which may depend on the other responses. */
interface ResponseDraft extends Omit<Response, "status" | "contents"> {
  readonly status: Status;
  readonly node: DocumentNode;
  readonly type: Type | undefined;
  readonly facets: ValueFacets | undefined;
}

/** The status of a key. Swagger 2.0 has no ranges: `2XX` is read as 200, and all others as `default`. */
function statusOf(key: string): { readonly status: Status; readonly isRange: boolean } | undefined {
  if (key === "default") return { status: "default", isRange: false };
  if (/^[1-5]\d\d$/.test(key)) return { status: Number(key), isRange: false };
  if (/^[1-5]xx$/i.test(key)) return { status: key.startsWith("2") ? 200 : "default", isRange: true };
  return undefined;
}

/** Responses that never have content, whatever the document says. */
const isEmpty = (status: Status): boolean => status === 204 || status === 205 || status === 304;

function readResponse(scope: SchemaScope, node: DocumentNode, status: Status, isHead: boolean): ResponseDraft {
  const { context } = scope;
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const schema = isHead || isEmpty(status) ? undefined : context.documents.child(node, "schema");
  return {
    status,
    node,
    description: textOf(value["description"]),
    type: schema === undefined ? undefined : readType(scope, schema),
    facets: schema === undefined ? undefined : valueFacets(scope, schema),
    headers: entriesOf(context, childOf(context, node, "headers")).map(([name, header]) =>
      readHeader(scope, name, header),
    ),
    links: NOTHING,
  };
}

const NOTHING: readonly never[] = [];

/** The description beside a reference to something that has none. */
function ownDescription(entry: DocumentNode, target: DocumentNode): { readonly description?: string } {
  const [own, described] = [entry.value, target.value].map((value) =>
    isObject(value) ? textOf(value["description"]) : "",
  );
  return described === "" && own !== undefined && own !== "" ? { description: own } : {};
}

/** The media types of responses: the stated ones, otherwise those that the types suggest. */
function answerTypes(stated: readonly string[], drafts: readonly ResponseDraft[]): readonly string[] {
  if (stated.length > 0) return stated;
  const isDownload = drafts.some(
    ({ status, type }) =>
      type?.kind === "bytes" && type.encoding === undefined && (status === "default" || status < 300),
  );
  return [isDownload ? "*/*" : "application/json"];
}

function contentsOf(
  { node, type, facets }: ResponseDraft,
  mediaTypes: readonly Pick<Content, "mediaType" | "kind">[],
): readonly Content[] {
  if (type === undefined) return NOTHING;
  const examples = isObject(node.value) && isObject(node.value["examples"]) ? node.value["examples"] : {};
  return mediaTypes.map(({ mediaType, kind }) => {
    const value = Object.hasOwn(examples, mediaType) ? examples[mediaType] : undefined;
    return {
      mediaType,
      kind,
      type,
      ...(facets === undefined ? {} : { facets }),
      examples: value === undefined ? NOTHING : [exampleValue(value)],
    };
  });
}

/**
 * The responses of an operation, by status.
 *
 * @param stated - the operation's `produces`
 */
export function readResponses(
  scope: SchemaScope,
  operation: DocumentNode,
  options: { readonly isHead: boolean; readonly stated: readonly string[] },
): readonly Response[] {
  const { context } = scope;
  const { isHead, stated } = options;
  const list = childOf(context, operation, "responses");
  if (list === undefined || !isObject(list.value)) {
    context.report("GV6070", operation);
    return [];
  }
  const drafts = new Map<Status, ResponseDraft>();
  const ranges: (readonly [Status, DocumentNode])[] = [];
  for (const [key, entry] of entriesOf(context, list)) {
    if (key.startsWith("x-")) continue;
    const found = statusOf(key);
    if (found === undefined || found.isRange) context.report("GV6071", entry, { key });
    const node = resolve(context, entry);
    if (found === undefined || node === undefined) continue;
    if (found.isRange) ranges.push([found.status, node]);
    else
      drafts.set(found.status, { ...readResponse(scope, node, found.status, isHead), ...ownDescription(entry, node) });
  }
  for (const [status, node] of ranges)
    if (!drafts.has(status)) drafts.set(status, readResponse(scope, node, status, isHead));
  const order = ({ status }: ResponseDraft): number => (status === "default" ? 1000 : status);
  const sorted = [...drafts.values()].sort((a, b) => order(a) - order(b));
  const mediaTypes = answerTypes(stated, sorted).map((mediaType) => ({ mediaType, kind: contentKind(mediaType) }));
  return sorted.map((draft) => {
    const { status, description, headers, links } = draft;
    return { status, description, contents: contentsOf(draft, mediaTypes), headers, links };
  });
}
