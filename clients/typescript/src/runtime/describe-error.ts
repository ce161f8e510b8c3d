import { ApiError } from "./api-error.js";
import { readText } from "./body-reader.js";
import type { ResponseInfo } from "./call-options.js";
import { isJson } from "./encode-body.js";
import { ConnectionError, DecodeError } from "./errors.js";
import type { JsonCodec } from "./json.js";
import type { Operation } from "./operation.js";
import { isSecretName, redactHeaders, redactText } from "./redact.js";
import type { HeaderRecord } from "./transport.js";

/** How much of a failure's content is read. */
const MOST_OF_BODY = 1024 * 1024;

/** Header values that no message may repeat. */
export function secretsOf(headers: HeaderRecord): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value] : []));
}

/** Form values that no message may repeat, even if the server repeats them. */
export function secretFields(operation: Operation, params: Readonly<Record<string, unknown>>): string[] {
  return (operation.form ?? []).flatMap((spec) => {
    const { name, wire = name } = typeof spec === "string" ? { name: spec } : spec;
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return typeof value === "string" && isSecretName(wire) ? [value, encodeURIComponent(value)] : [];
  });
}

/** Turns a failure response into an error. Unreadable content is left out. */
export async function toApiError(
  info: ResponseInfo & { readonly reason: string },
  reader: AsyncIterable<Uint8Array>,
  json: JsonCodec,
  secrets: readonly string[],
): Promise<ApiError> {
  const text = await readText(reader, MOST_OF_BODY).catch(() => "");
  const body = parseBody(text, info.headers["content-type"] ?? "", json);
  return new ApiError({
    ...info,
    reason: redactText(info.reason, secrets),
    headers: redactHeaders(info.headers, secrets),
    body,
    detail: detailOf(body, secrets),
  });
}

/** Adds the operation's name to a connection error and redacts secrets; returns any other error unchanged. */
export function describeError(error: unknown, operation: string, secrets: readonly string[]): unknown {
  if (!(error instanceof ConnectionError)) return error;
  const { stage, code, cause } = error;
  return new ConnectionError(`${redactText(error.message, secrets)} (${operation})`, stage, { code, cause });
}

/** Parses JSON content; undefined if empty. */
export function parseJson(text: string, json: JsonCodec, operation: string, secrets: readonly string[]): unknown {
  if (text === "") return undefined;
  try {
    return json.parse(text);
  } catch {
    // The parser's own error quotes the content, which may be long or repeat a secret.
    // Redact before cutting: a secret that is cut in two would not be found.
    const longest = Math.max(0, ...secrets.map((secret) => secret.length));
    const start = redactText(text.slice(0, 60 + 7 * longest), secrets).slice(0, 60);
    throw new DecodeError(`the response is not valid JSON: ${JSON.stringify(start)}… (${operation})`);
  }
}

function parseBody(text: string, contentType: string, json: JsonCodec): unknown {
  if (text === "") return undefined;
  if (!isJson(contentType) && !/^\s*[[{]/.test(text)) return text;
  try {
    return json.parse(text);
  } catch {
    return text;
  }
}

/** The error message in the content, on one line, in the common formats, with secrets redacted. */
function detailOf(body: unknown, secrets: readonly string[]): string | undefined {
  // Redact before cutting: part of a secret would not be found.
  const oneLine = (text: string): string | undefined => firstLine(redactText(text, secrets));
  if (typeof body === "string") return /^\s*</.test(body) ? undefined : oneLine(body);
  if (typeof body !== "object" || body === null) return undefined;
  const { message, error, error_description, detail, title } = body as Record<string, unknown>;
  const inner = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : error;
  for (const each of [message, error_description, detail, inner, title]) {
    if (typeof each === "string" && each.trim() !== "") return oneLine(each);
  }
  return undefined;
}

function firstLine(text: string): string | undefined {
  const line = text.trim().split(/[\r\n\u2028\u2029]/, 1)[0] ?? "";
  const clean = line.replace(/\p{Cc}/gu, " ");
  if (clean === "") return undefined;
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean;
}
