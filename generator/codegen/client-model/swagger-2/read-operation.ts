import type { Body, Content, FormField, Type } from "../client-model.js";
import { readCodeSamples } from "../operations/read-code-samples.js";
import { collectParameters } from "../operations/collect-parameters.js";
import { PLACES, type ParameterDraft } from "./parameter-draft.js";
import { inOrder } from "../operations/order-parameters.js";
import { once } from "../operations/once.js";
import { compareText, isObject, textOf, type JsonObject } from "../json.js";
import { formTypes, readMediaTypes } from "./media-types.js";
import { matchPlaceholders, sentPath } from "../operations/path-template.js";
import { chooseContent, formBody, readBody } from "./read-body.js";
import { readExternalDocs } from "../schemas/read-facets.js";
import { readField, readParameter } from "./read-parameter.js";
import { readResponses } from "./read-responses.js";
import type { OperationReader } from "../dialect.js";

const json = "application/json";

/** Reads operations one by one. Shared parameters are read once. */
export const createOperationReader: OperationReader = (scope, { security }) => {
  const { context } = scope;
  const parameterOf = once((node, place: "path" | "query" | "header") => readParameter(scope, node, place));
  const fieldOf = once((node) => readField(scope, node));

  function readRequest(drafts: readonly ParameterDraft[], stated: readonly string[]): Body | undefined {
    const fields = drafts
      .flatMap((each, place) => (each.in === "formData" ? [{ ...fieldOf(each.node), place }] : []))
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
    const drafts = chooseContent(scope, node, collectParameters(context, item, node, PLACES), consumes);
    const declared = drafts.flatMap((each) => {
      const place = each.in;
      return place === "path" || place === "query" || place === "header" ? [{ ...each, in: place }] : [];
    });
    const path = matchPlaceholders(sentPath(context, draft), declared);
    const parameters = inOrder(context, draft, path, declared, (each) => parameterOf(each.node, each.in));
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
      ...readCodeSamples(value),
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
};

const mediaTypesOf = (...lists: readonly (readonly Content[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((contents = []) => contents.map(({ mediaType }) => mediaType))),
];

const isFile = (type: Type): boolean => type.kind === "bytes" && type.encoding === undefined;

const hasFile = ({ type }: FormField): boolean => isFile(type) || (type.kind === "array" && isFile(type.items));
