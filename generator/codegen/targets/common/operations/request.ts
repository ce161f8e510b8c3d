import type { Content, Facets, FormField, Operation, Parameter, Type } from "../../../client-model/client-model.js";
import { typesOfContents } from "./contents.js";
import { notGenerated } from "./not-generated.js";

/** Where named arguments go. */
export type InputPlace = Parameter["in"] | "form";

/** A named argument: a parameter or a form field. */
export interface Input extends Omit<Parameter, "in"> {
  readonly in: InputPlace;
}

/** The `body` argument. */
export interface RequestBody extends Pick<Facets, "examples" | "extensions"> {
  readonly description: string;
  readonly required: boolean;
  readonly type: Type;
  /** At least one; all have this type. */
  readonly contents: readonly Content[];
}

const isForm = (contents: readonly Content[]): boolean => contents.every(({ fields }) => fields !== undefined);

/** The fields of an operation's form, if its body can only be a form. */
function formFields({ body }: Operation): readonly FormField[] {
  if (body === undefined || !isForm(body.contents)) return [];
  if (typesOfContents(body.contents).length > 1) return notGenerated("forms that differ by media type");
  const fields = body.contents[0]?.fields ?? [];
  if (fields.some(({ contentTypes, headers }) => contentTypes.length + headers.length > 0))
    return notGenerated("parts of a form with media types or headers of their own");
  return fields;
}

/** The named arguments: the parameters in order, then the form fields. */
export function inputsOf(operation: Operation): readonly Input[] {
  const fields = formFields(operation);
  if (fields.length === 0) return operation.parameters;
  return [
    ...operation.parameters,
    ...fields.map(({ contentTypes: _, headers: __, ...field }): Input => ({ ...field, in: "form" })),
  ];
}

/** The `body` argument. Undefined: the request has no body, or it is a form whose fields are named arguments. */
export function bodyOf({ body }: Operation): RequestBody | undefined {
  if (body === undefined || isForm(body.contents)) return undefined;
  if (body.contents.some(({ fields }) => fields !== undefined))
    return notGenerated("bodies with a form and another media type");
  const [type, another] = typesOfContents(body.contents);
  if (type === undefined) return undefined;
  if (another !== undefined) return notGenerated("bodies whose type depends on the media type");
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
export type ListFormat = "csv" | "ssv" | "tsv" | "pipes" | "multi";

const FORMATS: Readonly<Record<string, ListFormat>> = { ",": "csv", " ": "ssv", "\t": "tsv", "|": "pipes" };

/** The list formats of lists in a list, one per level. Empty: all are comma-separated. */
export function innerFormats({ serialization }: Pick<Parameter, "serialization">): readonly ListFormat[] {
  if (serialization.kind === "content") return [];
  return (serialization.inner ?? []).map(
    (separator) => FORMATS[separator] ?? notGenerated(`lists separated by ${JSON.stringify(separator)}`),
  );
}

/** Path parameters that runtimes need to know of: lists that are not just separated by commas. */
export const routeInputs = (operation: Operation): readonly Parameter[] =>
  operation.parameters.filter(
    (parameter) => parameter.in === "path" && (listFormat(parameter) !== "csv" || innerFormats(parameter).length > 0),
  );

const DELIMITED: readonly string[] = ["form", "simple", "spaceDelimited", "pipeDelimited"];

const mayBeObject = (type: Type): boolean =>
  type.kind === "nullable"
    ? mayBeObject(type.type)
    : type.kind === "map" || type.kind === "object" || type.kind === "allOf" || type.kind === "reference";

/** The list format of a parameter. */
export function listFormat({ serialization, type }: Pick<Parameter, "serialization" | "type">): ListFormat {
  if (serialization.kind === "content") return notGenerated("parameters with a media type");
  const { style, explode, separator, allowReserved } = serialization;
  if (allowReserved) return notGenerated("parameters with reserved characters");
  if (!DELIMITED.includes(style)) return notGenerated(`parameters in the style ${style}`);
  const isList = type.kind === "array" || type.kind === "tuple";
  if (explode && !isList && mayBeObject(type)) return notGenerated("exploded object parameters");
  // A header is sent once, even if the style would repeat its name.
  if (explode && style !== "simple") return "multi";
  return FORMATS[separator] ?? notGenerated(`lists separated by ${JSON.stringify(separator)}`);
}
