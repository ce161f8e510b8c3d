import { basePath } from "../../common/base-url.js";
import { isBinary, isFiles } from "../../common/types/bytes.js";
import type { Input } from "../../common/operations/request.js";
import { wireMethod } from "../../common/operations/wire-method.js";
import type {
  Body,
  ClientModel,
  Content,
  Operation,
  SecurityScheme,
  Serialization,
  Type,
} from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { ExampleValues } from "../examples/example-values.js";
import { prettyJson } from "../examples/pretty-json.js";
import { formPairs } from "../calls/serialize.js";
import { bodyOn, inputsOn } from "../site/request-parts.js";
import type { TypeIndex } from "../../common/types/type-index.js";
import { calledServers, tokenFlows, type CalledServer } from "./called-servers.js";
import type { TryIt } from "./try-it.js";

/*
 * What `assets/console.js` knows of an operation. It is in the operation's page, so that opening the console loads
 * nothing but its script.
 */

/** What a value is typed in as. */
type Shape = "text" | "list" | "json" | "file" | "files";

interface ConsoleInput {
  readonly name: string;
  readonly in: Input["in"];
  readonly required?: true;
  /** What it is at first; for an optional one, a hint. */
  readonly value?: string;
  readonly values?: readonly string[];
  readonly shape?: Shape;
  /** Absent: the place's default. */
  readonly style?: string;
  readonly explode?: true;
  readonly separator?: string;
  readonly reserved?: true;
  /** Media type of the value. */
  readonly content?: string;
}

interface ConsoleContent {
  readonly type: string;
  /** `form` and `multipart` have lines `name=value`; `file` is chosen; others are text. */
  readonly kind: "text" | "form" | "multipart" | "file";
  readonly value?: string;
}

type ConsoleScheme =
  | { readonly name: string; readonly kind: "key"; readonly in: string; readonly parameter: string }
  | { readonly name: string; readonly kind: "basic" }
  | { readonly name: string; readonly kind: "token"; readonly scheme: string; readonly signIn?: true }
  | {
      readonly name: string;
      readonly kind: "oauth2";
      readonly flows: readonly { readonly kind: string; readonly url: string }[];
      readonly scopes: readonly string[];
      /** Whether readers can sign in at the provider, which the console does not do. */
      readonly signIn?: true;
    }
  | { readonly name: string; readonly kind: "none" };

/** The console's data of one operation. */
export interface ConsoleData {
  readonly method: string;
  readonly path: string;
  /** The path of the API on its own server. */
  readonly base: string;
  readonly servers: readonly CalledServer[];
  readonly inputs: readonly ConsoleInput[];
  /** Whether the inputs of a form are sent as parts. */
  readonly parts?: true;
  readonly body?: { readonly required: boolean; readonly contents: readonly ConsoleContent[] };
  /** Alternatives. */
  readonly security: readonly (readonly ConsoleScheme[])[];
}

/** Longer examples are left to the reader: they would double the page. */
const LONGEST = 6000;
const MOST_VALUES = 100;

const isText = (value: Json): value is string => typeof value === "string";

const textOf = (value: Json): string => (isText(value) ? value : JSON.stringify(value));

function shapeOf(type: Type, types: TypeIndex): Shape {
  const resolved = types.resolve(type);
  switch (resolved.kind) {
    case "nullable":
      return shapeOf(resolved.type, types);
    case "bytes":
      return resolved.encoding === undefined ? "file" : "text";
    case "array":
      return isFiles(type) ? "files" : shapeOf(resolved.items, types) === "text" ? "list" : "json";
    case "map":
    case "object":
    case "allOf":
    case "tuple":
      return "json";
    default:
      return "text";
  }
}

/** What differs from the style that `console.js` assumes of a place. */
function styleOf(serialization: Serialization, place: Input["in"]): Partial<ConsoleInput> {
  if (serialization.kind === "content") return { content: serialization.mediaType };
  const { style, explode, separator, allowReserved } = serialization;
  const usual = place === "path" || place === "header" ? "simple" : "form";
  return {
    ...(style !== usual && { style }),
    ...(explode && { explode }),
    ...(separator !== "," && { separator }),
    ...(allowReserved && { reserved: true }),
  };
}

