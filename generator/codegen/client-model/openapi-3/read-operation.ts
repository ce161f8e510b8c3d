import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Body, Content } from "../client-model.js";
import type { OperationDraft, OperationFacts, OperationReader } from "../dialect.js";
import { readCodeSamples } from "../operations/read-code-samples.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { collectParameters } from "../operations/collect-parameters.js";
import { once } from "../operations/once.js";
import { inOrder } from "../operations/order-parameters.js";
import { matchPlaceholders, sentPath } from "../operations/path-template.js";
import { childOf, nodeKey } from "../read-context.js";
import { readExternalDocs, readFacets } from "../schemas/read-facets.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { descriptionOf, readContents } from "./read-content.js";
import { readParameter } from "./read-parameter.js";
import { readResponses, type FindOperation } from "./read-responses.js";
import { readServers } from "./read-servers.js";

const PLACES = ["path", "query", "header", "cookie", "querystring"] as const;

/** Actions of Kubernetes whose requests have a body. Its documents in OpenAPI 3, unlike those in 2.0, do not say so. */
const WITH_BODY: ReadonlySet<unknown> = new Set(["post", "put", "patch"]);

const isRequired = (body: JsonObject, operation: DocumentNode): boolean =>
  body["required"] === undefined && isObject(operation.value)
    ? WITH_BODY.has(operation.value["x-kubernetes-action"])
    : body["required"] === true;

function readBody(scope: SchemaScope, operation: DocumentNode): Body | undefined {
  const node = childOf(scope.context, operation, "requestBody");
  if (node === undefined) return undefined;
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const contents = readContents(scope, node);
  if (contents.length === 0) return undefined;
  const { extensions } = readFacets(scope.facts, value);
  return {
    description: descriptionOf(node),
    required: isRequired(value, operation),
    contents,
    ...(extensions === undefined ? {} : { extensions }),
  };
}

/** Finds operations by `operationId` or `operationRef`. */
function operationFinder(scope: SchemaScope, drafts: readonly OperationDraft[]): FindOperation {
  const byOperationId = new Map(drafts.map(({ operationId, id }) => [operationId, id]));
  const byNode = new Map(drafts.map(({ node, id }) => [nodeKey(node), id]));
  return (link, value) => {
    const reference = textOf(value["operationRef"]);
    if (reference === "") return byOperationId.get(textOf(value["operationId"]) || undefined);
    const target = scope.context.documents.follow(link, reference);
    return target && byNode.get(nodeKey(target));
  };
}

const mediaTypesOf = (...lists: readonly (readonly Content[])[]): readonly string[] => [
  ...new Set(lists.flatMap((contents) => contents.map(({ mediaType }) => mediaType))),
];

/** Reads operations one by one. Shared parameters are read once. */
export function createOperationReader(options: { readonly responsesRequired: boolean }): OperationReader {
  return (scope, { security, drafts }) => {
    const { context } = scope;
    const parameterOf = once((node, place: (typeof PLACES)[number]) => readParameter(scope, node, place));
    const findOperation = operationFinder(scope, drafts);
    return (draft): OperationFacts => {
      const { node, item, id, method } = draft;
      const value: JsonObject = isObject(node.value) ? node.value : {};
      const declared = collectParameters(context, item, node, PLACES);
      const path = matchPlaceholders(sentPath(context, draft), declared);
      const body = readBody(scope, node);
      const responses = readResponses(scope, node, {
        isHead: method === "head",
        isRequired: options.responsesRequired,
        findOperation,
      });
      const [own, ofItem] = [readServers(context, node), readServers(context, item)];
      const servers = own.length > 0 ? own : ofItem;
      return {
        id,
        ...(draft.operationId === undefined ? {} : { operationId: draft.operationId }),
        method,
        path,
        summary: textOf(value["summary"]),
        description: textOf(value["description"]),
        deprecated: value["deprecated"] === true,
        ...readExternalDocs(value),
        ...readCodeSamples(value),
        tags: draft.tags,
        parameters: inOrder(context, draft, path, declared, (each) => parameterOf(each.node, each.in)),
        ...(body === undefined ? {} : { body }),
        responses,
        mediaTypes: {
          request: mediaTypesOf(body?.contents ?? []),
          response: mediaTypesOf(...responses.map(({ contents }) => contents)),
        },
        security: security.ofOperation(node),
        ...(servers.length === 0 ? {} : { servers }),
      };
    };
  };
}
