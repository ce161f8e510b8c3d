import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { encodeYaml } from "../../../openapi/encode/encode-yaml.js";
import { parseExact, stringifyExact } from "../../machinery/json/exact-json.js";
import type { AcceptedForm } from "./accepted-form.js";

const compress = promisify(gzip);

/** Smaller answers are not worth compressing. Bytes. */
export const SMALLEST_COMPRESSED = 128 * 1024;

/** An answer as parts of its JSON, in order. */
export interface JsonAnswer {
  readonly status: number;
  readonly parts: readonly (Buffer | string)[];
}

export const acceptsGzip = ({ headers }: IncomingMessage): boolean =>
  /(^|[\s,])gzip($|[\s,;])/.test(headers["accept-encoding"] ?? "");

export const bytesOfParts = (parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));

function bytesOf({ parts }: JsonAnswer, { encoding, pretty }: Pick<AcceptedForm, "encoding" | "pretty">): Buffer {
  const json = bytesOfParts([...parts, "\n"]);
  if (encoding === "json" && !pretty) return json;
  const value = parseExact(json.toString()) as object;
  return encoding === "yaml" ? Buffer.from(encodeYaml(value)) : Buffer.from(`${stringifyExact(value, 2)}\n`);
}

/** Sends an answer in the form that was accepted. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: JsonAnswer,
  form: Pick<AcceptedForm, "encoding" | "pretty">,
): Promise<void> {
  let body = bytesOf(answer, form);
  response.statusCode = answer.status;
  response.setHeader("Content-Type", form.encoding === "yaml" ? "application/yaml" : "application/json");
  if (body.length >= SMALLEST_COMPRESSED && acceptsGzip(request)) {
    body = await compress(body, { level: constants.Z_BEST_SPEED });
    response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Vary", "Accept-Encoding");
  }
  response.setHeader("Content-Length", body.length);
  response.end(body);
}
