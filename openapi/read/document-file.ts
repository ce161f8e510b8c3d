import type { Span } from "../diagnostics/span.js";
import type { Json } from "../types/json.js";
import { pointerOf, tokensOf, type Token } from "../types/json-pointer.js";
import type { Location } from "./sources/location.js";
import { memberOf } from "../types/objects.js";
import { leadsIntoData, walkReferences, type LivePath, type Visit } from "../types/references/walk-references.js";
import { MAXIMUM_DEPTH } from "./limits.js";
import type { Departure, DuplicateKey, Find, ParsedText, Range } from "./parsed-text.js";
import type { Mended } from "./mend-document.js";
import { SourceLines } from "./source-lines.js";

/** The inputs of a document file. */
export interface DocumentFileOrigin {
  /** Name in messages, unique among the files of a document. */
  readonly shown: string;
  /** Where it was found: the base of relative references. */
  readonly location: Location;
  readonly text: string;
  readonly parsed: ParsedText;
  readonly mended: readonly Mended[];
}

/** A file of a document: its content, its references, and positions in its text. */
export class DocumentFile {
  readonly shown: string;
  readonly location: Location;
  readonly value: Json;
  /** The place that is nested too deep, if any. */
  readonly tooDeep: LivePath | undefined;
  readonly #origin: DocumentFileOrigin;
  readonly #keys: number;
  readonly #all = new Set<string>();
  readonly #used = new Set<string>();
  /** Referenced parts, by pointer. */
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

  /** The same file under a unique name. */
  shownAs(shown: string): DocumentFile {
    return new DocumentFile({ ...this.#origin, shown });
  }

  /** Duplicate keys. */
  get duplicates(): readonly DuplicateKey[] {
    return this.#origin.parsed.duplicates(this.#keys);
  }

  /** What JSON does not have. */
  get departure(): Departure | undefined {
    return this.#origin.parsed.departure;
  }

  /** What the document says in a way that Swagger 2.0 does not have. */
  get mended(): readonly Mended[] {
    return this.#origin.mended;
  }

  /** References in the used parts of the file, without repetition. */
  get references(): ReadonlySet<string> {
    return this.#used;
  }

  /** Marks the whole file as used, and returns its references. */
  useAll(): ReadonlySet<string> {
    this.#parts.set("", { path: [], value: this.value });
    for (const reference of this.#all) this.#used.add(reference);
    return this.#used;
  }

  /**
   * Marks the target of a pointer as used, or the reference on the way to it, and returns new references. Unused parts of a
   * shared file may be broken. What looks like data is a schema once something refers to it.
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

  /** Visits every reference in the used parts of the file. */
  visitReferences(visit: Visit): void {
    const walked = new Set<object>();
    for (const { path, value } of this.#parts.values())
      walkReferences(value, visit, path.length === 0 ? {} : { path, walked });
  }

  /** Position of a range. */
  span(range: Range): Span {
    this.#lines ??= new SourceLines(this.#origin.text);
    return { file: this.shown, ...this.#lines.place(range.start, range.end) };
  }

  /** Position of the value at a pointer, or of its key; see `Find`. */
  locate(pointer: string): Span {
    this.#find ??= this.#origin.parsed.positions();
    return this.span(this.#find(tokensOf(pointer)));
  }
}