function inputOf(input: Input, values: ExampleValues, types: TypeIndex): ConsoleInput {
  const { name, required, type, serialization } = input;
  const shape = serialization.kind === "content" ? "json" : shapeOf(type, types);
  const resolved = types.resolve(type);
  const of = resolved.kind === "nullable" ? types.resolve(resolved.type) : resolved;
  const given = shape === "file" || shape === "files" ? "" : values.parameter(input);
  const shown = Array.isArray(given) && shape === "list" ? given.map(textOf).join("\n") : textOf(given);
  const isKnown = required || input.examples !== undefined || input.default !== undefined;
  return {
    name,
    in: input.in,
    ...(required && { required }),
    ...(isKnown && shown !== "" && shown.length <= LONGEST && { value: shown }),
    ...(of.kind === "enum" &&
      !of.open &&
      of.values.length <= MOST_VALUES && { values: of.values.map(({ value }) => textOf(value)) }),
    ...(shape !== "text" && { shape }),
    ...styleOf(serialization, input.in),
  };
}

function contentOf(content: Content, values: ExampleValues): ConsoleContent {
  const { mediaType, kind } = content;
  const examples = values.ofContent(content, "request");
  const value = (examples.find(({ problem }) => problem === "") ?? examples[0])?.value;
  const of = (text: string | undefined): Pick<ConsoleContent, "value"> =>
    text === undefined || text.length > LONGEST ? {} : { value: text };
  if (kind === "form" || kind === "multipart") {
    const pairs = value === undefined ? [] : formPairs(value);
    return { type: mediaType, kind, ...of(pairs.map(([name, each]) => `${name}=${each}`).join("\n")) };
  }
  if (kind !== "json" && isBinary(content.type)) return { type: mediaType, kind: "file" };
  const isJson = kind === "json" || kind === "any" || kind === "lines";
  const type = mediaType === "*/*" ? "application/json" : mediaType;
  if (value === undefined || (!isJson && !isText(value))) return { type, kind: "text" };
  return { type, kind: "text", ...of(isJson ? prettyJson(value) : textOf(value)) };
}

const bodyData = ({ required, contents }: Body, values: ExampleValues): NonNullable<ConsoleData["body"]> => ({
  required,
  contents: contents.map((content) => contentOf(content, values)),
});

function schemeData(scheme: SecurityScheme, scopes: readonly string[]): ConsoleScheme {
  const { name } = scheme;
  switch (scheme.kind) {
    case "apiKey":
      return { name, kind: "key", in: scheme.in, parameter: scheme.parameter };
    case "http":
      return scheme.scheme === "basic" ? { name, kind: "basic" } : { name, kind: "token", scheme: scheme.scheme };
    case "oauth2":
      return {
        name,
        kind: "oauth2",
        flows: tokenFlows(scheme.flows).map(({ kind, tokenUrl = "" }) => ({ kind, url: tokenUrl })),
        scopes,
        ...(scheme.flows.some(({ kind }) => !["clientCredentials", "password"].includes(kind)) && { signIn: true }),
      };
    case "openIdConnect":
      return { name, kind: "token", scheme: "bearer", signIn: true };
    case "mutualTLS":
      return { name, kind: "none" };
  }
}

/** Text that stays inside any attribute, whatever the document wrote. */
const attributeJson = (data: ConsoleData): string =>
  JSON.stringify(data).replace(
    /[<>&'=\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );

/** Writes the console's data of operations, as JSON for an attribute in single quotes. */
export function createConsoleWriter(
  model: ClientModel,
  types: TypeIndex,
  options: { readonly values: ExampleValues; readonly tryIt: TryIt; readonly documentUrl: string | undefined },
): (operation: Operation) => string {
  const { values, tryIt, documentUrl } = options;
  if (tryIt.mode === "off") return () => "";
  const schemes = new Map(model.securitySchemes.map((scheme) => [scheme.name, scheme]));
  const base = basePath(model);
  const more = tryIt.servers.map((url): CalledServer => ({ url, description: "", variables: [] }));
  const own = tryIt.mode === "served" ? [] : calledServers(model.servers, documentUrl);
  return (operation) => {
    const body = bodyOn(operation);
    const servers =
      tryIt.mode === "served" || operation.servers === undefined ? own : calledServers(operation.servers, documentUrl);
    const data: ConsoleData = {
      method: wireMethod(operation.method),
      path: operation.path,
      base,
      servers: [...servers, ...more],
      inputs: inputsOn(operation).map((input) => inputOf(input, values, types)),
      ...(operation.body?.contents.some(({ kind }) => kind === "multipart") === true && { parts: true }),
      ...(body !== undefined && { body: bodyData(body, values) }),
      security: operation.security.map((alternative) =>
        alternative.flatMap(({ scheme, scopes }) => {
          const found = schemes.get(scheme);
          return found === undefined ? [] : [schemeData(found, scopes)];
        }),
      ),
    };
    return attributeJson(data);
  };
}
