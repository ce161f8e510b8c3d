import { METHODS } from "../../../../openapi/types/methods.js";
import { isObject, mapValues, type UnknownObject } from "../../../../openapi/types/objects.js";
import type { Parameter, PathItem } from "../../../../openapi/types/swagger-2.js";
import type { DraftContent, DraftOperation, DraftResponse } from "../../documents/route.js";
import { canonical } from "../majority.js";

/** Follows a reference to a shared part of the document. */
export type Resolve = (value: unknown) => unknown;

const contentsOf = (value: unknown): DraftContent[] =>
  Object.entries(isObject(value) ? value : {}).map(([mediaType, content]) => ({
    mediaType,
    schema: isObject(content) && isObject(content["schema"]) ? content["schema"] : {},
  }));

/** The schema that all media types have in common. */
function commonSchema(contents: readonly DraftContent[]): DraftContent["schema"] | undefined {
  const [first, ...others] = contents;
  const isSame = others.every(({ schema }) => canonical(schema) === canonical(first?.schema));
  return isSame ? first?.schema : undefined;
}

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** The fields of a form: a body with the properties of an object that has no name. */
function formFields(contents: readonly DraftContent[]): Parameter[] | undefined {
  const schema = commonSchema(contents);
  if (!contents.every(({ mediaType = "" }) => FORMS.includes(mediaType)) || !isObject(schema?.properties))
    return undefined;
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties).map(([name, property]): Parameter => {
    const { description, ...rest } = property as UnknownObject;
    const isFile = rest["type"] === "string" && rest["format"] === "binary";
    return {
      name,
      in: "formData",
      ...(typeof description === "string" && { description }),
      ...(required.includes(name) && { required: true }),
      ...(isFile && { isFile }),
      schema: rest,
    };
  });
}

interface DraftBody {
  readonly parameters: readonly Parameter[];
  readonly consumes?: readonly string[];
}

function draftBody(value: unknown): DraftBody {
  if (!isObject(value)) return { parameters: [] };
  const contents = contentsOf(value["content"]);
  const consumes = contents.map(({ mediaType = "" }) => mediaType);
  const fields = contents.length === 0 ? undefined : formFields(contents);
  if (fields !== undefined) return { parameters: fields, consumes };
  const schema = commonSchema(contents);
  const own = {
    name: "body",
    in: "body",
    ...(typeof value["description"] === "string" && { description: value["description"] }),
    ...(value["required"] === true && { required: true }),
  };
  if (schema !== undefined) return { parameters: [{ ...own, schema }], consumes };
  return { parameters: contents.map(({ mediaType, schema: each }) => ({ ...own, mediaType, schema: each })) };
}

interface DraftResponses {
  readonly responses: Readonly<Record<string, DraftResponse>>;
  readonly produces?: readonly string[];
}

function draftResponses(value: unknown, resolve: Resolve): DraftResponses {
  const entries = Object.entries(isObject(value) ? value : {}).map(([status, response]) => {
    const { description = "", headers, content } = resolve(response) as UnknownObject;
    return {
      status,
      contents: contentsOf(content),
      own: {
        description: typeof description === "string" ? description : "",
        ...(isObject(headers) && { headers: headers as NonNullable<DraftResponse["headers"]> }),
      },
    };
  });
  const full = entries.filter(({ contents }) => contents.length > 0);
  const typesOf = (contents: readonly DraftContent[]): string =>
    canonical(contents.map(({ mediaType }) => mediaType).sort());
  const [first] = full;
  const isAlike = full.every(
    ({ contents }) => commonSchema(contents) !== undefined && typesOf(contents) === typesOf(first?.contents ?? []),
  );
  const produces = isAlike ? first?.contents.map(({ mediaType = "" }) => mediaType) : undefined;
  return {
    responses: Object.fromEntries(
      entries.map(({ status, own, contents }): [string, DraftResponse] => {
        const schema = isAlike ? commonSchema(contents) : undefined;
        if (contents.length === 0) return [status, own];
        return [status, schema === undefined ? { ...own, contents } : { ...own, schema }];
      }),
    ),
    ...(produces !== undefined && { produces }),
  };
}

/** A path item, as {@link writtenItem} returns it, whose operations have the form of {@link DraftOperation}. */
export function draftItem(item: UnknownObject, resolve: Resolve): PathItem {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return isObject(operation) ? [[method, draftOperation(operation, resolve)] as const] : [];
  });
  return { ...item, ...Object.fromEntries(operations) };
}

function draftCallbacks(callbacks: UnknownObject, resolve: Resolve): NonNullable<DraftOperation["callbacks"]> {
  return mapValues(callbacks, (items) =>
    mapValues(isObject(items) ? items : {}, (item) => draftItem(isObject(item) ? item : {}, resolve)),
  );
}

function draftOperation(operation: UnknownObject, resolve: Resolve): DraftOperation {
  const { parameters, requestBody, responses, callbacks, ...rest } = operation;
  const others = (Array.isArray(parameters) ? (parameters as readonly unknown[]) : []).map(resolve) as Parameter[];
  const body = draftBody(resolve(requestBody));
  const all = [...others, ...body.parameters];
  return {
    ...rest,
    ...(body.consumes !== undefined && { consumes: body.consumes }),
    ...(all.length > 0 && { parameters: all }),
    ...draftResponses(responses, resolve),
    ...(isObject(callbacks) && { callbacks: draftCallbacks(callbacks, resolve) }),
  };
}
