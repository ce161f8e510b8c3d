import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Body, Content, FormField, Parameter, ParameterPlace, Type } from "../client-model.js";
import { collectParameters, type ParameterDraft } from "./collect-parameters.js";
import { compareText, isObject, textOf, type JsonObject } from "../json.js";
import { formTypes, readMediaTypes } from "./media-types.js";
import { matchPlaceholders, placeholders } from "./path-template.js";
import { chooseContent, formBody, readBody } from "./read-body.js";
import { readExternalDocs } from "../schemas/read-facets.js";
import { nodeKey } from "../read-context.js";
import { readField, readParameter } from "./read-parameter.js";
import { readSerialization } from "./collection-format.js";
import { readResponses } from "./read-responses.js";
import type { OperationDraft, OperationFacts, Security } from "../dialect.js";
import type { SchemaScope } from "../schemas/schema-scope.js";

const PLACE_ORDER: readonly ParameterPlace[] = ["path", "query", "header"];

const json = "application/json";

/** Reads operations one by one. Shared parameters are read once. */
export function createOperationReader(
  scope: SchemaScope,
  security: Security,
): (draft: OperationDraft) => OperationFacts {
  const { context } = scope;
  const parameterOf = once((node, place: "path" | "query" | "header") => readParameter(scope, node, place));
  const fieldOf = once((node) => readField(scope, node));

  /** The path parameters in the template's order, declared or not. */
  function readPath(draft: OperationDraft, path: string, declared: ReadonlyMap<string, ParameterDraft>): Parameter[] {
    const names = placeholders(path);
    for (const [name, { node }] of declared)
      if (!names.includes(name)) context.report("GV6063", node, { name, path: draft.path });
    return names.map((name) => {
      const found = declared.get(name);
      if (found !== undefined) return parameterOf(found.node, "path");
      context.report("GV6062", draft.node, { name, path: draft.path });
      return {
        name,
        in: "path",
        description: "",
        required: true,
        deprecated: false,
        allowEmpty: false,
        serialization: readSerialization(context, draft.node, { place: "path", isList: false }),
        type: { kind: "scalar", scalar: "string" },
      };
    });
  }

  function readRequest(drafts: readonly ParameterDraft[], stated: readonly string[]): Body | undefined {
    const fields = drafts
      .flatMap((each) => (each.in === "formData" ? [fieldOf(each.node)] : []))
      .sort((a, b) => compareText(a.name, b.name));
    if (fields.length > 0) return formBody(fields, formTypes(stated, fields.some(hasFile)));
    const body = drafts.find((each) => each.in === "body");
    return body && readBody(scope, body, stated.length === 0 ? [json] : stated);
  }

  return (draft) => {
    const { node, item, id, method } = draft;
    const value: JsonObject = isObject(node.value) ? node.value : {};
    const consumes = readMediaTypes(context, node, "consumes") ?? [];
    const produces = readMediaTypes(context, node, "produces") ?? [];
    const drafts = chooseContent(scope, node, collectParameters(context, item, node), consumes);
    const inPath = new Map(drafts.flatMap((each) => (each.in === "path" ? [[each.name, each] as const] : [])));
    const path = matchPlaceholders(draft.path, new Set(inPath.keys()));
    const others = drafts.flatMap((each) =>
      each.in === "query" || each.in === "header" ? [parameterOf(each.node, each.in)] : [],
    );
    const parameters = [
      ...readPath(draft, path, inPath),
      ...others.sort((a, b) => PLACE_ORDER.indexOf(a.in) - PLACE_ORDER.indexOf(b.in) || compareText(a.name, b.name)),
    ];
    const body = readRequest(drafts, consumes);
    const responses = readResponses(scope, node, { isHead: method === "head", stated: produces });
    return {
      id,
      ...(draft.operationId === undefined ? {} : { operationId: draft.operationId }),
      method,
      path,
      summary: textOf(value["summary"]),
      description: textOf(value["description"]),
      deprecated: value["deprecated"] === true,
      ...readExternalDocs(value),
      tags: draft.tags,
      parameters,
      ...(body === undefined ? {} : { body }),
      responses,
      mediaTypes: {
        request: consumes.length > 0 ? consumes : mediaTypesOf(body?.contents),
        response: produces.length > 0 ? produces : mediaTypesOf(...responses.map(({ contents }) => contents)),
      },
      security: security.ofOperation(node),
    };
  };
}

const mediaTypesOf = (...lists: readonly (readonly Content[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((contents = []) => contents.map(({ mediaType }) => mediaType))),
];

/** Reads each node once. */
function once<Rest extends readonly unknown[], T>(
  read: (node: DocumentNode, ...rest: Rest) => T,
): (node: DocumentNode, ...rest: Rest) => T {
  const known = new Map<string, T>();
  return (node, ...rest) => {
    const key = nodeKey(node);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const result = read(node, ...rest);
    known.set(key, result);
    return result;
  };
}

const isFile = (type: Type): boolean => type.kind === "bytes" && type.encoding === undefined;

const hasFile = ({ type }: FormField): boolean => isFile(type) || (type.kind === "array" && isFile(type.items));
