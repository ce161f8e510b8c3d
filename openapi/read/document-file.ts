import type { Span } from "../diagnostics/span.js";
import type { Json } from "../types/json.js";
import { pointerOf, tokensOf, type Token } from "../types/json-pointer.js";
import type { Location } from "./sources/location.js";
import { memberOf } from "../types/objects.js";
import type { PartKind } from "../types/references/part-kind.js";
import { leadsIntoData, walkReferences, type LivePath, type Visit } from "../types/references/walk-references.js";
import { dialectOf, grammarOf, type Dialect } from "./dialect.js";
import { MAXIMUM_DEPTH } from "./limits.js";
import type { Departure, DuplicateKey, Find, ParsedText, Range } from "./parsed-text.js";
import type { Mended } from "./mend-document.js";
import { OPENAPI_3 } from "../types/references/openapi-3-grammar.js";
import { Anchors } from "./references/anchors.js";
import { readReference, type Reference } from "./references/reference.js";
import type { Unreached } from "./resources/generics.js";
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
  /** Present if the value is not the one that was written. */
  readonly changed?: {
    /** Number of keys in the text. */
    readonly keys: number;
    /** Finds where the value at a path was written. */
    readonly places: (path: readonly Token[]) => Place;
  };
  /** See {@link DocumentFile.unreached}. */
  readonly unreached?: readonly Unreached[];
}

/** Where a value was written. */
export interface Place {
  /** Absent: the file that has the value. */
  readonly file?: DocumentFile;
  readonly path: readonly Token[];
}

/** A reference in a file, as it is written, and the kind of what it leads to. */
export interface FoundReference {
  readonly text: string;
  readonly target: PartKind;
}

/** A file of a document: its content, its references, and positions in its text. */
export class DocumentFile {
  readonly shown: string;
  readonly location: Location;
  readonly value: Json;
  /** The dialect that the file states. Absent: it states none, and follows the file that refers to it. */
  readonly dialect: Dialect | undefined;
  /** The place that is nested too deep, if any. */
  readonly tooDeep: LivePath | undefined;
  readonly #origin: DocumentFileOrigin;
  readonly #keys: number;
  readonly #grammar: PartKind;
  readonly #all: FoundReference[] = [];
  readonly #used = new Map<string, Set<PartKind>>();
  /** Referenced parts, by pointer. */
  readonly #parts = new Map<
    string,
    { readonly path: readonly Token[]; readonly value: Json; readonly kind: PartKind }
  >();
  readonly #walked = new Set<object>();
  #anchors: Anchors | undefined;
  #lines: SourceLines | undefined;
  #find: Find | undefined;

  constructor(origin: DocumentFileOrigin) {
    this.#origin = origin;
    this.shown = origin.shown;
    this.location = origin.location;
    this.value = origin.parsed.value;
    this.dialect = dialectOf(this.value);
    this.#grammar = grammarOf(this.dialect ?? "2.0");
    const collect: Visit = (text, _, target) => void this.#all.push({ text, target });
    const { keys, tooDeep } = walkReferences(this.value, collect, {
      kind: this.#grammar,
      maximumDepth: MAXIMUM_DEPTH,
      countData: true,
    });
    this.tooDeep = tooDeep;
    this.#keys = keys;
  }

  /** A reference of this file, with its anchor or identifier resolved. */
  read(reference: string): Reference {
    return this.#names.resolve(readReference(this.value, reference));
  }

  /** The pointer of a fragment, which may be an anchor of this file. */
  pointerOf(fragment: string): string {
    return this.#names.pointerOf(fragment);
  }

  /** Redeclared dynamic anchors whose new meaning does not reach every schema that uses them. */
  get unreached(): readonly Unreached[] {
    return this.#origin.unreached ?? [];
  }

  get #names(): Anchors {
    // A file without a version of its own is a part, or a map of parts.
    return (this.#anchors ??= new Anchors(
      this.value,
      this.#origin.text,
      this.dialect === undefined ? OPENAPI_3.schema : this.#grammar,
    ));
  }

  /** The file with another value, parts of which may come from elsewhere. */
  withValue(
    value: Json,
    places: (path: readonly Token[]) => Place,
    found: Pick<DocumentFileOrigin, "unreached" | "mended"> = this.#origin,
  ): DocumentFile {
    const parsed = { ...this.#origin.parsed, value };
    return new DocumentFile({ ...this.#origin, ...found, parsed, changed: { keys: this.#written, places } });
  }

  /** Whether the file's value may have come from a text that matches: a changed file may have anything. */
  mayHave(text: RegExp): boolean {
    return this.#origin.changed !== undefined || text.test(this.#origin.text);
  }

  /** The same file under a unique name. */
  shownAs(shown: string): DocumentFile {
    return new DocumentFile({ ...this.#origin, shown });
  }

  /** Number of keys in the text. */
  get #written(): number {
    return this.#origin.changed?.keys ?? this.#keys;
  }

  /** Duplicate keys. */
  get duplicates(): readonly DuplicateKey[] {
    return this.#origin.parsed.duplicates(this.#written);
  }

  /** What JSON does not have. */
  get departure(): Departure | undefined {
    return this.#origin.parsed.departure;
  }

  /** What the document says in a way that Swagger 2.0 does not have. */
  get mended(): readonly Mended[] {
    return this.#origin.mended;
  }

  /** Texts of the references in the used parts of the file, without repetition. */
  get references(): Iterable<string> {
    return this.#used.keys();
  }

  /** Marks the whole file as used, and returns its references. */
  useAll(): readonly FoundReference[] {
    this.#parts.set("", { path: [], value: this.value, kind: this.#grammar });
    return this.#all.filter((reference) => this.#add(reference));
  }

  /**
   * Marks the target of a pointer as used, or the reference on the way to it, and returns new references. Unused parts of a
   * shared file may be broken. What looks like data is a schema once something refers to it.
   *
   * @param kind - of the target
   */
  use(pointer: string, kind: PartKind): readonly FoundReference[] {
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
    if (this.#parts.has(part) || (this.#parts.has("") && !leadsIntoData(path, this.#grammar))) return [];
    this.#parts.set(part, { path, value, kind });
    const found: FoundReference[] = [];
    const visit: Visit = (text, _, target) => {
      const reference = { text, target };
      if (this.#add(reference)) found.push(reference);
    };
    walkReferences(value, visit, { kind, walked: this.#walked });
    return found;
  }

  /** Remembers a reference. Whether it is new. */
  #add({ text, target }: FoundReference): boolean {
    const known = this.#used.get(text);
    if (known === undefined) this.#used.set(text, new Set([target]));
    else if (known.has(target)) return false;
    else known.add(target);
    return true;
  }

  /** Visits every reference in the used parts of the file. */
  visitReferences(visit: Visit): void {
    const walked = new Set<object>();
    for (const { path, value, kind } of this.#parts.values())
      walkReferences(value, visit, { kind, ...(path.length === 0 ? {} : { path, walked }) });
  }

  /** Position of a range. */
  span(range: Range): Span {
    this.#lines ??= new SourceLines(this.#origin.text);
    return { file: this.shown, ...this.#lines.place(range.start, range.end) };
  }

  /** Position of the value at a pointer, or of its key; see `Find`. */
  locate(pointer: string): Span {
    const { changed } = this.#origin;
    if (changed !== undefined) {
      const { file, path } = changed.places(tokensOf(pointer));
      if (file !== undefined) return file.locate(pointerOf(path));
    }
    this.#find ??= this.#origin.parsed.positions();
    return this.span(this.#find(tokensOf(pointer)));
  }
}
