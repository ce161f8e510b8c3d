import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from "js-yaml";
import { pointerOf } from "../../../types/json-pointer.js";
import type { Json } from "../../../types/json.js";
import { MAXIMUM_DEPTH } from "../../limits.js";
import type { DuplicateKey, Range } from "../../parsed-text.js";
import { setOwn } from "../set-own.js";
import { NODE, type Key, type NodeTable } from "./node-table.js";
import type { Outline } from "./outline.js";
import { plainValue } from "./plain-value.js";

/** Thrown where a text has what this reader leaves to the other library. */
export const UNUSUAL = new Error("unusual YAML");

/** The header of a block scalar at the end of its line. */
const HEADER = /[|>][-+0-9]*[ \t]*(?:#.*)?$/;

/**
 * Builds the value of a YAML document from the events of js-yaml. Anchors, aliases, tags, merge keys, complex keys and several
 * documents are left to the other library: `UNUSUAL` is thrown.
 */
export class EventReader {
  readonly duplicates: DuplicateKey[] = [];
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #nodes: NodeTable | undefined;
  readonly #outline: Outline | undefined;
  readonly #path: (string | number)[] = [];
  #at = 0;

  /**
   * @param places - `nodes` takes the positions of all values, `outline` those of the outermost entries
   * @throws YAMLException if the text is wrong
   */
  constructor(text: string, { nodes, outline }: { readonly nodes?: NodeTable; readonly outline?: Outline }) {
    this.#text = text;
    this.#nodes = nodes;
    this.#outline = outline;
    this.#events = parseEvents(text, { maxDepth: MAXIMUM_DEPTH });
  }

  /** The value of the document, an object or a list. */
  read(): Json {
    const start = this.#next();
    if (start.type !== EVENT_ID.DOCUMENT || start.directives.length > 0 || start.explicitEnd) throw UNUSUAL;
    const root = this.#peek();
    if (root.type !== EVENT_ID.MAPPING && root.type !== EVENT_ID.SEQUENCE) throw UNUSUAL;
    const value = this.#value(undefined);
    if (this.#next().type !== EVENT_ID.POP || this.#at < this.#events.length) throw UNUSUAL;
    return value;
  }

  #peek(): Event {
    const event = this.#events[this.#at];
    if (event === undefined) throw UNUSUAL;
    return event;
  }

  #next(): Event {
    const event = this.#peek();
    this.#at++;
    return event;
  }

  #value(key: Key | undefined): Json {
    const event = this.#next();
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, key);
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) throw UNUSUAL;
    if (event.anchorStart >= 0 || event.tagStart >= 0) throw UNUSUAL;
    const node = this.#nodes?.open(key, event.start) ?? 0;
    const isList = event.type === EVENT_ID.SEQUENCE;
    if (!isList && event.style === COLLECTION_STYLE.BLOCK) this.#outline?.descend(this.#path.length);
    const value = isList ? this.#list() : this.#object();
    this.#nodes?.close(node, event.start, isList ? NODE.list : NODE.object);
    return value;
  }

  #scalar(event: ScalarEvent, key: Key | undefined): Json {
    const range = this.#rangeOf(event);
    // A list's omitted member has no position of its own.
    if (range === undefined && key === undefined) throw UNUSUAL;
    const node = this.#nodes?.open(key, range?.start ?? 0) ?? 0;
    this.#nodes?.close(node, range?.end ?? 0, NODE.scalar);
    if (range === undefined) return null;
    const source = getScalarValue(this.#text, event);
    return event.style === SCALAR_STYLE.PLAIN ? plainValue(source) : source;
  }

  /** Where a scalar is, quotes and headers included; `undefined` if it is omitted. */
  #rangeOf({ style, chomping, valueStart, valueEnd, anchorStart, tagStart }: ScalarEvent): Range | undefined {
    if (anchorStart >= 0 || tagStart >= 0) throw UNUSUAL;
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return { start: valueStart - 1, end: valueEnd + 1 };
    const range = { start: valueStart, end: valueEnd };
    if (style === SCALAR_STYLE.PLAIN) return valueStart < 0 ? undefined : range;
    return this.#blockRange(range, chomping === CHOMPING_MODE.KEEP);
  }

  /** Where a block scalar is: from its header to its last line, empty lines after which count only if they are kept. */
  #blockRange({ start, end }: Range, kept: boolean): Range {
    const line = this.#text.lastIndexOf("\n", start - 2) + 1;
    const header = HEADER.exec(this.#text.slice(line, start - 1));
    if (header === null) throw UNUSUAL;
    let last = end;
    while (!kept && last > start && /\s/.test(this.#text.charAt(last - 1))) last--;
    if (last === start) return { start: line + header.index, end: start };
    // The range includes the end of the last line.
    const next = this.#text.indexOf("\n", last);
    return { start: line + header.index, end: next < 0 || kept ? end : next + 1 };
  }

  #list(): Json {
    const list: Json[] = [];
    while (this.#peek().type !== EVENT_ID.POP) {
      this.#path.push(list.length);
      list.push(this.#value(undefined));
      this.#path.pop();
    }
    this.#at++;
    return list;
  }

  #object(): Json {
    const object: Record<string, Json> = {};
    while (this.#peek().type !== EVENT_ID.POP) {
      const event = this.#next();
      if (event.type !== EVENT_ID.SCALAR) throw UNUSUAL;
      const range = this.#rangeOf(event);
      const key = getScalarValue(this.#text, event);
      if (range === undefined || (key === "<<" && event.style === SCALAR_STYLE.PLAIN)) throw UNUSUAL;
      if (Object.hasOwn(object, key)) this.duplicates.push({ key, pointer: pointerOf(this.#path), ...range });
      this.#outline?.open(this.#path.length, key, range);
      this.#path.push(key);
      setOwn(object, key, this.#value({ name: key, ...range }));
      this.#path.pop();
    }
    this.#at++;
    return object;
  }
}
