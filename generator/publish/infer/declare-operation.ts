import type {
  Callback,
  DeclaredOperation,
  Marker,
  OperationParameter,
  OperationResponse,
  ParameterStyle,
  Property,
} from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { defaultStyle } from "../../../openapi/types/default-style.js";
import { childPointer } from "../../../openapi/types/json-pointer.js";
import { isObject, type UnknownObject } from "../../../openapi/types/objects.js";
import type { Parameter, Response } from "../../../openapi/types/swagger-2.js";
import type { Profile } from "../profiles/profile.js";
import type { DraftOperation, DraftResponse } from "../documents/route.js";
import { externalDocsMarker } from "./external-docs.js";
import { operationPointer, type FlatOperation } from "./flatten-operations.js";
import { styleProblem, type Shape } from "../../annotations/style-problem.js";
import { annotation } from "../../annotations/table.js";
import { plainTypeOf } from "./model-draft.js";
import { argumentText, extensionMarker } from "./read-keywords.js";
import { commentedType, familyOf, markersAt, readSchema, type SchemaReader } from "./read-schema.js";
import { NO_SPAN } from "./span.js";

const marker = (name: string, value: Json, text?: string): Marker => ({
  name,
  value,
  ...(text !== undefined && { text }),
  span: NO_SPAN,
});

/** Keys of an operation that a declaration says without an extension. */
const SAID = new Set(
  "description summary consumes produces schemes tags operationId parameters responses deprecated security servers callbacks externalDocs".split(
    " ",
  ),
);

function parametersOf(
  reader: SchemaReader,
  profile: Profile,
  { parameters, path }: FlatOperation,
  pointer: string,
): OperationParameter[] {
  const undeclared = placesIn(path).filter((name) => !parameters.has(`path ${name}`));
  for (const name of undeclared) reader.lose(pointer, `the missing declaration of the parameter ${name}`);
  return [...parameters.values(), ...undeclared.map(pathParameter)].flatMap((parameter): OperationParameter[] => {
    const { name, description, required, schema, ...rest } = parameter;
    const place = parameter.in as OperationParameter["in"];
    if (place === "path" && !path.includes(`{${name}}`)) {
      reader.lose(`${pointer}/parameters`, `${name}, which is not in the path,`);
      return [];
    }
    const { in: _in, uniqueItems: _unique, mediaType, isFile, ...flat } = rest;
    const { uniqueItems, ...plain } = schema ?? {};
    const own = profile.parameters.uniqueItems || uniqueItems === undefined ? plain : { ...plain, uniqueItems };
    const type =
      place === "body"
        ? commentedType(reader, schema ?? {}, `${pointer}/body/schema`)
        : isFile === true
          ? ({ kind: "file" } as const)
          : profile.parameters.detail === "bare"
            ? plainTypeOf(parameter.type ?? own.type)
            : commentedType(reader, schema === undefined ? flat : own, `${pointer}/${place} ${name}`);
    return [
      {
        ...(typeof mediaType === "string" && { mediaType }),
        name,
        in: place,
        description: description ?? "",
        required: required === true,
        type,
        ...styleOf(reader, parameter, pointer),
        markers: [],
        span: NO_SPAN,
      },
    ];
  });
}

/** The names in braces of a path. */
const placesIn = (path: string): string[] =>
  path.startsWith("/") ? [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = ""]) => name) : [];

/** A parameter that a path needs and its document does not declare. */
const pathParameter = (name: string): Parameter => ({
  name,
  in: "path",
  required: true,
  type: "string",
  schema: { type: "string" },
});

const SHAPES: Readonly<Record<string, Shape>> = {
  array: "array",
  object: "object",
  reference: "object",
  map: "object",
};

