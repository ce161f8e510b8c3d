import { ts } from "ts-morph";
import type { OperationResponse } from "../../../model/api-model.js";
import { jsonText } from "../../../../openapi/types/json-text.js";
import { report, spanOf, typeText, type Context, type Documented } from "../context.js";
import { alternatives, findRole, resolveWritten, type Written } from "./find-role.js";
import { literalText } from "./read-parameter.js";
import { markerWord } from "../comments/read-markers.js";
import { readType } from "../types/read-type.js";
import { TOP } from "../scope.js";
import { resolveObject } from "../types/resolve-object.js";

type Answer = Omit<OperationResponse, "description">;

const isVoid = (context: Context, written: Written): boolean => {
  const { kind } = resolveWritten(context, written).node;
  return kind === ts.SyntaxKind.VoidKeyword || kind === ts.SyntaxKind.UndefinedKeyword;
};

/** One response: the arguments of `Response<status, body, headers>`, or the type itself with status 200. */
function readAnswer(context: Context, written: Written): Answer | undefined {
  const { node, scope } = written;
  if (node.kind === ts.SyntaxKind.NeverKeyword) return undefined;
  if (isVoid(context, written)) return { status: "200", headers: [] };
  const role = findRole(context, written, "responseOf");
  if (role === undefined) return { status: "200", type: readType(context, node, scope), headers: [] };
  const [status, body, headers, named] = role.args;
  const code = status === undefined ? undefined : readType(context, status.node, status.scope);
  const value = code?.kind === "enum" && code.values.length === 1 ? jsonText(code.values[0]) : undefined;
  if (value === undefined || !/^([1-5](\d\d|XX)|default)$/.test(value)) {
    report(context, "GV1005", spanOf(context, status?.node ?? node), {
      name: "responseOf",
      problem: 'the status is not one number from 100 to 599, a range such as "4XX", or "default"',
      example: "Response<404, Problem>",
    });
    return undefined;
  }
  const properties =
    headers === undefined
      ? []
      : (resolveObject(context, readType(context, headers.node, headers.scope), headers.node)?.properties ?? []);
  const isEmpty = body === undefined || isVoid(context, body);
  const mediaType = literalText(context, named);
  const ofMediaType = mediaType === undefined ? {} : { mediaType };
  return {
    status: value,
    ...ofMediaType,
    ...(!isEmpty && { type: readType(context, body.node, body.scope) }),
    headers: properties,
  };
}

const DEFAULT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  "200": "OK",
  "201": "Created",
  "202": "Accepted",
  "204": "No Content",
  "301": "Moved Permanently",
  "302": "Found",
  "304": "Not Modified",
  "400": "Bad Request",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "Not Found",
  "405": "Method Not Allowed",
  "409": "Conflict",
  "410": "Gone",
  "412": "Precondition Failed",
  "415": "Unsupported Media Type",
  "422": "Unprocessable Entity",
  "429": "Too Many Requests",
  "500": "Internal Server Error",
  "503": "Service Unavailable",
  default: "Any other response",
};

/** Responses, of which no two have the same status and media type. */
function readAnswers(context: Context, node: ts.TypeNode): Answer[] {
  const answers = new Map<string, Answer>();
  for (const part of alternatives(context, { node, scope: TOP }, "responseOf")) {
    const answer = readAnswer(context, part);
    if (answer === undefined) continue;
    const key = `${answer.status} ${answer.mediaType ?? ""}`;
    if (answers.has(key))
      report(context, "GV2001", node, {
        type: typeText(node),
        help: `It has two responses with status ${answer.status}. Use different statuses, the same type for both, or different media types: Response<${answer.status}, string, {}, "text/csv">.`,
      });
    answers.set(key, answer);
  }
  return [...answers.values()];
}

/** The responses of an operation with their descriptions: from its return type and from `@response`. */
export function readResponses(
  context: Context,
  node: ts.TypeNode | undefined,
  documented: Documented,
): OperationResponse[] {
  const read = node === undefined ? [] : readAnswers(context, node);
  const described = new Map(
    documented.markers
      .filter((marker) => marker.name === "response")
      .map((marker) => [jsonText(marker.value), marker.text ?? ""]),
  );
  // A status with only a description has no body.
  const bare = [...described.keys()].filter((status) => !read.some((answer) => answer.status === status));
  const returns = markerWord(documented.markers, "returns");
  const text = (...candidates: (string | undefined)[]): string =>
    candidates.find((candidate) => candidate !== undefined && candidate !== "") ?? "";
  const answers = [...read, ...bare.map((status): Answer => ({ status, headers: [] }))];
  // Missing and malformed types are already reported; only `never` means that there is no response.
  const isReported = answers.length === 0 && node?.kind !== ts.SyntaxKind.NeverKeyword;
  return (isReported ? [{ status: "200", headers: [] }] : answers).map((answer) => ({
    ...answer,
    description: text(
      described.get(answer.status),
      answer.status === "200" ? returns : undefined,
      DEFAULT_DESCRIPTIONS[answer.status],
      `Status ${answer.status}`,
    ),
  }));
}
