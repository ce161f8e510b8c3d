import type {
  Content,
  Facets,
  FormField,
  Operation,
  Parameter,
  Separator,
  Type,
} from "../../../client-model/client-model.js";
import { isFiles } from "../types/bytes.js";
import { typeOfContents } from "./contents.js";
import { contentKind } from "../../../client-model/model/media-type.js";

/** Where named arguments go. */
export type InputPlace = Parameter["in"] | "form";

/** A named argument: a parameter or a form field. */
export interface Input extends Omit<Parameter, "in"> {
  readonly in: InputPlace;
  /** Media types of a part of a form. Empty: decided by the value. */
  readonly contentTypes?: readonly string[];
}

/** The `body` argument. */
export interface RequestBody extends Pick<Facets, "examples" | "extensions"> {
  readonly description: string;
  readonly required: boolean;
  /** If media types have different types, their union. */
  readonly type: Type;
  /** At least one. */
  readonly contents: readonly Content[];
}

const isForm = (contents: readonly Content[]): boolean => contents.every(({ fields }) => fields !== undefined);

/** The fields of an operation's form, if its body can only be a form. */
function formFields({ body }: Operation): readonly FormField[] {
  if (body === undefined || !isForm(body.contents)) return [];
  // Forms may differ by media type; only one can hold files.
  const withFile = body.contents.find(({ fields = [] }) => fields.some(({ type }) => isFiles(type)));
  return ((withFile ?? body.contents[0])?.fields ?? []).map(asFile);
}

/** A field whose part has required headers is a file: callers state the headers of a file with it. */
function asFile(field: FormField): FormField {
  const { type, contentTypes, headers } = field;
  if (isFiles(type) || !headers.some(({ required }) => required)) return field;
  const usual = isScalar(type) ? "text/plain" : "application/json";
  return { ...field, type: { kind: "bytes" }, contentTypes: contentTypes.length > 0 ? contentTypes : [usual] };
}

/** The named arguments: the parameters in order, then the form fields. */
export function inputsOf(operation: Operation): readonly Input[] {
  const fields = formFields(operation);
  if (fields.length === 0) return operation.parameters;
  return [...operation.parameters, ...fields.map(({ headers: _, ...field }): Input => ({ ...field, in: "form" }))];
}

/** The `body` argument. Undefined: the request has no body, or it is a form whose fields are named arguments. */
export function bodyOf({ body }: Operation): RequestBody | undefined {
  if (body === undefined || isForm(body.contents)) return undefined;
  const type = typeOfContents(body.contents);
  if (type === undefined) return undefined;
  const { description, required, contents, extensions } = body;
  const examples = contents[0]?.examples ?? [];
  return {
    description,
    required,
    type,
    contents,
    ...(examples.length === 0 ? {} : { examples }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

/** List formats of parameters, as the runtimes name them. */
export type ListFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi" | "deep" | "json";

const FORMATS: Readonly<Record<Separator, ListFormat>> = { ",": "csv", " ": "ssv", "\t": "tsv", "|": "pipes" };

/** The list formats of lists in a list, one per level. Empty: all are comma-separated. */
export function innerFormats({ serialization }: Pick<Parameter, "serialization">): readonly ListFormat[] {
  if (serialization.kind === "content") return [];
  return (serialization.inner ?? []).map((separator) => FORMATS[separator]);
}

/** What the runtimes know of a parameter's style besides its list format. */
export interface StyleFlags {
  readonly style?: "label" | "matrix";
  readonly explode?: true;
  readonly reserved?: true;
  readonly whole?: true;
}

/**
 * The style of a parameter as the runtimes name it: of one in a path or a header; in a query or a cookie, whether characters
 * are kept, and whether it is the whole query.
 */
export function styleFlags({
  serialization,
  type,
  in: place,
}: Pick<Input, "serialization" | "type" | "in">): StyleFlags {
  if (place === "querystring") return isFormQuery(serialization) ? {} : { whole: true };
  if (serialization.kind === "content") return {};
  const { style, explode, allowReserved } = serialization;
  if (place === "cookie") return style === "cookie" ? { reserved: true } : {};
  if (place === "query") return allowReserved ? { reserved: true } : {};
  if (place !== "path" && place !== "header") return {};
  const named = style === "label" || style === "matrix" ? { style } : {};
  const hasParts = named.style !== undefined || (!isList(type) && mayBeObject(type));
  return { ...named, ...(explode && hasParts ? { explode: true } : {}) };
}

const isList = (type: Type): boolean => type.kind === "array" || type.kind === "tuple";

/** Path parameters that runtimes need to know of: all but texts, and lists separated by commas. */
export const routeInputs = (operation: Operation): readonly Parameter[] =>
  operation.parameters.filter(
    (parameter) =>
      parameter.in === "path" &&
      (listFormat(parameter) !== "csv" ||
        innerFormats(parameter).length > 0 ||
        Object.keys(styleFlags(parameter)).length > 0),
  );

/** Whether a value is certainly a scalar, which has one form in all styles of queries. */
const isScalar = (type: Type): boolean =>
  type.kind === "nullable"
    ? isScalar(type.type)
    : type.kind === "scalar" || type.kind === "enum" || type.kind === "intOrString" || type.kind === "bytes";

const mayBeObject = (type: Type): boolean =>
  type.kind === "nullable"
    ? mayBeObject(type.type)
    : type.kind === "map" || type.kind === "object" || type.kind === "allOf" || type.kind === "reference";

/** Whether each property of a parameter that is the whole query is a parameter of its own. */
export const isFormQuery = (serialization: Parameter["serialization"]): boolean =>
  serialization.kind === "style" || contentKind(serialization.mediaType) === "form";

const contentFormat = (mediaType: string): ListFormat => (contentKind(mediaType) === "json" ? "json" : "csv");

/** The list format of a parameter. */
export function listFormat({
  serialization,
  type,
  in: place,
}: Pick<Input, "serialization" | "type"> & Partial<Pick<Input, "in">>): ListFormat {
  if (place === "querystring" && isFormQuery(serialization)) return "multi";
  if (serialization.kind === "content") return contentFormat(serialization.mediaType);
  const { style, explode, separator } = serialization;
  if (style === "deepObject") return "deep";
  if (isScalar(type) || style === "label" || style === "matrix") return "csv";
  // A header is sent once, even if the style would repeat its name.
  if (explode && style !== "simple") return "multi";
  return FORMATS[separator];
}