/** The style of a parameter in OpenAPI 3, if the document states one or the parameter needs one to be one value. */
function styleOf(reader: SchemaReader, parameter: Parameter, pointer: string): Pick<OperationParameter, "style"> {
  const { name, in: place, schema, style, explode } = parameter as Parameter & Partial<ParameterStyle>;
  if (reader.dialect === "2.0" || place === "body" || place === "formData") return {};
  const shape = SHAPES[familyOf(reader, schema ?? {})] ?? "scalar";
  // Without a style, each field of an object would be a parameter of its own.
  if (style === undefined && explode === undefined && (shape !== "object" || place === "path")) return {};
  const own = { style: style ?? defaultStyle(place), ...(explode !== undefined && { explode }) };
  const problem = styleProblem(own, place as OperationParameter["in"], shape);
  if (problem !== undefined) reader.lose(pointer, `the style of ${name}`);
  return problem === undefined ? { style: { ...own, span: NO_SPAN } } : {};
}

/** A status as a declaration writes it; `undefined` if none can. Some documents write ranges in lower case. */
function sayableStatus({ dialect }: SchemaReader, status: string): string | undefined {
  const upper = status === "default" ? status : status.toUpperCase();
  return (dialect === "2.0" ? /^([1-5]\d\d|default)$/ : /^([1-5](\d\d|XX)|default)$/).test(upper) ? upper : undefined;
}

function responsesOf(
  reader: SchemaReader,
  profile: Profile,
  { operation }: FlatOperation,
  pointer: string,
): OperationResponse[] {
  return Object.entries(operation.responses)
    .flatMap(([key, response]): [string, Response][] => {
      const status = sayableStatus(reader, key);
      if (status === undefined) reader.lose(`${pointer}/responses/${key}`, `response ${key}`);
      return status === undefined ? [] : [[status, response]];
    })
    .filter(
      ([status, { description, schema, ...response }]) =>
        schema !== undefined ||
        (response as Partial<DraftResponse>).contents !== undefined ||
        profile.operations.commonResponses[status] !== description,
    )
    .flatMap(([status, response]): OperationResponse[] => {
      if (!reader.canDescribe(response.description)) reader.lose(`${pointer}/responses/${status}`, "description");
      const headers = headersOf(reader, response.headers, `${pointer}/responses/${status}/headers`);
      const { contents = [] } = response as DraftResponse;
      if (contents.length > 0)
        return contents.map(({ mediaType, schema }, i) => ({
          status,
          ...(mediaType !== undefined && { mediaType }),
          description: response.description,
          type: commentedType(reader, schema, `${pointer}/responses/${status}/schema`),
          headers: i === 0 ? headers : [],
        }));
      return [
        {
          status,
          description: response.description,
          ...(response.schema !== undefined && {
            type: commentedType(reader, response.schema, `${pointer}/responses/${status}/schema`),
          }),
          headers,
        },
      ];
    });
}

/** The headers of a response as fields of an object. */
function headersOf(reader: SchemaReader, headers: Response["headers"], pointer: string): Property[] {
  return Object.entries(headers ?? {}).map(([name, header]): Property => {
    const own = childPointer(pointer, name);
    const { description, required, schema, ...others } = header as UnknownObject;
    const is2 = reader.dialect === "2.0";
    if (!is2) for (const key of Object.keys(others)) reader.lose(own, key);
    const given = is2 ? others : isObject(schema) ? schema : {};
    const { type, markers, description: ofSchema } = readSchema(reader, given, own);
    if (ofSchema !== "") reader.lose(childPointer(own, "schema"), "description");
    return {
      name,
      description: typeof description === "string" ? description : "",
      required: required === true,
      type,
      markers: markersAt(reader, markers, "property", own),
      span: NO_SPAN,
    };
  });
}

/** Names that profiles derive ids from: `getAPIResources` of `getAppsV1APIResources`. */
function methodName(profile: Profile, id: string, path: string): string | undefined {
  for (const verb of profile.operationVerbs) {
    if (!id.startsWith(verb)) continue;
    // Removing what the profile inserts after the verb gives the name back.
    for (let at = id.length; at >= verb.length; at--) {
      const name = verb + id.slice(at);
      if (profile.operationId(name, path) === id) return name;
    }
  }
  return profile.operationId(id, path) === id ? id : undefined;
}

/** An id that can name a method as it is. */
const plainName = (id: string): string | undefined => (/^[A-Za-z_$][\w$]*$/.test(id) ? id : undefined);

/** The servers that an annotation can name. */
const SERVER = /^(https?:\/\/|\/)\S*$/;

