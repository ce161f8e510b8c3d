import { KINDS, type Kind } from "../../openapi/merge/shared-entries.js";
import type { MergedEntry, MergedMembers } from "./merge-members.js";

/** Consecutive entries, encoded. */
interface Chunk {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly bytes: Buffer;
}

/** Chunks by the name of their first entry. */
type Chunks = Map<string, Chunk>;

/** A document's bytes, with what makes the next encoding cheap. */
export interface JoinedDocument {
  readonly bytes: Buffer;
  readonly chunks: Readonly<Record<"paths" | Kind, Chunks>>;
}

const COMMA = Buffer.from(",");
const CLOSE = Buffer.from("}");

/** Approximate number of entries in a chunk. */
const LENGTH = 32;

/**
 * Whether a chunk ends after a name. Only the name decides, so chunks stay the same when names are added or removed
 * elsewhere.
 */
function endsChunk(name: string): boolean {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return (hash & (LENGTH - 1)) === 0;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

function encodeChunk(names: readonly string[], texts: readonly string[], known: Chunk | undefined): Chunk {
  if (known !== undefined && isSame(texts, known.texts) && isSame(names, known.names)) return known;
  const members = names.map((name, i) => `${JSON.stringify(name)}:${texts[i] ?? ""}`);
  return { names, texts, bytes: Buffer.from(members.join(",")) };
}

function encodeChunks(entries: ReadonlyMap<string, MergedEntry>, known: Chunks | undefined): Chunks {
  const chunks: Chunks = new Map();
  let [names, texts]: [string[], string[]] = [[], []];
  const close = (): void => {
    const [first] = names;
    if (first === undefined) return;
    chunks.set(first, encodeChunk(names, texts, known?.get(first)));
    [names, texts] = [[], []];
  };
  for (const [name, { text }] of entries) {
    names.push(name);
    texts.push(text);
    if (endsChunk(name)) close();
  }
  close();
  return chunks;
}

const isMap = (key: string): key is "paths" | Kind => key === "paths" || (KINDS as readonly string[]).includes(key);

/**
 * Encodes a merged document as compact JSON in UTF-8, from the encoded entries.
 *
 * @param previous - the previous encoding; bytes of unchanged chunks are copied from it
 */
export function joinDocument(merged: MergedMembers, previous?: JoinedDocument): JoinedDocument {
  const { head, paths, entries } = merged;
  const chunks = {
    paths: encodeChunks(paths, previous?.chunks.paths),
    definitions: encodeChunks(entries.definitions, previous?.chunks.definitions),
    parameters: encodeChunks(entries.parameters, previous?.chunks.parameters),
    responses: encodeChunks(entries.responses, previous?.chunks.responses),
  };
  const pieces: Buffer[] = [];
  for (const [key, value] of Object.entries(head)) {
    if (value === undefined) continue;
    const opening = `${pieces.length === 0 ? "{" : ","}${JSON.stringify(key)}:`;
    if (!isMap(key)) {
      pieces.push(Buffer.from(opening + JSON.stringify(value)));
      continue;
    }
    pieces.push(Buffer.from(`${opening}{`));
    for (const [i, { bytes }] of [...chunks[key].values()].entries()) pieces.push(...(i > 0 ? [COMMA] : []), bytes);
    pieces.push(CLOSE);
  }
  pieces.push(CLOSE);
  return { bytes: Buffer.concat(pieces), chunks };
}
