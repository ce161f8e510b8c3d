import type { DeclaredOperation, Marker, OperationParameter, OperationResponse } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import type { Profile } from "../profiles/profile.js";
import type { DraftResponse } from "../documents/route.js";
import type { FlatOperation } from "./flatten-operations.js";
import { annotation } from "../../annotations/table.js";
import { plainTypeOf } from "./model-draft.js";
import { argumentText } from "./read-keywords.js";
import { commentedType, type SchemaReader } from "./read-schema.js";
import { NO_SPAN } from "./span.js";

const marker = (name: string, value: Json, text?: string): Marker => ({
  name,
  value,
  ...(text !== undefined && { text }),
  span: NO_SPAN,
});

/** Keys of an operation that a declaration says without an extension. */
const SAID = new Set(
  "description summary consumes produces schemes tags operationId parameters responses deprecated security".split(" "),
);

function parametersOf(
  reader: SchemaReader,
  profile: Profile,
  { parameters, path }: FlatOperation,
  pointer: string,
): OperationParameter[] {
  return [...parameters.values()].flatMap((parameter): OperationParameter[] => {
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
        markers: [],
        span: NO_SPAN,
      },
    ];
  });
}

/** Statuses that a declaration can say: a range such as 4XX is none. */
const STATUS = /^(?:[1-5]\d\d|default)$/;

function responsesOf(
  reader: SchemaReader,
  profile: Profile,
  { operation }: FlatOperation,
  pointer: string,
): OperationResponse[] {
  return Object.entries(operation.responses)
    .filter(([status]) => {
      const isSayable = STATUS.test(status);
      if (!isSayable) reader.lose(`${pointer}/responses/${status}`, `response ${status}`);
      return isSayable;
    })
    .filter(
      ([status, { description, schema, ...response }]) =>
        schema !== undefined ||
        (response as Partial<DraftResponse>).contents !== undefined ||
        profile.operations.commonResponses[status] !== description,
    )
    .flatMap(([status, response]): OperationResponse[] => {
      if (!reader.canSay(response.description)) reader.lose(`${pointer}/responses/${status}`, "description");
      if (response.headers !== undefined) reader.lose(`${pointer}/responses/${status}`, "headers");
      const { contents = [] } = response as DraftResponse;
      if (contents.length > 0)
        return contents.map(({ mediaType, schema }) => ({
          status,
          ...(mediaType !== undefined && { mediaType }),
          description: response.description,
          type: commentedType(reader, schema, `${pointer}/responses/${status}/schema`),
          headers: [],
        }));
      return [
        {
          status,
          description: response.description,
          ...(response.schema !== undefined && {
            type: commentedType(reader, response.schema, `${pointer}/responses/${status}/schema`),
          }),
          headers: [],
        },
      ];
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

/** A valid name for a method. */
const nameOf = (id: string): string => {
  const name = id.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  return /^[A-Za-z_$]/.test(name) ? name : `_${name}`;
};

/**
 * An operation as a method of an `@operations` interface.
 *
 * @param path - the path to declare; for operations of every group it begins with `{root}`
 */
export function declareOperation(
  reader: SchemaReader,
  profile: Profile,
  flat: FlatOperation,
  path: string = flat.path,
): DeclaredOperation {
  const { operation, method } = flat;
  const pointer = `/paths/${flat.path.replace(/~/g, "~0").replace(/\//g, "~1")}/${method}`;
  const id = operation.operationId ?? `${method}${flat.path}`;
  const plain = methodName(profile, id, flat.path);
  const [tag, ...otherTags] = operation.tags ?? [];
  if (otherTags.length > 0) reader.lose(pointer, "tags");
  if (operation.operationId === undefined) reader.lose(pointer, "operationId");
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
  if (plain === undefined) add("operationId", id);
  add("summary", operation.summary);
  if (tag !== profile.tag(flat.path)) add("tag", tag, "tags");
  if (operation.consumes?.length !== 0) add("consumes", operation.consumes);
  if (operation.produces?.length !== 0) add("produces", operation.produces);
  if (operation.deprecated === true) add("deprecated", "");
  if (operation.security?.length === 0) add("security", ["none"]);
  for (const requirement of operation.security ?? []) {
    const [only, ...others] = Object.entries(requirement);
    if (only === undefined || others.length > 0) reader.lose(pointer, "security");
    else add("security", [only[0], ...only[1]]);
  }
  for (const [key, value] of Object.entries(operation)) {
    if (SAID.has(key)) continue;
    if (/^x-[\w.-]+$/.test(key)) markers.push(marker("extension", { name: key, value: value as Json }));
    else reader.lose(pointer, key);
  }
  return {
    name: plain ?? nameOf(id),
    method: method.toUpperCase(),
    path,
    description: operation.description ?? "",
    parameters: parametersOf(reader, profile, flat, pointer),
    responses: responsesOf(reader, profile, flat, pointer),
    markers,
    span: NO_SPAN,
  };
}