/** A valid name for a method. */
const nameOf = (id: string): string => {
  const name = id.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  return /^[A-Za-z_$]/.test(name) ? name : `_${name}`;
};

/** How a declaration differs from its operation. */
export interface DeclareOptions {
  /** The path to declare, if it is not the operation's: for operations of every group it begins with `{root}`. */
  readonly path?: string;
  /** Set for a callback, with the pointer to its operation. */
  readonly callback?: Callback & { readonly pointer: string };
}

/** An operation as a method of an `@operations` interface. */
export function declareOperation(
  reader: SchemaReader,
  profile: Profile,
  flat: FlatOperation,
  { path = flat.path, callback }: DeclareOptions = {},
): DeclaredOperation {
  const { operation, method, isWebhook } = flat;
  const pointer = callback?.pointer ?? operationPointer(flat);
  const id = operation.operationId;
  const isOutgoing = isWebhook === true || callback !== undefined;
  const plain = id === undefined ? undefined : isOutgoing ? plainName(id) : methodName(profile, id, flat.path);
  const [tag, ...otherTags] = operation.tags ?? [];
  if (otherTags.length > 0) reader.lose(pointer, "tags");
  const markers: Marker[] = [];
  const add = (name: string, value: Json | undefined, keyword: string = name): void => {
    if (value === undefined) return;
    const row = annotation(name);
    const isText = row?.argument.kind === "text" && value !== "";
    // Only what needs no text can be said without one.
    const isBare = value === "" && row?.argument.kind === "text" && row.argument.optional === true;
    const fits = isText
      ? reader.canSay(value as string)
      : row !== undefined && (isBare || (value !== "" && argumentText(row, value) !== undefined));
    if (fits) markers.push(marker(name, value));
    else reader.lose(pointer, keyword);
  };
  if (id === "none") reader.lose(pointer, "operationId");
  else if (plain === undefined) add("operationId", id ?? "none");
  add("summary", operation.summary);
  if (tag !== (isOutgoing ? undefined : profile.tag(flat.path))) add("tag", tag, "tags");
  if (operation.consumes?.length !== 0) add("consumes", operation.consumes);
  if (operation.produces?.length !== 0) add("produces", operation.produces);
  if (operation.deprecated === true) add("deprecated", "");
  const { security } = operation;
  if (security?.length === 0) add("security", ["none"]);
  for (const requirement of security ?? []) {
    const schemes = Object.entries(requirement);
    const isKnown = schemes.every(([name]) => reader.hasScheme(name) && name !== "none");
    // By itself, "none" means that the list is empty.
    if (!isKnown || (schemes.length === 0 && security?.length === 1)) reader.lose(pointer, "security");
    else if (schemes.length === 0) add("security", ["none"]);
    else
      add(
        "security",
        schemes.flatMap(([name, scopes], i) => [...(i === 0 ? [] : ["&"]), name, ...scopes]),
      );
  }
  if (operation["externalDocs"] !== undefined) {
    const docs = externalDocsMarker(operation["externalDocs"], reader.canSay);
    if (docs === undefined) reader.lose(pointer, "externalDocs");
    else markers.push(docs);
  }
  const { servers = [] } = operation as Partial<DraftOperation>;
  for (const { url, description = "", ...others } of servers)
    if (Object.keys(others).length === 0 && SERVER.test(url) && reader.canSay(description))
      markers.push(marker("server", url, description));
    else reader.lose(pointer, "servers");
  for (const [key, value] of Object.entries(operation)) {
    if (SAID.has(key)) continue;
    const extension = extensionMarker(key, value as Json);
    if (extension === undefined) reader.lose(pointer, key);
    else markers.push(extension);
  }
  return {
    name: plain ?? nameOf(id ?? callback?.name ?? `${method}${flat.path}`),
    method: method.toUpperCase(),
    path,
    ...(isWebhook === true && { isWebhook }),
    ...(callback !== undefined && { callback: { name: callback.name, of: callback.of, span: NO_SPAN } }),
    description: operation.description ?? "",
    parameters: parametersOf(reader, profile, flat, pointer),
    responses: responsesOf(reader, profile, flat, pointer),
    markers,
    span: NO_SPAN,
  };
}
