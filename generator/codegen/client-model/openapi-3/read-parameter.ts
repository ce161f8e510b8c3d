import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Example, Header, Parameter, ParameterPlace, Serialization, Type } from "../client-model.js";
import { isObject, sortedKeys, textOf, type JsonObject } from "../json.js";
import { childOf, resolve } from "../read-context.js";
import { contentKind } from "../model/media-type.js";
import { isDeprecated, readFacets } from "../schemas/read-facets.js";
import { readType } from "../schemas/read-schema.js";
import { kindOf } from "../schemas/schema-kind.js";
import type { SchemaScope } from "../schemas/schema-scope.js";
import { readExamples } from "./read-examples.js";
import { readStyle } from "./serialization.js";

/** The fields that parameters and headers share. */
type Input = Omit<Parameter, "in" | "name">;

interface Shape {
  readonly type: Type;
  readonly serialization: Serialization;
  readonly facets: ReturnType<typeof readFacets>;
  readonly examples: readonly Example[];
}

const STRING: Type = { kind: "scalar", scalar: "string" };

/** Whether a schema describes lists or objects, and clients cannot write these in a media type. */
function isWrittenByCallers(
  scope: SchemaScope,
  schema: DocumentNode,
  place: ParameterPlace,
  mediaType: string,
): boolean {
  const kind = kindOf(scope, schema);
  const content = contentKind(mediaType);
  if (content === "json" || (kind !== "object" && kind !== "array")) return false;
  return !(place === "querystring" && content === "form" && kind === "object");
}

/** The type and serialization: of `schema` in a style, or of the only entry of `content`. */
function readShape(scope: SchemaScope, node: DocumentNode, value: JsonObject, place: ParameterPlace): Shape {
  const { context, facts } = scope;
  const content = childOf(context, node, "content");
  const [mediaType, ...others] = content === undefined ? [] : sortedKeys(content.value);
  const entry = mediaType === undefined || content === undefined ? undefined : childOf(context, content, mediaType);
  const holder = entry ?? node;
  if (others.length > 0)
    context.report("GV6066", node, { problem: `a parameter has one media type; ${mediaType ?? ""} is used` });
  const schema = context.documents.child(holder, "schema");
  if (schema === undefined && entry === undefined)
    context.report("GV6066", node, { problem: "it has no schema; it is treated as a string" });
  const target = schema && resolve(context, schema);
  let type: Type;
  if (schema === undefined) type = entry === undefined ? STRING : { kind: "any" };
  else if (mediaType !== undefined && isWrittenByCallers(scope, schema, place, mediaType)) {
    context.report("GV6104", holder, { mediaType });
    type = STRING;
  } else type = readType(scope, schema);
  return {
    type,
    serialization:
      mediaType === undefined || entry === undefined
        ? readStyle(context, node, value, place)
        : { kind: "content", mediaType },
    facets: isObject(target?.value) ? readFacets(facts, target.value) : {},
    examples: readExamples(context, holder),
  };
}

function readInput(scope: SchemaScope, node: DocumentNode, place: ParameterPlace): Input {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const { type, serialization, facets, examples } = readShape(scope, node, value, place);
  const { title: _, extensions: __, examples: ofSchema, ...stated } = facets;
  const { extensions } = readFacets(scope.facts, value);
  const shown = examples.length > 0 ? examples : ofSchema;
  return {
    description: textOf(value["description"]),
    required: value["required"] === true,
    deprecated: isDeprecated(value),
    allowEmpty: value["allowEmptyValue"] === true,
    serialization,
    type,
    ...stated,
    ...(shown === undefined || shown.length === 0 ? {} : { examples: shown }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

/** A parameter. One in the path is always required. */
export function readParameter(scope: SchemaScope, node: DocumentNode, place: ParameterPlace): Parameter {
  const name = isObject(node.value) ? textOf(node.value["name"]) : "";
  const parameter: Parameter = { name, in: place, ...readInput(scope, node, place) };
  if (place !== "path" || parameter.required) return parameter;
  scope.context.report("GV6064", node, { name });
  return { ...parameter, required: true };
}

/** A header of a response or of a part. Its name is the key in the map of headers. */
export function readHeader(scope: SchemaScope, name: string, node: DocumentNode): Header {
  const { allowEmpty: _, ...input } = readInput(scope, node, "header");
  return { name, ...input };
}
