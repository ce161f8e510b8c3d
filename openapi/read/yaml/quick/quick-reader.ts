import type { Json } from "../../../types/json.js";
import { pointerOf } from "../../../types/json-pointer.js";
import { MAXIMUM_DEPTH } from "../../limits.js";
import type { DuplicateKey } from "../../parsed-text.js";
import { setOwn } from "../set-own.js";
import { readBlockScalar } from "./block-scalar.js";
import { foldLines } from "./fold-lines.js";
import { NODE, type NodeTable } from "./node-table.js";
import { plainValue } from "./plain-value.js";
import { isSpaceOrEnd, keyText, quotedText, SIGN, TextCursor, UNUSUAL } from "./text-cursor.js";

const isFlowSign = (code: number): boolean =>
  code === SIGN.comma ||
  code === SIGN.openList ||
  code === SIGN.closeList ||
  code === SIGN.openObject ||
  code === SIGN.closeObject;

/**
 * Reads what nearly all YAML documents consist of, in one pass: block and flow collections, scalars of every style, comments.
 * Anchors, aliases, tags, merge keys, complex keys, tabs, several documents and every error are left to the library, which is
 * far slower: it throws `UNUSUAL`.
 */
export class QuickReader {
  readonly duplicates: DuplicateKey[] = [];
  readonly #text: string;
  readonly #cursor: TextCursor;
  readonly #nodes: NodeTable | undefined;
  readonly #path: (string | number)[] = [];
  /** Number of open collections in flow style. */
  #flows = 0;

  /** @param nodes - takes the positions of all values, if given */
  constructor(text: string, nodes: NodeTable | undefined) {
    this.#text = text;
    this.#cursor = new TextCursor(text);
    this.#nodes = nodes;
  }

  /** The value of the document, an object or a list. */
  read(): Json {
    const cursor = this.#cursor;
    cursor.nextLine();
    if (cursor.isMarker()) {
      if (cursor.code(cursor.at) !== SIGN.dash) throw UNUSUAL;
      cursor.at += 3;
      cursor.endLine();
    }
    if (cursor.column < 0) throw UNUSUAL;
    const node = this.#open(-1, -1);
    const value = this.#collection(cursor.column, node);
    if (value === undefined || cursor.column >= 0) throw UNUSUAL;
    return value;
  }

