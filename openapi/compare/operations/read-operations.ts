import { readGroupVersionPath } from "../../kubernetes/resource-path.js";
import { METHODS_3 } from "../../types/methods.js";
import { isObject, isTexts } from "../../types/objects.js";
import type { Stability } from "../levels/contexts.js";
import { stabilityOfVersion, statedStability } from "../levels/stability.js";
import { childPart, itemParts, memberParts, placeBelow, resolvePart, type Part } from "../parts/part.js";
import type { Views } from "../schemas/views.js";
import type { Body, Content, Contents, Operation, Parameter, Response } from "./operation.js";
import { readParameter } from "./read-parameter.js";

/** What a document says for all its operations. */
interface Shared {
  readonly root: Part;
  readonly views: Views;
  /** Whether paths such as `/api/v1/…` name GroupVersions. */
  readonly isKubernetes: boolean;
}

const textsAt = (part: Part, key: string): readonly string[] | undefined => {
  const value = childPart(part, key)?.value;
  return isTexts(value) ? value : undefined;
};

const FORM = new Set(["application/x-www-form-urlencoded", "multipart/form-data"]);

/** Keys of a path that hold an operation, in any dialect. */
const METHOD_KEYS: readonly string[] = METHODS_3;

/** All operations below paths, webhooks or callbacks. */
export function readOperations(paths: Part | undefined, shared: Shared): readonly Operation[] {
  const operations: Operation[] = [];
  for (const [path, place] of memberParts(paths)) {
    if (path.startsWith("x-")) continue;
    const item = resolvePart(place);
    const methods = [...memberParts(item)].filter(([key]) => METHOD_KEYS.includes(key));
    const others = [...memberParts(childPart(item, "additionalOperations"))];
    for (const [method, part] of [...methods, ...others])
      if (isObject(part.value))
        operations.push(readOperation({ path, method: method.toUpperCase(), item, part }, shared));
  }
  return operations;
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: Part;
  readonly part: Part;
}

function readOperation({ path, method, item, part }: Place, shared: Shared): Operation {
  const { root, views, isKubernetes } = shared;
  const isV2 = part.source.dialect === "2.0";
  const all = allParameters(item, part);
  const own = all.filter((parameter) => !isBodyPart(parameter, all));
  const body = isV2 ? readBodyV2(all, part, shared) : readBody(childPart(part, "requestBody"), views);
  const responses = new Map<string, Response>();
  const produces = textsAt(part, "produces") ?? textsAt(root, "produces") ?? ["application/json"];
  for (const [status, response] of memberParts(childPart(part, "responses")))
    if (!status.startsWith("x-")) responses.set(status.toLowerCase(), readResponse(response, produces, views));
  const groupVersion = isKubernetes ? readGroupVersionPath(path)?.groupVersion : undefined;
  const security = childPart(part, "security") ?? childPart(root, "security");
  return {
    method,
    path,
    part,
    item,
    parameters: own.map((parameter) => readParameter(parameter, views)),
    ...(body !== undefined && { body }),
    responses,
    security: itemParts(security),
    stability: stabilityOf(part, groupVersion?.version),
    ...(groupVersion !== undefined && { groupVersion }),
  };
}

const stabilityOf = (part: Part, version: string | undefined): Stability =>
  statedStability(childPart(part, "x-stability-level")?.value) ??
  (version === undefined ? "stable" : stabilityOfVersion(version));

/** Whether a parameter of Swagger 2.0 is the body, or a field of it. There is one body: others are read as parameters. */
const isBodyPart = (parameter: Part, all: readonly Part[]): boolean =>
  placeIn(parameter) === "formData" || (placeIn(parameter) === "body" && parameter === all.find(isBody));

const placeIn = ({ value }: Part): unknown => (isObject(value) ? value["in"] : undefined);

const isBody = (parameter: Part): boolean => placeIn(parameter) === "body";

/** Parameters of the operation, then those of the path that it does not replace. */
function allParameters(item: Part, operation: Part): readonly Part[] {
  const own = itemParts(childPart(operation, "parameters")).map(resolvePart);
  const identity = ({ value }: Part): string =>
    isObject(value) ? `${String(value["in"])} ${String(value["name"])}` : "";
  const replaced = new Set(own.map(identity));
  const inherited = itemParts(childPart(item, "parameters"))
    .map(resolvePart)
    .filter((parameter) => !replaced.has(identity(parameter)));
  return [...own, ...inherited];
}

function readBodyV2(parameters: readonly Part[], operation: Part, { root, views }: Shared): Body | undefined {
  const consumes = textsAt(operation, "consumes") ?? textsAt(root, "consumes");
  const body = parameters.find(isBody);
  if (body !== undefined) {
    const schema = childPart(body, "schema");
    const content: Content = { part: body, ...(schema !== undefined && { use: views.useOf(schema) }) };
    const contents = new Map((consumes ?? ["application/json"]).map((type) => [type.toLowerCase(), content]));
    return { required: childPart(body, "required")?.value === true, contents, part: body };
  }
  const fields = parameters.filter((parameter) => placeIn(parameter) === "formData");
  if (fields.length === 0) return undefined;
  const form = formSchema(fields, operation);
  const content: Content = { part: form, use: views.useOf(form) };
  const types = (consumes ?? []).filter((type) => FORM.has(type.toLowerCase()));
  const contents = new Map(
    (types.length > 0 ? types : ["application/x-www-form-urlencoded"]).map((type) => [type, content]),
  );
  const required = fields.some((field) => childPart(field, "required")?.value === true);
  return { required, contents, part: form };
}

/** The keywords of a field that are those of its schema. */
const schemaOf = ({ value }: Part): object =>
  Object.fromEntries(Object.entries(value as object).filter(([key]) => !["name", "in", "required"].includes(key)));

/** The fields of a form as the object that OpenAPI 3 makes of them. */
function formSchema(fields: readonly Part[], operation: Part): Part {
  const nameOf = ({ value }: Part): string => (isObject(value) ? String(value["name"]) : "");
  const required = fields.filter((field) => childPart(field, "required")?.value === true).map(nameOf);
  const value = {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [nameOf(field), schemaOf(field)])),
  };
  return { value, source: operation.source, parent: operation, key: "parameters" };
}

function readBody(stated: Part | undefined, views: Views): Body | undefined {
  if (stated === undefined) return undefined;
  const part = resolvePart(stated);
  return {
    required: childPart(part, "required")?.value === true,
    contents: readContents(childPart(part, "content"), views),
    part,
  };
}

/** Bodies by media type in lower case. */
export function readContents(part: Part | undefined, views: Views): Contents {
  const contents = new Map<string, Content>();
  for (const [type, stated] of memberParts(part)) {
    const content = resolvePart(stated);
    const schema = childPart(content, "schema") ?? childPart(content, "itemSchema");
    contents.set(type.toLowerCase(), { part: content, ...(schema !== undefined && { use: views.useOf(schema) }) });
  }
  return contents;
}

function readResponse(stated: Part, produces: readonly string[], views: Views): Response {
  const part = resolvePart(stated);
  const headers = new Map<string, Parameter>();
  for (const [name, header] of memberParts(childPart(part, "headers")))
    headers.set(name.toLowerCase(), readParameter(resolvePart(header), views, name));
  const schema = childPart(part, "schema");
  const contents: Contents =
    part.source.dialect === "2.0"
      ? schema === undefined
        ? new Map()
        : new Map(produces.map((type) => [type.toLowerCase(), { part: placeBelow(part), use: views.useOf(schema) }]))
      : readContents(childPart(part, "content"), views);
  return { part, contents, headers };
}
