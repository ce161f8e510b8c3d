import { encodeForm } from "./encode-form.js";
import { formFields } from "./form-fields.js";
import type { EncodedBody } from "./encoded-body.js";
import type { JsonCodec } from "./json.js";
import type { Operation } from "./operation.js";
import { toContent } from "./to-content.js";
import { TypedBody } from "./typed-body.js";

/**
 * Encodes the body of a call, if it has one. Values become JSON for media types that allow it, YAML among them, and for
 * unspecified ones; otherwise forms. Text, bytes and streams are sent unchanged.
 *
 * @throws {TypeError} for a value that the media type cannot carry.
 */
export function encodeBody(
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  contentType: string | undefined,
  json: JsonCodec,
): EncodedBody | undefined {
  if (operation.form !== undefined) return encodeForm(operation.form, params, contentType ?? operation.consumes?.[0]);
  const given = Object.hasOwn(params, "body") && !hasParameter(operation, "body") ? params["body"] : undefined;
  if (given === undefined) return undefined;
  const typed = given instanceof TypedBody ? given : undefined;
  const value: unknown = typed ? typed.value : given;
  const wanted = contentType ?? typed?.contentType;
  const types = wanted === undefined ? (operation.consumes ?? []) : [wanted];
  return encodeContent(value, types, json) ?? refuse(types, operation.id);
}

/** Whether a media type's content is JSON. A wildcard's is, since it requires nothing else. */
export function isJson(type: string): boolean {
  return /^\s*(application\/json|text\/json|\*\/\*|application\/\*|[^;]*\+json)\s*(;|$)/i.test(type);
}

function encodeContent(value: unknown, types: readonly string[], json: JsonCodec): EncodedBody | undefined {
  const [first = "*/*"] = types;
  if (value instanceof URLSearchParams) {
    return { content: value.toString(), contentType: "application/x-www-form-urlencoded" };
  }
  const source = toContent(value);
  if (source !== undefined) {
    const own = value instanceof Blob && value.type !== "" ? value.type : "application/octet-stream";
    return {
      content: source,
      contentType: first.includes("*") ? own : first,
      length: value instanceof Blob ? value.size : undefined,
    };
  }
  if (typeof value === "string" && !isJson(first)) return { content: value, contentType: first };
  // The order of media types does not say what the client can write: take the first one that carries a JSON value.
  const type = types.length === 0 ? first : types.find((each) => isJson(each) || isYaml(each));
  const form = type === undefined && typeof value === "object" && value !== null ? types.find(isForm) : undefined;
  if (form !== undefined) {
    const { specs, fields } = formFields(value as object);
    return encodeForm(specs, fields, form) ?? { content: "", contentType: form };
  }
  const text = type === undefined ? undefined : json.stringify(value);
  if (type === undefined || text === undefined) return undefined;
  return { content: text, contentType: type.includes("*") ? "application/json" : type };
}

/** Whether a property of the params object is a parameter; then it is not the body, whatever its name. */
function hasParameter({ path, query = [], header = [] }: Operation, name: string): boolean {
  return (
    path.includes(`{${name}}`) ||
    [...query, ...header].some((spec) => (typeof spec === "string" ? spec : spec.name) === name)
  );
}

function isForm(type: string): boolean {
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type);
}

/** Every JSON text is valid YAML. */
function isYaml(type: string): boolean {
  return /^\s*[^;]*[/+](x-)?yaml\s*(;|$)/i.test(type);
}

function refuse(types: readonly string[], operation: string): never {
  throw new TypeError(`the body of ${operation} cannot be sent as ${types.join(", ")}: pass a string or bytes`);
}
