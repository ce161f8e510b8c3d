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
 * - extensions beside a reference are around it, and are kept, and so are properties and examples in their order;
 * - only lists and objects are exploded;
 * - a body without media types is of any;
 * - bytes are a string with the format binary, or a string in a content that is not text;
 * - operations have no media types without content, and responses neither a `Content-Type` header nor form fields;
 * - a form has a schema, whose properties are the fields;
 * - media types are keys of a map, whose order says nothing;
 * - streams have an item;
 * - lists that tabs separate are strings;
 * - the reason why a type is unknown is left out.
 */
function inOneForm(value: Value, inSchema = false): Value {
  if (isList(value)) return value.map((item) => inOneForm(item, inSchema));
  if (!isFields(value)) return value;
  let fields: Fields = Object.fromEntries(
    Object.entries(without(value, "extensions", "item", "place")).map(([key, child]) => [key, inOneForm(child)]),
  );
  const { kind, scalar, format, type } = fields;
  // A type that 3.0 does not have is left out, and so is the reason why nothing is known.
  if (kind === "any" && fields["mediaType"] === undefined) fields = { kind };
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

/** Whether a parameter or field is a list that tabs separate, which 3.0 cannot say. */
const hasTabs = (value: Value): boolean =>
  isFields(value) && isFields(value["serialization"]) && value["serialization"]["separator"] === "\t";

/** The operations of a model by id. */
const operationsOf = (model: Fields): ReadonlyMap<unknown, Fields> =>
  new Map(
    fieldsOf(model["groups"]).flatMap((group) => fieldsOf(group["operations"]).map((each) => [each["id"], each])),
  );

/** A body without fields where the original has none: a form that is one argument in 2.0. */
function likeBody(body: Fields, original: Value): Fields {
  const kept = fieldsOf(isFields(original) ? original["contents"] : []);
  const isWhole = ({ mediaType }: Fields): boolean =>
    kept.some((content) => content["mediaType"] === mediaType && content["fields"] === undefined);
  const contents = fieldsOf(body["contents"]).map((each) => (isWhole(each) ? without(each, "fields") : each));
  return { ...body, contents };
}

/** A model without contents that an operation of the original does not list, and without servers for web sockets. */
function likeOriginal(model: Fields, original: Fields): Fields {
  const originals = operationsOf(original);
  const mended = ({ servers, responses, body, ...operation }: Fields): Fields => {
    const { mediaTypes } = originals.get(operation["id"]) ?? {};
    const listed = isFields(mediaTypes) && isList(mediaTypes["response"]) ? mediaTypes["response"] : [];
    const isListed = ({ mediaType }: Fields): boolean =>
      listed.length === 0 || mediaType === "*/*" || listed.includes(mediaType);
    const called = fieldsOf(servers).filter(({ url }) => !/^wss?:/.test(String(url)));
    return {
      ...operation,
      ...(isFields(body) ? { body: likeBody(body, originals.get(operation["id"])?.["body"]) } : {}),
      responses: fieldsOf(responses).map((each) => ({
        ...each,
        contents: fieldsOf(each["contents"]).filter(isListed),
      })),
      ...(called.length === 0 ? {} : { servers: called }),
    };
  };
  const groups = fieldsOf(model["groups"]);
  return {
    ...model,
    groups: groups.map((each) => ({ ...each, operations: fieldsOf(each["operations"]).map(mended) })),
  };
}

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

/** Definitions that are nothing but other ones, by name. What stands beside the reference makes a schema of its own in 3.0. */
function aliasesOf({ definitions = {} }: Document): ReadonlyMap<string, string> {
  const targets = new Map(
    Object.entries(definitions as Readonly<Record<string, { readonly $ref?: unknown }>>).flatMap(([name, { $ref }]) =>
      typeof $ref === "string" ? [[name, $ref.replace("#/definitions/", "")] as const] : [],
    ),
  );
  const end = (name: string, hops = 0): string => {
    const next = targets.get(name);
    return next === undefined || hops > 10 ? name : end(next, hops + 1);
  };
  return new Map([...targets.keys()].map((name) => [name, end(name)]));
}

/** A model without the words that renamed types make their names of: in 3.0 they are others. */
const withoutWords = (model: Fields, renamed: ReadonlySet<string>): Fields => ({
  ...model,
  types: fieldsOf(model["types"]).map((type) =>
    [...renamed].some((name) => String(type["id"]).startsWith(name))
      ? without(type, "nameHint", "qualifiedHints", "package")
      : type,
  ),
});

/** Where two values differ, as `path: one | other`. */
function* differences(one: Value, other: Value, path: string): Generator<string> {
  if (hasTabs(one) || hasTabs(other)) return;
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
  const aliases = aliasesOf(document);
  const [original, ...others] = [own.documents, converted.documents].map((documents) => {
    let text = JSON.stringify(buildClientModel(documents).model);
    for (const name of names) text = text.replaceAll(JSON.stringify(name).slice(1, -1), validName(name));
    for (const [alias, target] of aliases)
      text = text.replaceAll(`"kind":"reference","id":"${alias}"`, `"kind":"reference","id":"${target}"`);
    // Shared bodies are parameters in 2.0. A scheme without a name has one in 3.0.
    text = text.replaceAll('"requestBodies/', '"parameters/').replaceAll('"scheme":""', '"scheme":"_"');
    const { securitySchemes, ...model } = JSON.parse(text) as Fields;
    const schemes = fieldsOf(securitySchemes).map((each) => (each["name"] === "" ? { ...each, name: "_" } : each));
    return { ...model, securitySchemes: schemes };
  });
  if (original === undefined) throw new Error("no model");
  const renamed = new Set(names.map(validName));
  const models = [original, ...others.map((model) => likeOriginal(model, original))].map((model) =>
    byId(inOneForm(withoutWords(model, renamed)) as Fields),
  );
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
