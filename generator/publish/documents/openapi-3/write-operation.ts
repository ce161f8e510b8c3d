import type {
  ContentV3,
  MediaTypeV3,
  OperationV3,
  ParameterV3,
  PathItemV3,
  RequestBodyV3,
  ResponseV3,
  SchemaV3,
} from "../../../../openapi/types/openapi-3-0.js";
import { mapValues } from "../../../../openapi/types/objects.js";
import { serversOf } from "../../../../openapi/convert/operations/servers.js";
import { METHODS } from "../../../../openapi/types/methods.js";
import type { Parameter, PathItem } from "../../../../openapi/types/swagger-2.js";
import type { DocumentSettings } from "../document-settings.js";
import type { DraftContent, DraftOperation, DraftResponse } from "../route.js";

const JSON_TYPE = "application/json";
const URL_ENCODED = "application/x-www-form-urlencoded";

const contentOf = (contents: readonly DraftContent[], mediaTypes: readonly string[]): ContentV3 =>
  Object.fromEntries(
    contents.flatMap(({ mediaType, schema }) =>
      (mediaType === undefined ? mediaTypes : [mediaType]).map((type): [string, MediaTypeV3] => [
        type,
        { schema: schema as unknown as SchemaV3 },
      ]),
    ),
  );

/** The body of a form: an object with a property for each field. */
function formBody(fields: readonly Parameter[], mediaTypes: readonly string[]): RequestBodyV3 {
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  const described = fields.map(({ name, description, schema }): [string, SchemaV3] => [
    name,
    { ...(description !== undefined && { description }), ...(schema as unknown as SchemaV3) },
  ]);
  const styled = fields.filter(({ style }) => style !== undefined);
  const schema: SchemaV3 = {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(described),
  };
  const encoding = Object.fromEntries(styled.map(({ name, style, explode }) => [name, { style, explode }]));
  return {
    content: Object.fromEntries(
      mediaTypes.map((type): [string, MediaTypeV3] => [
        type,
        // A multipart form sends each item of a list as a part of its own.
        { schema, ...(styled.length > 0 && type === URL_ENCODED && { encoding }) },
      ]),
    ),
    ...(required.length > 0 && { required: true }),
  };
}

/** The request body, from the parameters of the operation and its path. */
function bodyOf(parameters: readonly Parameter[], consumes: readonly string[] | undefined): RequestBodyV3 | undefined {
  const bodies = parameters.filter((parameter) => parameter.in === "body");
  const fields = parameters.filter((parameter) => parameter.in === "formData");
  const [body] = bodies;
  if (body === undefined)
    return fields.length === 0
      ? undefined
      : formBody(fields, consumes ?? [fields.some(({ isFile }) => isFile) ? "multipart/form-data" : URL_ENCODED]);
  const contents = bodies.map(({ mediaType, schema }): DraftContent => ({
    mediaType: mediaType as string | undefined,
    schema: schema ?? {},
  }));
  return {
    ...(body.description !== undefined && { description: body.description }),
    content: contentOf(contents, consumes ?? [JSON_TYPE]),
    ...(bodies.every(({ required }) => required === true) && { required: true }),
  };
}

function writeResponse(response: DraftResponse, produces: readonly string[]): ResponseV3 {
  const {
    description,
    headers,
    schema,
    contents = schema === undefined ? [] : [{ mediaType: undefined, schema }],
  } = response;
  return {
    description,
    ...(headers !== undefined && { headers: headers as unknown as NonNullable<ResponseV3["headers"]> }),
    ...(contents.length > 0 && { content: contentOf(contents, produces) }),
  };
}

const isBody = (parameter: Parameter): boolean => parameter.in === "body" || parameter.in === "formData";

/** Parameters outside of the body. */
const otherParameters = (parameters: readonly Parameter[] = []): readonly ParameterV3[] =>
  parameters.filter((parameter) => !isBody(parameter)) as unknown as readonly ParameterV3[];

function writeCallbacks(
  callbacks: NonNullable<DraftOperation["callbacks"]>,
  settings: DocumentSettings,
): NonNullable<OperationV3["callbacks"]> {
  const written = mapValues(callbacks, (addresses) =>
    mapValues(addresses, (item) => writePathItem(item as PathItem, settings)),
  );
  // The declared type of a path item admits other methods and references.
  return written as unknown as NonNullable<OperationV3["callbacks"]>;
}

/** A path item in OpenAPI 3. */
export function writePathItem(item: PathItem, settings: DocumentSettings): PathItemV3 {
  const shared = item.parameters ?? [];
  const parameters = otherParameters(shared);
  const bodies = shared.filter((parameter) => !parameters.some((other) => (other as unknown) === parameter));
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, writeOperation(operation, bodies, settings)] as const];
  });
  return { ...Object.fromEntries(operations), ...(parameters.length > 0 && { parameters }) };
}

/**
 * An operation in OpenAPI 3.
 *
 * @param shared - parameters of its path: OpenAPI 3 has no body there
 */
export function writeOperation(
  operation: DraftOperation,
  shared: readonly Parameter[],
  settings: DocumentSettings,
): OperationV3 {
  const { parameters = [], responses, consumes, produces, schemes, security, servers, callbacks, ...rest } = operation;
  const own = otherParameters(parameters);
  const requestBody = bodyOf([...shared, ...parameters], consumes ?? settings.consumes);
  const ofSchemes = schemes === undefined ? [] : serversOf({ ...settings, schemes });
  const isSame =
    settings.servers !== undefined || JSON.stringify(ofSchemes) === JSON.stringify(serversOf({ ...settings }));
  const written = servers ?? (isSame ? [] : ofSchemes);
  return {
    ...rest,
    ...(own.length > 0 && { parameters: own }),
    ...(requestBody !== undefined && { requestBody }),
    responses: mapValues(responses, (response) =>
      writeResponse(response as DraftResponse, produces ?? settings.produces ?? [JSON_TYPE]),
    ),
    ...(security !== undefined && { security }),
    ...(written.length > 0 && { servers: written }),
    ...(callbacks !== undefined && { callbacks: writeCallbacks(callbacks, settings) }),
  };
}
