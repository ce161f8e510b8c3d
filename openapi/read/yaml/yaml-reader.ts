import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { Json } from "../../types/json.js";
import { pointerOf } from "../../types/json-pointer.js";
import { MAXIMUM_DEPTH } from "../limits.js";
import type { DuplicateKey, SyntaxProblem } from "../parsed-text.js";
import { setOwn } from "./set-own.js";
import { isMerge, keyText } from "./yaml-keys.js";

/** Values that aliases may add: far more than any document needs, far fewer than would do harm. */
const ALIASED_VALUES = 1_000_000;

interface Anchored {
  readonly value: Json;
  /** Number of values in it, including itself. */
  readonly size: number;
}

/** Converts a parsed YAML document to plain JSON values. */
export class YamlReader {
  readonly duplicates: DuplicateKey[] = [];
  /** Why the document cannot be used; then the value is incomplete. */
  problem: SyntaxProblem | undefined;
  readonly #document: Document.Parsed;
  readonly #limit: number;
  readonly #anchored = new Map<string, Anchored | "open">();
  readonly #path: (string | number)[] = [];
  /** Scalars by anchor, because keys may be aliases. */
  readonly #scalars = new Map<string, unknown>();
  #size = 0;

  constructor(document: Document.Parsed, length: number) {
    this.#document = document;
    this.#limit = length + ALIASED_VALUES;
  }

  read(): Json {
    return this.#value(this.#document.contents);
  }

  #refuse(node: Node, problem: string): null {
    const [start, end] = node.range ?? [0, 1];
    this.problem ??= { problem, start, end };
    return null;
  }

  #value(node: unknown): Json {
    if (this.problem !== undefined) return null;
    this.#size++;
    if (isAlias(node)) return this.#alias(node, node.source);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.#plain(node);
    this.#anchored.set(anchor, "open");
    if (isScalar(node)) this.#scalars.set(anchor, node);
    const before = this.#size;
    const value = this.#plain(node);
    this.#anchored.set(anchor, { value, size: this.#size - before + 1 });
    return value;
  }

  /** An alias shares its value, but every walk visits it again, so it counts as if it were written out. */
  #alias(node: Node, source: string): Json {
    const anchored = this.#anchored.get(source);
    if (anchored === undefined) return this.#refuse(node, `nothing is named &${source} before this`);
    if (anchored === "open") return this.#refuse(node, `the alias *${source} is inside the value that it refers to`);
    this.#size += anchored.size;
    if (this.#size > this.#limit) return this.#refuse(node, "its aliases expand to too many values");
    return anchored.value;
  }

  #plain(node: unknown): Json {
    if (isMap(node)) return this.#deeper(node, () => this.#object(node));
    if (isSeq(node)) return this.#deeper(node, () => this.#list(node));
    if (!isScalar(node)) return null;
    const { value } = node;
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    // JSON has no `.inf` or `.nan`.
    return node.source ?? null;
  }

  #deeper(node: Node, read: () => Json): Json {
    return this.#path.length < MAXIMUM_DEPTH
      ? read()
      : this.#refuse(node, `it is nested more than ${MAXIMUM_DEPTH} levels deep`);
  }

  #list(node: YAMLSeq): Json {
    return node.items.map((item, i) => {
      this.#path.push(i);
      const value = this.#value(item);
      this.#path.pop();
      return value;
    });
  }

  #object(node: YAMLMap): Json {
    const object: Record<string, Json> = {};
    const merged: Json[] = [];
    const own = new Set<string>();
    for (const { key, value } of node.items) {
      if (isMerge(key)) {
        const source = this.#value(value);
        merged.push(...(Array.isArray(source) ? (source as Json[]) : [source]));
        continue;
      }
      const name = keyText(key, (alias) => this.#scalars.get(alias.source));
      if (name === undefined) return this.#refuse(isMap(key) || isSeq(key) ? key : node, "a key must be a string");
      if (isScalar(key) && key.anchor !== undefined) this.#scalars.set(key.anchor, key);
      this.#repeated(own, name, key);
      own.add(name);
      this.#path.push(name);
      setOwn(object, name, this.#value(value));
      this.#path.pop();
    }
    // An object's own members win over merged ones, and an earlier source over a later one.
    for (const source of merged) {
      if (typeof source !== "object" || source === null || Array.isArray(source)) continue;
      for (const [key, value] of Object.entries(source)) if (!Object.hasOwn(object, key)) setOwn(object, key, value);
    }
    return object;
  }

  #repeated(own: ReadonlySet<string>, key: string, node: unknown): void {
    if (!own.has(key) || !isScalar(node)) return;
    const [start, end] = node.range ?? [0, 1];
    this.duplicates.push({ key, pointer: pointerOf(this.#path), start, end });
  }
}
