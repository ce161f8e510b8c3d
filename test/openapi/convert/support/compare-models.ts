import { buildClientModel } from "../../../../generator/codegen/client-model/build-client-model.js";
import { loadDocument } from "../../../../openapi/read/load-document.js";
import { validName } from "../../../../openapi/convert/component-names.js";
import { toOpenApiV3 } from "../../../../openapi/convert/to-openapi-v3.js";
import type { Document } from "../../../../openapi/types/swagger-2.js";

type Value = unknown;
type Fields = Record<string, Value>;

const isFields = (value: Value): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Value): value is Value[] => Array.isArray(value);
const fieldsOf = (value: Value): Fields[] => (isList(value) ? value.filter(isFields) : []);
const without = (fields: Fields, ...keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));

/**
 * What OpenAPI 3.0 cannot say, or says with other words, in one form:
 *
 * - `x-nullable` is a keyword;
 * - extensions beside a reference are around it, and are kept;
 * - only lists and objects are exploded;
 * - a body without media types is of any;
 * - bytes are a string with the format binary, or a string in a content that is not text;
 * - operations have no media types without content, and responses neither a `Content-Type` header nor form fields;
 * - a form has a schema, whose properties are the fields;
 * - media types are keys of a map, whose order says nothing;
 * - streams have an item.
 */
function inOneForm(value: Value, inSchema = false): Value {
  if (isList(value)) return value.map((item) => inOneForm(item, inSchema));
  if (!isFields(value)) return value;
  let fields: Fields = Object.fromEntries(
    Object.entries(without(value, "extensions", "item")).map(([key, child]) => [key, inOneForm(child)]),
  );
  const { kind, scalar, format, type } = fields;
  if (kind === "scalar" && scalar === "string" && format === "binary") fields = { kind: "bytes" };
  const holdsMany = isFields(type) && ["array", "object", "map", "tuple"].includes(String(type["kind"]));
  if (isFields(fields["serialization"]) && !holdsMany)
    fields = { ...fields, serialization: { ...fields["serialization"], explode: false } };
  if (typeof fields["mediaType"] === "string") {
    if (fields["mediaType"] === "*/*") fields = { ...fields, mediaType: "application/json", kind: "json" };
    const isText = isFields(type) && type["kind"] === "scalar" && type["scalar"] === "string";
    if (kind === "bytes" && isText) fields = { ...fields, type: { kind: "bytes" } };
  }
  const { contents } = fields;
  if (isList(contents))
    fields = {
      ...fields,
      contents: fieldsOf(contents).sort((a, b) => (String(a["mediaType"]) < String(b["mediaType"]) ? -1 : 1)),
    };
  if (fields["mediaTypes"] !== undefined)
    fields = { ...without(fields, "mediaTypes"), responses: responsesOf(fields), body: bodyOf(fields["body"]) };
  return fields;
}

/** A form without its type, which the fields say. */
const bodyOf = (body: Value): Value =>
  isFields(body)
    ? {
        ...body,
        contents: fieldsOf(body["contents"]).map((content) =>
          content["fields"] === undefined
            ? content
            : {
                ...content,
                type: "the fields",
                fields: fieldsOf(content["fields"]).map((field) =>
                  without(
                    field,
                    "contentTypes",
                    "allowEmpty",
                    "headers",
                    // A multipart form sends each item as a part of its own.
                    ...(String(content["mediaType"]).startsWith("multipart/") ? ["serialization"] : []),
                  ),
                ),
              },
        ),
      }
    : body;

/** An operation without responses has one that says nothing in 3.0. */
const saysSomething = ({ status, description, contents }: Fields): boolean =>
  status !== "default" || description !== "" || !isList(contents) || contents.length > 0;

const responsesOf = ({ responses }: Fields): readonly Fields[] =>
  fieldsOf(responses)
    .filter(saysSomething)
    .map((response) => ({
      ...response,
      headers: fieldsOf(response["headers"]).filter(({ name }) => String(name).toLowerCase() !== "content-type"),
      contents: fieldsOf(response["contents"]).map((content) => without(content, "fields")),
    }));

/** Lists by id, so that an entry more or less is one difference. Types that nothing refers to are left out. */
function byId(model: Fields): Fields {
  const keyed = (list: Value): Fields =>
    Object.fromEntries(fieldsOf(list).map((entry) => [String(entry["id"]), entry]));
  const text = JSON.stringify([model["groups"], model["types"]]);
  const used = fieldsOf(model["types"]).filter(
    ({ origin, id }) => origin !== "inline" || text.split(JSON.stringify(id)).length > 2,
  );
  return {
    ...model,
    servers: keyed(fieldsOf(model["servers"]).map((server) => ({ ...server, id: server["url"] }))),
    types: keyed(used),
    groups: keyed(fieldsOf(model["groups"]).map((group) => ({ ...group, operations: keyed(group["operations"]) }))),
  };
}

/** Where two values differ, as `path: one | other`. */
function* differences(one: Value, other: Value, path: string): Generator<string> {
  if (isFields(one) && isFields(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      yield* differences(one[key], other[key], `${path}/${key}`);
  } else if (isList(one) && isList(other)) {
    for (let i = 0; i < Math.max(one.length, other.length); i++) yield* differences(one[i], other[i], `${path}/${i}`);
  } else if (one !== other) {
    const shown = (value: Value): string => (JSON.stringify(value) as string | undefined)?.slice(0, 80) ?? "nothing";
    yield `${path}: ${shown(one)} | ${shown(other)}`;
  }
}

/**
 * Where the ClientModel of a document in Swagger 2.0 differs from that of its conversion to OpenAPI 3.0; `undefined` if the
 * document cannot be read.
 *
 * @param file - absolute
 */
export async function conversionDifferences(file: string): Promise<readonly string[] | undefined> {
  const own = await loadDocument(file, { cwd: "/" });
  if (own.documents === undefined) return undefined;
  const document = own.documents.root.value as unknown as Document;
  const converted = await loadDocument(file, {
    cwd: "/",
    texts: new Map([[file, JSON.stringify(toOpenApiV3(document))]]),
  });
  if (converted.documents === undefined) throw new Error(`the conversion of ${file} cannot be read`);
  // Names of components have fewer characters than those of definitions.
  const names = [document.definitions ?? {}, (document["securityDefinitions"] as object | undefined) ?? {}]
    .flatMap((entries) => Object.keys(entries))
    .filter((name) => name !== "" && validName(name) !== name)
    .sort((a, b) => b.length - a.length);
  const models = [own.documents, converted.documents].map((documents) => {
    const { model } = buildClientModel(documents);
    let text = JSON.stringify(model);
    for (const name of names) text = text.replaceAll(JSON.stringify(name).slice(1, -1), validName(name));
    return byId(inOneForm(JSON.parse(text) as Value) as Fields);
  });
  // Without a host, 2.0 leaves it to the caller; 3.0 has no servers then, or relative ones.
  const hasHost = typeof document["host"] === "string";
  const [one, other] = hasHost ? models : models.map((model) => without(model, "servers"));
  // An alias of a definition is the definition itself; in 3.0 it has a schema of its own if anything stands beside the reference.
  const definitions = (document.definitions ?? {}) as Readonly<Record<string, { readonly $ref?: unknown }>>;
  const isAlias = (path: string): boolean => {
    const [, name = ""] = /^\/types\/([^/:]+)/.exec(path) ?? [];
    return definitions[name]?.$ref !== undefined;
  };
  return [...differences(one, other, "")].filter((path) => !isAlias(path));
}
