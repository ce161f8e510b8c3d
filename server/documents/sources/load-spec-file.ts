import { isUtf8 } from "node:buffer";
import { constants } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { notOpenApi3, notSwagger, pathProblem } from "../../../openapi/read/check-readable.js";
import { dialectOf } from "../../../openapi/read/dialect.js";
import { jsonText } from "../../../openapi/read/json/json-text.js";
import { DEFAULT_LIMITS } from "../../../openapi/read/limits.js";
import { mendDocument } from "../../../openapi/read/mend-document.js";
import { versionProblem } from "../../../openapi/read/version-problem.js";
import { placedProblem, readParsed } from "../../../openapi/read/read-parsed.js";
import { encodeJson } from "../../../openapi/encode/encode-json.js";
import { INDEX_FILE, type SpecIndex } from "../../../openapi/types/spec-index.js";
import type { Json } from "../../../openapi/types/json.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { digestOf } from "../formats/content.js";

/** Missing on some platforms. */
const { O_NONBLOCK: NONBLOCK } = constants as { readonly O_NONBLOCK?: number };

/** A document in a file, and the JSON to serve. */
export interface SpecFile {
  readonly json: Uint8Array;
  /** SHA-512 of the JSON, in upper-case hexadecimal. */
  readonly digest: string;
  /** In Swagger 2.0, or in OpenAPI 3. */
  readonly document: Document | OpenApiV3Document;
}

/** Whether a document is in Swagger 2.0. */
export const isSwagger2 = (document: Document | OpenApiV3Document): document is Document => "swagger" in document;

export interface SpecProblem {
  /** What is wrong, as a clause. */
  readonly problem: string;
}

/** The merged document by the index of a folder that a build wrote; `undefined` if there is no index. */
async function indexedFile(folder: string): Promise<string | undefined> {
  try {
    const index = JSON.parse(await readFile(path.join(folder, INDEX_FILE), "utf8")) as Partial<SpecIndex>;
    const file = path.resolve(folder, String(index.merged));
    return file.startsWith(folder + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The document in a folder that a build wrote: the merged one by the folder's index, or `swagger.json`. */
const fileIn = async (folder: string): Promise<string> =>
  (await indexedFile(folder)) ?? path.join(folder, "swagger.json");

/** Files that are documents by their names. Hidden ones belong to editors and volumes. */
const isDocument = (name: string): boolean => /^[^.].*\.(json|ya?ml)$/i.test(name);

/** Absolute paths of the documents that lie in a folder itself, in byte order. Empty if it cannot be read. */
export async function documentsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder)).filter(isDocument).sort();
    const found = names.map(async (name) => {
      const file = path.join(folder, name);
      return (await stat(file)).isDirectory() ? [] : [file];
    });
    return (await Promise.all(found.map((each) => each.catch(() => [])))).flat();
  } catch {
    return [];
  }
}

/** Whether a path is a folder of documents: one that no build wrote and that has no `swagger.json`. */
export async function isFolderOfDocuments(given: string): Promise<boolean> {
  try {
    if (!(await stat(given)).isDirectory() || (await indexedFile(given)) !== undefined) return false;
  } catch {
    return false;
  }
  return stat(path.join(given, "swagger.json")).then(
    () => false,
    () => true,
  );
}

/** The file that `--spec` means: a file, or the merged document of a folder. */
export async function specFile(given: string): Promise<string> {
  try {
    return (await stat(given)).isDirectory() ? await fileIn(given) : given;
  } catch {
    return given;
  }
}

/** A file's content. `json` is set if the file's bytes are JSON in UTF-8. */
interface ReadFile {
  readonly json?: Uint8Array;
  readonly value: unknown;
}

/** Reads the whole file in one call; `readFile` reads a large one in small steps. */
async function readWhole(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  // Non-blocking: opening a pipe without a writer would otherwise hang.
  const opened = await open(file, constants.O_RDONLY | (NONBLOCK ?? 0));
  try {
    const found = await opened.stat();
    if (!found.isFile() || found.size > DEFAULT_LIMITS.bytes) return undefined;
    const { buffer, bytesRead } = await opened.read(Buffer.allocUnsafeSlow(found.size), 0, found.size, 0);
    return bytesRead === found.size ? buffer : undefined;
  } finally {
    await opened.close();
  }
}

/** Reads a file that is JSON in UTF-8; anything else takes the slow path. */
async function readJson(file: string): Promise<ReadFile | undefined> {
  try {
    const json = await readWhole(file);
    if (json === undefined || !isUtf8(json)) return undefined;
    return { json, value: JSON.parse(jsonText(json)) as unknown };
  } catch {
    return undefined;
  }
}

/** Reads YAML, or JSON in another encoding; or returns what is wrong with it. */
async function readOther(file: string): Promise<ReadFile | SpecProblem> {
  const read = await readParsed({ kind: "file", path: file }, { cwd: path.dirname(file) });
  return "problem" in read ? { problem: placedProblem(read) } : { value: read.parsed.value };
}

/**
 * Reads a document to serve. JSON in Swagger 2.0 is served byte for byte; YAML is converted to JSON.
 *
 * @param file - absolute path
 */
export async function loadSpecFile(file: string): Promise<SpecFile | SpecProblem> {
  const read = (await readJson(file)) ?? (await readOther(file));
  if ("problem" in read) return read;
  const { value } = mendDocument(read.value as Json);
  const dialect = dialectOf(value);
  const problem =
    dialect === undefined ? versionProblem(value)?.problem : dialect === "2.0" ? notSwagger(value) : notOpenApi3(value);
  if (problem !== undefined) return { problem };
  const document = value as unknown as SpecFile["document"];
  if (isSwagger2(document))
    for (const [name, item] of Object.entries(document.paths)) {
      const found = pathProblem(name, item);
      if (found !== undefined) return { problem: found };
    }
  const json = (value === read.value ? read.json : undefined) ?? encodeJson(document);
  // Hashing takes less time than handing it to another thread.
  return { json, digest: digestOf(json), document };
}

/** {@link loadSpecFile} for those who need Swagger 2.0. */
export async function loadSwaggerFile(
  file: string,
): Promise<(SpecFile & { readonly document: Document }) | SpecProblem> {
  const loaded = await loadSpecFile(file);
  if ("problem" in loaded) return loaded;
  const { document } = loaded;
  return isSwagger2(document) ? { ...loaded, document } : { problem: "it is in OpenAPI 3, not in Swagger 2.0" };
}
