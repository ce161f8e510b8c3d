import type { Span } from "../diagnostics/span.js";
import type { Json } from "../types/json.js";
import { pointerOf, tokensOf, type Token } from "../types/json-pointer.js";
import type { Location } from "./sources/location.js";
import { memberOf } from "../types/objects.js";
import { leadsIntoData, walkReferences, type LivePath, type Visit } from "../types/references/walk-references.js";
import { MAXIMUM_DEPTH } from "./limits.js";
import type { DuplicateKey, Find, ParsedText, Range } from "./parsed-text.js";
import { SourceLines } from "./source-lines.js";

/** What a document file is made of. */
export interface DocumentFileOrigin {
  /** As messages show it; no two files of a document are shown alike. */
  readonly shown: string;
  /** Where it was found: relative references start here. */
  readonly location: Location;
  readonly text: string;
  readonly parsed: ParsedText;
}

/** A file of a document: its content, which references in it count, and where things stand in its text. */
export class DocumentFile {
  readonly shown: string;
  readonly location: Location;
  readonly value: Json;
  /** Where it is nested deeper than anything may be. */
  readonly tooDeep: LivePath | undefined;
  readonly #origin: DocumentFileOrigin;
  readonly #keys: number;
  readonly #all = new Set<string>();
  readonly #used = new Set<string>();
  /** Parts that something refers to, by pointer. */
  readonly #parts = new Map<string, { readonly path: readonly Token[]; readonly value: Json }>();
  readonly #walked = new Set<object>();
  #lines: SourceLines | undefined;
  #find: Find | undefined;

  constructor(origin: DocumentFileOrigin) {
    this.#origin = origin;
    this.shown = origin.shown;
    this.location = origin.location;
    this.value = origin.parsed.value;
    const { keys, tooDeep } = walkReferences(this.value, (reference) => this.#all.add(reference), {
      maximumDepth: MAXIMUM_DEPTH,
      countData: true,
    });
    this.tooDeep = tooDeep;
    this.#keys = keys;
  }

  /** The same file under a name that no other has. */
  shownAs(shown: string): DocumentFile {
    return new DocumentFile({ ...this.#origin, shown });
  }

  /** Keys that are given twice. */
  get duplicates(): readonly DuplicateKey[] {
    return this.#origin.parsed.duplicates(this.#keys);
  }

  /** References in what is used of the file, each once. */
  get references(): ReadonlySet<string> {
    return this.#used;
  }

  /** Takes the whole file into use, and returns its references. */
  useAll(): ReadonlySet<string> {
    this.#parts.set("", { path: [], value: this.value });
    for (const reference of this.#all) this.#used.add(reference);
    return this.#used;
  }

  /**
   * Takes what a pointer leads to into use, or the reference that it leads through, and returns the references that are
   * new with that. What nobody refers to in a shared file may be broken; what looks like data is a schema once it is used.
   */
  use(pointer: string): readonly string[] {
    const path: Token[] = [];
    let { value } = this;
    for (const token of tokensOf(pointer)) {
      const member = memberOf(value, token);
      if (member === undefined) {
        if (typeof memberOf(value, "$ref") !== "string") return [];
        break;
      }
      value = member;
      path.push(token);
    }
    const part = pointerOf(path);
    if (this.#parts.has(part) || (this.#parts.has("") && !leadsIntoData(path))) return [];
    this.#parts.set(part, { path, value });
    const found: string[] = [];
    const visit: Visit = (reference) => {
      if (this.#used.has(reference)) return;
      this.#used.add(reference);
      found.push(reference);
    };
    walkReferences(value, visit, { walked: this.#walked });
    return found;
  }

  /** Visits every reference in what is used of the file. */
  visitReferences(visit: Visit): void {
    const walked = new Set<object>();
    for (const { path, value } of this.#parts.values())
      walkReferences(value, visit, path.length === 0 ? {} : { path, walked });
  }

  /** Where a range stands. */
  span(range: Range): Span {
    this.#lines ??= new SourceLines(this.#origin.text);
    return { file: this.shown, ...this.#lines.place(range.start, range.end) };
  }

  /** Where the value at a pointer stands, or its key; see `Find`. */
  locate(pointer: string): Span {
    this.#find ??= this.#origin.parsed.positions();
    return this.span(this.#find(tokensOf(pointer)));
  }
}
