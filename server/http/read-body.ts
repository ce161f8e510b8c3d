import type { IncomingMessage } from "node:http";
import { parseBounded } from "../../openapi/read/json/parse-bounded.js";
import type * as ParseYaml from "../../openapi/read/yaml/parse-yaml.js";
import { repeatedKeys } from "../../openapi/read/json/parse-json.js";
import { badRequest, tooLarge, unsupportedMediaType } from "../machinery/errors/api-errors.js";
import { parseExact } from "../machinery/json/exact-json.js";
import { markLongIntegers } from "../machinery/json/long-integers.js";
import { bodyWasRead } from "./observe/kept-bodies.js";
import { decodeProtobufObject, PROTOBUF } from "./protobuf/decode-object.js";

/** Largest body of a request. */
const LARGEST = 3 * 1024 * 1024;

/** Most values of a body: its bytes allow no more in any object that is written by hand or program. */
const MOST_VALUES = 1_000_000;

const JSON_TYPES: ReadonlySet<string> = new Set(["", "application/json", "text/json"]);
const YAML_TYPES: ReadonlySet<string> = new Set(["application/yaml", "application/x-yaml", "text/yaml"]);
const TYPES = ["application/json", "application/yaml"];

/** The media type of a request's body, in lower case and without parameters. */
export const bodyTypeOf = ({ headers }: IncomingMessage): string =>
  (headers["content-type"] ?? "").replace(/;.*/s, "").trim().toLowerCase();

/** Reads a body. Throws a `StatusError`: 413 where it is too large, 400 where the client leaves before its end. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const tooMuch = (): Error => tooLarge(`limit is ${LARGEST}`);
  const endedEarly = (): Error => badRequest("the request ended before its body did");
  // It may have ended while the server found out who sends it.
  if (request.destroyed && !request.complete) throw endedEarly();
  if (Number(request.headers["content-length"] ?? 0) > LARGEST) throw tooMuch();
  const chunks: Buffer[] = [];
  let size = 0;
  // Listening costs less than a loop over the request, which makes a reader for every body.
  await new Promise<void>((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST) return void chunks.push(chunk);
      request.pause();
      reject(tooMuch());
    });
    request.once("end", resolve);
    // A body can only fail by the client's leaving, which is no fault of the server.
    request.once("error", () => reject(endedEarly()));
    request.once("close", () => {
      if (!request.complete) reject(endedEarly());
    });
  });
  const bytes = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
  bodyWasRead(request, bytes);
  return bytes;
}

/** A parsed body. */
export interface ParsedBody {
  readonly value: unknown;
  /** Keys that an object states twice: `duplicate field "spec.rows"`. Looked for only when asked. */
  readonly duplicates: () => readonly string[];
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + countKeys(item), 0);
  let count = 0;
  for (const item of Object.values(value)) count += 1 + countKeys(item);
  return count;
}

const fieldText = (pointer: string, key: string): string =>
  [...pointer.split("/").slice(1), key].join(".").replace(/\.(\d+)(?=\.|$)/g, "[$1]");

const duplicatesOf = (keys: readonly { readonly pointer: string; readonly key: string }[]): readonly string[] =>
  keys.map(({ pointer, key }) => `duplicate field ${JSON.stringify(fieldText(pointer, key))}`);

/** Parses JSON. Throws a `StatusError` (400). */
export function parseJsonBody(bytes: Buffer): ParsedBody {
  const parsed = parseBounded(bytes, MOST_VALUES, parseExact);
  if ("problem" in parsed) throw badRequest(`the body of the request cannot be read: ${parsed.problem}`);
  const { value } = parsed;
  return { value, duplicates: () => duplicatesOf(repeatedKeys(bytes.toString(), countKeys(value))) };
}

type YamlReader = Pick<typeof ParseYaml, "parseYaml">;

const OPEN_OBJECT = 0x7b;

/** Parses JSON that is sent as YAML, as kubectl does. `undefined`: it is other YAML. */
function parseJsonAsYaml(bytes: Buffer): ParsedBody | undefined {
  if (bytes[0] !== OPEN_OBJECT) return undefined;
  try {
    return parseJsonBody(bytes);
  } catch {
    return undefined;
  }
}

/** Loaded for the first body in YAML: most clients send JSON. */
let yaml: YamlReader | undefined;

function parseYamlBody({ parseYaml }: YamlReader, bytes: Buffer): ParsedBody {
  const { text, restore } = markLongIntegers(bytes.toString());
  const parsed = parseYaml(text);
  if ("problem" in parsed) throw badRequest(`error converting YAML to JSON: ${parsed.problem}`);
  // Aliases share their values, and objects of requests are changed.
  const value: unknown = restore(structuredCloneUnshared(parsed.value));
  return { value, duplicates: () => duplicatesOf(parsed.duplicates(countKeys(value))) };
}

/** Parses a body that was parsed before. Throws a `StatusError` (400, 415). */
export function parseBodyAgain(bytes: Buffer, type: string): ParsedBody {
  if (JSON_TYPES.has(type)) return parseJsonBody(bytes);
  if (type === PROTOBUF) return { value: decodeProtobufObject(bytes), duplicates: () => [] };
  if (!YAML_TYPES.has(type) || yaml === undefined) throw unsupportedMediaType(TYPES);
  return parseJsonAsYaml(bytes) ?? parseYamlBody(yaml, bytes);
}

/** Parses a text of a media type. Throws a `StatusError` (400, 415). */
export async function parseBody(bytes: Buffer, type: string): Promise<ParsedBody> {
  if (YAML_TYPES.has(type)) yaml = await import("../../openapi/read/yaml/parse-yaml.js");
  return parseBodyAgain(bytes, type);
}

const structuredCloneUnshared = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Reads and parses a body in JSON or YAML. */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const type = bodyTypeOf(request);
  if (!JSON_TYPES.has(type) && !YAML_TYPES.has(type) && type !== PROTOBUF) throw unsupportedMediaType(TYPES);
  return parseBody(await readBytes(request), type);
}