  #open(keyStart: number, keyEnd: number): number {
    return this.#nodes?.open(keyStart, keyEnd, this.#cursor.at) ?? 0;
  }

  /** Reads the object or list in block style that begins here, at a column; `undefined` if none does. */
  #collection(column: number, node: number): Json | undefined {
    const cursor = this.#cursor;
    const start = cursor.at;
    const list = cursor.isDash();
    if (!list && !cursor.passKey()) return undefined;
    if (this.#path.length >= MAXIMUM_DEPTH) throw UNUSUAL;
    this.#nodes?.begin(node, start);
    const value = list ? this.#list(column) : this.#object(column);
    this.#nodes?.close(node, cursor.at, list ? NODE.list : NODE.object);
    return value;
  }

  /** Reads an object, behind its first key. */
  #object(column: number): Json {
    const cursor = this.#cursor;
    const object: Record<string, Json> = {};
    for (;;) {
      const key = keyText(this.#text, cursor.keyStart, cursor.keyEnd);
      this.#checkRepeated(object, key);
      const node = this.#open(cursor.keyStart, cursor.keyEnd);
      this.#path.push(key);
      setOwn(object, key, this.#member(column, node, true));
      this.#path.pop();
      if (cursor.column < column) return object;
      if (cursor.column > column || cursor.isDash() || !cursor.passKey()) throw UNUSUAL;
    }
  }

  #checkRepeated(object: Record<string, Json>, key: string): void {
    if (!Object.hasOwn(object, key)) return;
    const { keyStart: start, keyEnd: end } = this.#cursor;
    this.duplicates.push({ key, pointer: pointerOf(this.#path), start, end });
  }

  /** Reads a list, from its first dash. */
  #list(column: number): Json {
    const cursor = this.#cursor;
    const items: Json[] = [];
    do {
      cursor.at++;
      const node = this.#open(-1, -1);
      this.#path.push(items.length);
      items.push(this.#member(column, node, false));
      this.#path.pop();
    } while (cursor.column === column && cursor.isDash());
    return items;
  }

  /** Reads what stands behind a key or a dash in a column. */
  #member(parent: number, node: number, key: boolean): Json {
    const cursor = this.#cursor;
    const lineStart = cursor.at;
    if (!cursor.restIsEmpty()) {
      if (!key) {
        // A list or an object may begin behind a dash: `- name: value`.
        const value = this.#collection(parent + 1 + cursor.at - lineStart, node);
        if (value !== undefined) return value;
      } else if (cursor.isDash()) throw UNUSUAL;
      return this.#scalarOrFlow(parent, node);
    }
    cursor.at++;
    cursor.toContent();
    const deeper = cursor.column > parent;
    if (deeper || (key && cursor.column === parent && cursor.isDash())) {
      const value = this.#collection(cursor.column, node);
      if (value !== undefined) return value;
      return this.#scalarOrFlow(parent, node);
    }
    let absent = lineStart;
    while (cursor.code(absent) === SIGN.space) absent++;
    this.#nodes?.begin(node, absent);
    this.#nodes?.close(node, absent, NODE.scalar);
    return null;
  }

  /** Reads a scalar or a collection in flow style, and moves to the next line. */
  #scalarOrFlow(parent: number, node: number): Json {
    const cursor = this.#cursor;
    const start = cursor.at;
    this.#nodes?.begin(node, start);
    const first = cursor.code(start);
    if (first === SIGN.pipe || first === SIGN.greater) {
      const scalar = readBlockScalar(this.#text, start, parent);
      if (scalar === undefined) throw UNUSUAL;
      cursor.at = scalar.next;
      this.#nodes?.close(node, scalar.end, NODE.scalar);
      cursor.toContent();
      return scalar.value;
    }
    if (first === SIGN.doubleQuote || first === SIGN.singleQuote) {
      const value = this.#quoted(parent, node);
      cursor.endLine();
      return value;
    }
    if (first === SIGN.openList || first === SIGN.openObject) {
      const value = this.#flow(parent, node);
      cursor.endLine();
      return value;
    }
    return this.#plain(parent, node);
  }

  #quoted(parent: number, node: number): string {
    const cursor = this.#cursor;
    const start = cursor.at;
    const end = cursor.quoteEnd(start);
    this.#checkIndentation(start, end, parent);
    cursor.at = end;
    this.#nodes?.close(node, end, NODE.scalar);
    return quotedText(this.#text, start, end);
  }

  /** All lines of a scalar after the first must be deeper than its parent, and have no tabs. */
  #checkIndentation(start: number, end: number, parent: number): void {
    for (let at = this.#cursor.lineEnd(start); at < end; at = this.#cursor.lineEnd(at + 1)) {
      let content = at + 1;
      while (this.#text.charCodeAt(content) === SIGN.space) content++;
      const code = this.#text.charCodeAt(content);
      const tab = this.#text.indexOf("\t", start);
      if ((code !== SIGN.newline && content - at - 1 <= parent) || (tab >= 0 && tab < end)) throw UNUSUAL;
    }
  }

  /** Reads a plain scalar in block style. */
  #plain(parent: number, node: number): Json {
    const cursor = this.#cursor;
    const text = this.#text;
    const start = cursor.at;
    if (!cursor.beginsPlain(start)) throw UNUSUAL;
    let end = this.#plainLine();
    const firstEnd = end;
    for (;;) {
      const comment = cursor.at < text.length && text.charCodeAt(cursor.at) === SIGN.hash;
      cursor.at = cursor.lineEnd(cursor.at) + 1;
      const before = cursor.at;
      cursor.toContent();
      if (cursor.column <= parent) break;
      // A comment ends a scalar, so that the next line does not belong to it.
      if (comment || this.#hasComment(before, cursor.at)) throw UNUSUAL;
      end = this.#plainLine();
    }
    this.#nodes?.close(node, end, NODE.scalar);
    const source = text.slice(start, end);
    if (source === "<<") throw UNUSUAL;
    return end === firstEnd ? plainValue(source) : foldLines(source);
  }

  /** Whether one of the lines between the beginning of a line and an offset is a comment. */
  #hasComment(from: number, to: number): boolean {
    const hash = this.#text.indexOf("#", from);
    return hash >= 0 && hash < to;
  }

  /** Moves to the end of a plain scalar's line, or to its comment; the offset where the text ends. */
  #plainLine(): number {
    const cursor = this.#cursor;
    const text = this.#text;
    let at = cursor.at;
    let end = at;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === SIGN.newline || Number.isNaN(code)) break;
      if (code === SIGN.space) continue;
      if (code === SIGN.hash && text.charCodeAt(at - 1) === SIGN.space) break;
      // An object in a value, and tabs, which are not always part of it.
      if (code === SIGN.tab || (code === SIGN.colon && isSpaceOrEnd(text.charCodeAt(at + 1)))) throw UNUSUAL;
      end = at + 1;
    }
    cursor.at = at;
    return end;
  }

  /** Reads a list or an object in flow style. */
  #flow(parent: number, node: number): Json {
    const cursor = this.#cursor;
    const isList = cursor.code(cursor.at) === SIGN.openList;
    const close = isList ? SIGN.closeList : SIGN.closeObject;
    const items: Json[] = [];
    const object: Record<string, Json> = {};
    if (this.#path.length >= MAXIMUM_DEPTH) throw UNUSUAL;
    cursor.at++;
    this.#flows++;
    this.#flowSpace(parent);
    while (cursor.code(cursor.at) !== close) {
      const key = isList ? items.length : this.#flowKey(object);
      const member = isList ? this.#open(-1, -1) : this.#open(cursor.keyStart, cursor.keyEnd);
      if (!isList) this.#flowSpace(parent);
      this.#path.push(key);
      const value = this.#flowValue(parent, member);
      this.#path.pop();
      if (typeof key === "string") setOwn(object, key, value);
      else items.push(value);
      this.#flowSpace(parent);
      if (cursor.code(cursor.at) === SIGN.comma) {
        cursor.at++;
        this.#flowSpace(parent);
      } else if (cursor.code(cursor.at) !== close) throw UNUSUAL;
    }
    cursor.at++;
    this.#flows--;
    this.#nodes?.close(node, cursor.at, isList ? NODE.list : NODE.object);
    return isList ? items : object;
  }

  /** Moves to what follows, maybe on a later line, which is deeper than the parent, or begins with the last bracket. */
  #flowSpace(parent: number): void {
    const cursor = this.#cursor;
    while (cursor.code(cursor.at) === SIGN.space) cursor.at++;
    if (cursor.code(cursor.at) !== SIGN.newline) return;
    const start = cursor.at + 1;
    cursor.at = start;
    cursor.nextLine();
    const code = cursor.code(cursor.at);
    const last = this.#flows === 1 && (code === SIGN.closeList || code === SIGN.closeObject);
    const least = last ? parent : parent + 1;
    if (cursor.column < least || this.#hasComment(start, cursor.at)) throw UNUSUAL;
  }

  /** Reads a key in an object in flow style, and its colon. */
  #flowKey(object: Record<string, Json>): string {
    const cursor = this.#cursor;
    const start = cursor.at;
    const first = cursor.code(start);
    const quoted = first === SIGN.doubleQuote || first === SIGN.singleQuote;
    const end = quoted ? cursor.quoteEnd(start) : this.#flowPlainEnd();
    if (cursor.lineEnd(start) < end) throw UNUSUAL;
    cursor.at = end;
    while (cursor.code(cursor.at) === SIGN.space) cursor.at++;
    if (cursor.code(cursor.at) !== SIGN.colon) throw UNUSUAL;
    cursor.at++;
    if (!quoted && !isSpaceOrEnd(cursor.code(cursor.at))) throw UNUSUAL;
    cursor.keyStart = start;
    cursor.keyEnd = end;
    const key = keyText(this.#text, start, end);
    if (!quoted && key === "<<") throw UNUSUAL;
    this.#checkRepeated(object, key);
    return key;
  }

  #flowValue(parent: number, node: number): Json {
    const cursor = this.#cursor;
    const start = cursor.at;
    this.#nodes?.begin(node, start);
    const first = cursor.code(start);
    if (first === SIGN.doubleQuote || first === SIGN.singleQuote) return this.#quoted(parent, node);
    if (first === SIGN.openList || first === SIGN.openObject) return this.#flow(parent, node);
    const end = this.#flowPlainEnd();
    cursor.at = end;
    this.#nodes?.close(node, end, NODE.scalar);
    const source = this.#text.slice(start, end);
    if (source === "<<") throw UNUSUAL;
    return plainValue(source);
  }

  /** End of the plain scalar on this line that begins here, in flow style. */
  #flowPlainEnd(): number {
    const cursor = this.#cursor;
    const text = this.#text;
    const start = cursor.at;
    const second = text.charCodeAt(start + 1);
    const first = text.charCodeAt(start);
    const sign = first === SIGN.dash || first === SIGN.colon || first === SIGN.question;
    if (!cursor.beginsPlain(start) || (sign && isFlowSign(second))) throw UNUSUAL;
    let end = start;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === SIGN.newline || Number.isNaN(code) || isFlowSign(code)) break;
      if (code === SIGN.space) continue;
      const next = text.charCodeAt(at + 1);
      if (code === SIGN.colon && (isSpaceOrEnd(next) || isFlowSign(next))) break;
      if (code === SIGN.tab || (code === SIGN.hash && text.charCodeAt(at - 1) === SIGN.space)) throw UNUSUAL;
      end = at + 1;
    }
    if (end === start) throw UNUSUAL;
    return end;
  }
}
