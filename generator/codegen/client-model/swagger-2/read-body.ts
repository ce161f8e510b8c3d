import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Body, Example, FormField, Type } from "../client-model.js";
import { contentKind } from "../model/media-type.js";
import type { ParameterDraft } from "./parameter-draft.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { isForm } from "./media-types.js";
import { readFacets } from "../schemas/read-facets.js";
import { readOwnType, readType } from "../schemas/read-schema.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { valueFacets } from "../schemas/value-facets.js";

function readBodyType(scope: SchemaScope, node: DocumentNode, value: JsonObject): Type {
  const schema = scope.context.documents.child(node, "schema");
  if (schema !== undefined) return readType(scope, schema);
  const hasType = value["type"] !== undefined || value["items"] !== undefined;
  scope.context.report("GV6066", node, {
    problem: hasType
      ? "the type of a body belongs in its schema; it is used anyway"
      : "the body has no schema; it may be anything",
  });
  return hasType ? readOwnType(scope, node) : { kind: "any" };
}

/** The body of a body parameter, in each of the media types. */
export function readBody(scope: SchemaScope, { node }: ParameterDraft, mediaTypes: readonly string[]): Body {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const type = readBodyType(scope, node, value);
  const { examples = [], extensions } = readFacets(scope.facts, value);
  const schema = scope.context.documents.child(node, "schema");
  const facets = schema === undefined ? undefined : valueFacets(scope, schema);
  return {
    description: textOf(value["description"]),
    required: value["required"] === true,
    contents: mediaTypes.map((mediaType) => ({
      mediaType,
      kind: contentKind(mediaType),
      type,
      ...(facets === undefined ? {} : { facets }),
      examples: examplesIn(mediaType, examples),
    })),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

/** Examples whose names are media types are those of one of them. */
const examplesIn = (mediaType: string, examples: readonly Example[]): readonly Example[] =>
  examples.some(({ name = "" }) => MEDIA_TYPE.test(name))
    ? examples.flatMap(({ name, ...example }) => (name === mediaType ? [example] : []))
    : examples;

const MEDIA_TYPE = /^[\w.*+-]+\/[\w.*+-]+/;

/** The form made of form fields, in each of the media types. */
export function formBody(fields: readonly FormField[], mediaTypes: readonly string[]): Body {
  const properties = fields.map(({ allowEmpty: _, contentTypes: __, headers: ___, serialization: ____, ...field }) => ({
    ...field,
    readOnly: false,
    writeOnly: false,
  }));
  const type: Type = { kind: "object", properties };
  return {
    description: "",
    required: fields.some(({ required }) => required),
    contents: mediaTypes.map((mediaType) => ({
      mediaType,
      kind: contentKind(mediaType),
      type,
      fields,
      examples: [],
    })),
  };
}

const isStructured = ({ node }: ParameterDraft): boolean => {
  const schema = isObject(node.value) ? node.value["schema"] : undefined;
  return isObject(schema) && ["$ref", "properties", "allOf", "items"].some((keyword) => schema[keyword] !== undefined);
};

/**
 * Decides what an operation sends if it declares more than one request can carry. Of several bodies, the last one with
 * a structure wins. Of a body and a form, the form wins if the operation consumes only forms; otherwise the body wins.
 */
export function chooseContent(
  scope: SchemaScope,
  operation: DocumentNode,
  drafts: readonly ParameterDraft[],
  consumes: readonly string[],
): readonly ParameterDraft[] {
  const bodies = drafts.filter((draft) => draft.in === "body");
  const fields = drafts.filter((draft) => draft.in === "formData");
  const body = bodies.findLast(isStructured) ?? bodies.at(-1);
  if (body === undefined || (bodies.length === 1 && fields.length === 0)) return drafts;
  const takesForm = fields.length > 0 && consumes.length > 0 && consumes.every(isForm);
  scope.context.report("GV6065", operation, {
    what: fields.length > 0 ? "a body and a form" : "several bodies",
    kept: takesForm ? "the form" : `the body ${body.name}`,
  });
  return drafts.filter((draft) =>
    draft.in === "body" ? !takesForm && draft === body : draft.in !== "formData" || takesForm,
  );
}
