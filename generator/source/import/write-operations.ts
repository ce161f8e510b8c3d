import type {
  DeclaredOperation,
  Marker,
  OperationParameter,
  OperationResponse,
  OperationSet,
  ParameterStyle,
  TypeRef,
} from "../../model/api-model.js";
import { jsonText } from "../../../openapi/types/json-text.js";
import { commentText, WIDTH } from "./text/comment.js";
import { propertyName, stringLiteral } from "./text/literals.js";
import { taggedProse } from "./text/prose-lines.js";
import type { TypeWriter } from "./type-writer.js";

const span = { file: "", line: 1, column: 1, length: 1 };

const PLACES: Readonly<Record<OperationParameter["in"], string>> = {
  path: "Path",
  query: "Query",
  header: "Header",
  cookie: "Cookie",
  formData: "Form",
  body: "Body",
};

const capitalize = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Words that cannot name a parameter in a module. */
const RESERVED = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
);

/** A name for a parameter of a method. */
const identifierOf = (name: string): string => {
  const plain = name.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
  return /^[A-Za-z_$]/.test(plain) && !RESERVED.has(plain) ? plain : `_${plain}`;
};

interface WrittenParameter {
  readonly name: string;
  readonly text: string;
  readonly required: boolean;
  readonly description: string;
  readonly style?: ParameterStyle;
}

/** A type where annotations have no place. Items of a list have none either, so it is written as one, without brackets. */
const typeArgument = (writer: TypeWriter, items: TypeRef, indent: string, hint: string): string =>
  writer
    .write({ kind: "array", items }, indent, hint)
    .text.slice(0, -2)
    .replace(/^\((.*)\)$/s, "$1");

function writeParameter(
  writer: TypeWriter,
  parameter: OperationParameter,
  taken: Set<string>,
  hint: string,
): WrittenParameter {
  let name = identifierOf(parameter.name);
  for (let n = 2; taken.has(name); n++) name = `${identifierOf(parameter.name)}${n}`;
  taken.add(name);
  const described = taggedProse(parameter.description);
  // A text that an annotation cannot hold becomes the description of an alias.
  const type = {
    ...parameter.type,
    ...(parameter.description !== "" && described === undefined && { description: parameter.description }),
  };
  const written = typeArgument(writer, type, "    ", `${hint}${capitalize(name)}`);
  const role = writer.scope.scalar(PLACES[parameter.in]);
  const { mediaType } = parameter;
  const argument = parameter.in === "body" ? mediaType : name === parameter.name ? undefined : parameter.name;
  const named = argument === undefined ? "" : `, ${stringLiteral(argument)}`;
  const required = parameter.required || parameter.in === "path";
  return {
    name,
    text: `${name}${required ? "" : "?"}: ${role}<${written}${named}>`,
    required,
    description: described ?? "",
    ...(parameter.style !== undefined && { style: parameter.style }),
  };
}

function styleMarker(name: string, { style, explode }: ParameterStyle): Marker {
  const written = explode === undefined ? {} : { explode: explode ? "yes" : "no" };
  return { name: "style", value: { first: name, more: [style], ...written }, span };
}

const DEFAULTS: Readonly<Record<string, string>> = { "200": "OK", "201": "Created", "202": "Accepted" };

function responseText(
  writer: TypeWriter,
  { status, type, mediaType, headers }: OperationResponse,
  hint: string,
): string {
  const body = type === undefined ? "void" : typeArgument(writer, type, "  ", `${hint}${capitalize(status)}`);
  // Alternatives of one body would read as several responses.
  if (status === "200" && mediaType === undefined && headers.length === 0 && type?.kind !== "union") return body;
  const fields = headers.length === 0 ? "{}" : writer.fields(headers, `${hint}${capitalize(status)}Headers`);
  const list = [/^\d+$/.test(status) ? status : stringLiteral(status), body, fields, stringLiteral(mediaType ?? "")];
  // Arguments at the end that have their defaults are left out.
  const count = mediaType !== undefined ? 4 : headers.length > 0 ? 3 : type !== undefined ? 2 : 1;
  return `${writer.scope.scalar("Response")}<${list.slice(0, count).join(", ")}>`;
}

/** The annotation that says where an operation is called. */
function routeMarker({ method, path, isWebhook, callback }: DeclaredOperation): Marker {
  if (callback === undefined)
    return { name: isWebhook === true ? "webhook" : "route", value: { first: method, more: [path] }, span };
  return { name: "callback", value: { first: method, more: [callback.name, path], of: callback.of }, span };
}

function methodText(name: string, parameters: readonly string[], responses: readonly string[]): string {
  const returns = responses.length === 0 ? "never" : responses.join(" | ");
  const line = `  ${name}(${parameters.join(", ")}): ${returns};\n`;
  if (line.length <= WIDTH + 1 && !line.slice(0, -1).includes("\n")) return line;
  const open =
    parameters.length === 0
      ? `  ${name}()`
      : `  ${name}(\n${parameters.map((parameter) => `    ${parameter},\n`).join("")}  )`;
  const rest =
    `): ${returns};`.length + 2 <= WIDTH || responses.length < 2
      ? `: ${returns};\n`
      : `:${responses.map((response) => `\n    | ${response}`).join("")};\n`;
  return open + rest;
}

function writeMethod(writer: TypeWriter, operation: DeclaredOperation): string {
  const taken = new Set<string>();
  const hint = capitalize(operation.name);
  const parameters = operation.parameters.map((parameter) => writeParameter(writer, parameter, taken, hint));
  // TypeScript wants required parameters first.
  const sorted = [...parameters.filter(({ required }) => required), ...parameters.filter(({ required }) => !required)];
  const tags: (string | Marker)[] = [
    routeMarker(operation),
    ...operation.markers,
    ...sorted
      .filter(({ description }) => description !== "")
      .map(({ name, description }) => `@param ${name} - ${description}`),
    ...sorted.flatMap(({ name, style }) => (style === undefined ? [] : [styleMarker(name, style)])),
    ...operation.responses.flatMap(({ status, description, type, headers }, i, all) => {
      // The forms of one response have one description.
      if (all.findIndex((other) => other.status === status) < i) return [];
      const text = taggedProse(description) ?? jsonText(description);
      const isWritten = type !== undefined || headers.length > 0;
      return description === DEFAULTS[status] && isWritten ? [] : [`@response ${status} ${text}`];
    }),
  ];
  const isPlain =
    operation.responses.length === 1 &&
    operation.responses[0]?.type === undefined &&
    operation.responses[0]?.status === "200";
  const answers = operation.responses.filter(
    ({ type, status, headers }) => type !== undefined || headers.length > 0 || (status === "200" && isPlain),
  );
  return (
    commentText(operation.description, tags, "  ") +
    methodText(
      propertyName(operation.name),
      sorted.map(({ text }) => text),
      answers.map((response) => responseText(writer, response, hint)),
    )
  );
}

/** An `@operations` interface. */
export function writeOperations(writer: TypeWriter, set: OperationSet, name: string): string {
  const methods = set.operations.map((operation) => writeMethod(writer, operation));
  const tag: Marker = { name: "operations", value: set.each === "once" ? {} : { each: set.each }, span };
  return `${commentText(set.description, [tag, ...set.markers], "")}export interface ${name} {\n${methods.join("\n")}}\n`;
}
