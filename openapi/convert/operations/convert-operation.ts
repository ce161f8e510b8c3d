import type { Conversion } from "../conversion.js";
import { convertBody } from "./convert-body.js";
import { convertForm, isFormType } from "./convert-form.js";
import { convertParameters, splitParameters, type SplitParameters } from "./convert-parameters.js";
import { convertResponseOrReference } from "./convert-response.js";
import { convertSecurity } from "../convert-security.js";
import { ANY_MEDIA_TYPE, mediaTypesOf, sameMediaTypes } from "./media-types.js";
import { convertSchema } from "../schemas/convert-schema.js";
import type { OperationV3, ReferenceV3, RequestBodyV3, ResponseV3, SchemaV3 } from "../../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "../other-fields.js";
import { encodeToken } from "../../types/json-pointer.js";
import { isObject, type UnknownObject } from "../../types/objects.js";
import { serversOf } from "./servers.js";

const RULES: FieldRules = {
  same: new Set(["tags", "summary", "description", "externalDocs", "operationId", "deprecated"]),
  taken: new Set(["parameters", "responses", "consumes", "produces", "schemes", "security"]),
};

/** Status codes that 3.0 allows. 2.0 allows any three digits. */
const CODE = /^(?:default|[1-5](?:\d\d|XX))$/;

/** A reference to the schema of a shared body, if that is an object, or a list of such references; undefined otherwise. */
function sharedSchema(conversion: Conversion, schema: unknown, reference: string): SchemaV3 | undefined {
  if (!isObject(schema) || schema["$ref"] !== undefined) return undefined;
  if (schema["properties"] !== undefined || schema["allOf"] !== undefined) return { $ref: reference };
  const items = sharedSchema(conversion, schema["items"], `${reference}/items`);
  return items === undefined ? undefined : { ...convertSchema(conversion, { ...schema, items: {} }), items };
}

/** Whether a body parameter has a schema with a structure. Of several body parameters, such a one is the body. */
const isStructured = ({ schema }: UnknownObject): boolean =>
  isObject(schema) && ["$ref", "properties", "allOf", "items"].some((keyword) => schema[keyword] !== undefined);

/** The request body, from an operation's own parameters and those of its path. */
function bodyOf(
  conversion: Conversion,
  { bodies, fields }: SplitParameters,
  consumes: readonly string[] | undefined,
): RequestBodyV3 | ReferenceV3 | undefined {
  const body = bodies.findLast(({ value }) => isStructured(value)) ?? bodies.at(-1);
  const takesForm = fields.length > 0 && consumes?.every(isFormType) === true;
  if (body === undefined || takesForm)
    return fields.length === 0 ? undefined : convertForm(conversion, fields, consumes ?? []);
  if (body.entry === undefined) return convertBody(conversion, body.value, consumes);
  const component = `#/components/requestBodies/${conversion.nameOf("parameters", body.entry)}`;
  if (sameMediaTypes(consumes, conversion.consumes)) {
    conversion.sharedBodies.add(body.entry);
    return { $ref: component };
  }
  // With other media types, only the schema is shared.
  const [usual = ANY_MEDIA_TYPE] = conversion.consumes ?? [];
  const shared = sharedSchema(conversion, body.value["schema"], `${component}/content/${encodeToken(usual)}/schema`);
  conversion.growth.add(1, shared === undefined ? body.value : { ...body.value, schema: shared });
  if (shared === undefined) return convertBody(conversion, body.value, consumes);
  conversion.sharedBodies.add(body.entry);
  return convertBody(conversion, body.value, consumes, shared);
}

function responsesOf(conversion: Conversion, value: unknown, produces: readonly string[] | undefined): UnknownObject {
  const responses: [string, unknown][] = [];
  for (const [code, response] of Object.entries(isObject(value) ? value : {})) {
    const named = code.toUpperCase().endsWith("XX") ? code.toUpperCase() : code;
    if (CODE.test(named)) responses.push([named, convertResponseOrReference(conversion, response, produces)]);
    else responses.push([code.startsWith("x-") ? code : `x-${code}`, response]);
  }
  // 3.0 requires a response.
  if (!responses.some(([code]) => CODE.test(code))) responses.push(["default", { description: "" }]);
  return Object.fromEntries(responses);
}

/**
 * Converts an operation.
 *
 * @param shared - parameters of its path
 */
export function convertOperation(
  conversion: Conversion,
  operation: UnknownObject,
  shared: SplitParameters,
): OperationV3 {
  const consumes = operation["consumes"] === undefined ? conversion.consumes : mediaTypesOf(operation["consumes"]);
  const produces = operation["produces"] === undefined ? conversion.produces : mediaTypesOf(operation["produces"]);
  const own = splitParameters(conversion, operation["parameters"]);
  const parameters = convertParameters(conversion, own.others);
  const requestBody = bodyOf(conversion, withShared(own, shared), consumes);
  const { schemes, security } = operation;
  const servers = schemes === undefined ? [] : serversOf({ ...conversion.document, schemes });
  return {
    ...otherFields(conversion, operation, RULES),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody !== undefined && { requestBody }),
    responses: responsesOf(conversion, operation["responses"], produces) as Readonly<Record<string, ResponseV3>>,
    ...(security !== undefined && { security: convertSecurity(conversion, security) }),
    ...(servers.length > 0 && !sameServers(servers, serversOf(conversion.document)) && { servers }),
  };
}

const sameServers = (one: readonly object[], other: readonly object[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** An operation's own parameters and body override those of its path. */
function withShared(own: SplitParameters, shared: SplitParameters): SplitParameters {
  if (own.bodies.length > 0) return own;
  if (own.fields.length === 0) return shared;
  const named = new Set(own.fields.map((field) => field["name"]));
  return { ...own, fields: [...shared.fields.filter((field) => !named.has(field["name"])), ...own.fields] };
}
