import { YamlCursor } from "./yaml-cursor.js";
import { readBlockScalar, readQuoted } from "./yaml-scalars.js";

/**
 * What a document holds. Numbers stay texts, since nothing in a kubeconfig is a number and a token of digits alone must
 * keep every one of them.
 */
export type YamlValue = string | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

const maximumDepth = 64;

/**
 * Read the part of YAML in which kubeconfig files are written: block and flow collections, plain, quoted and block
 * scalars, comments, and JSON. Anchors, aliases, tags, directives and more than one document are refused.
 *
 * @throws {@link YamlError} with the line, and without any of the text.
 */
export function readYaml(text: string): YamlValue {
  return new YamlReader(text).readDocument();
}

class YamlReader {
  private readonly cursor: YamlCursor;
  private depth = 0;

  constructor(text: string) {
    this.cursor = new YamlCursor(text);
  }

  readDocument(): YamlValue {
    const { cursor } = this;
    cursor.skipToContent();
    if (cursor.peek() === "%") throw cursor.fault("directives are not supported");
    if (cursor.atMarker("---")) {
      cursor.position += 3;
      cursor.skipToContent();
    }
    const value = cursor.atDocumentEnd() ? null : this.readBlock(-1);
    cursor.skipToContent();
    if (cursor.atMarker("...")) {
      cursor.position += 3;
      cursor.skipToContent();
    }
    if (cursor.atMarker("---")) throw cursor.fault("more than one document is not supported");
    if (!cursor.atEnd) throw cursor.fault("this does not belong to what stands before it; check the indentation");
    return value;
  }

  /** The node at the cursor, whose column is the indentation of its further lines. */
  private readBlock(parentIndent: number): YamlValue {
    const { cursor } = this;
    const indent = cursor.column;
    if (cursor.text.slice(cursor.position - indent, cursor.position).includes("\t")) {
      throw cursor.fault("tabs cannot indent");
    }
    return this.nested(() => {
      if (this.atEntry()) return this.readSequence(indent);
      if (this.atKey()) return this.readMapping(indent);
      return this.readInline(parentIndent);
    });
  }

  private readSequence(indent: number): YamlValue[] {
    const { cursor } = this;
    const items: YamlValue[] = [];
    while (!cursor.atDocumentEnd() && cursor.column === indent && this.atEntry()) {
      cursor.position += 1;
      items.push(this.readValue(indent, false));
      cursor.skipToContent();
    }
    this.checkIndent(indent);
    return items;
  }

  private readMapping(indent: number): { [key: string]: YamlValue } {
    const { cursor } = this;
    const mapping = Object.create(null) as { [key: string]: YamlValue };
    while (!cursor.atDocumentEnd() && cursor.column === indent && !this.atEntry()) {
      if (!this.atKey()) throw cursor.fault("expected a key followed by a colon");
      const key = this.readKey();
      if (key in mapping) throw cursor.fault("the same key stands twice in one mapping");
      mapping[key] = this.readValue(indent, true);
      cursor.skipToContent();
    }
    this.checkIndent(indent);
    return mapping;
  }

  /** A collection is over where a line is indented less, never where it is indented more. */
  private checkIndent(indent: number): void {
    if (!this.cursor.atDocumentEnd() && this.cursor.column > indent) throw this.cursor.fault("wrong indentation");
  }

  private readKey(): string {
    const { cursor } = this;
    const quoted = cursor.peek() === '"' || cursor.peek() === "'";
    const key = quoted ? readQuoted(cursor) : keyPattern(cursor).text.trimEnd();
    if (!quoted) {
      cursor.position += key.length;
      if (key === "<<") throw cursor.fault("merge keys are not supported");
    }
    cursor.skipSpaces();
    cursor.position += 1;
    return key;
  }

  /** What follows a `-` or a `key:`: on the same line, or below it and indented more. */
  private readValue(indent: number, ofKey: boolean): YamlValue {
    const { cursor } = this;
    if (!cursor.skipToLineEnd()) {
      cursor.skipSpaces();
      return ofKey ? this.nested(() => this.readInline(indent)) : this.readBlock(indent);
    }
    cursor.skipToContent();
    if (cursor.atDocumentEnd()) return null;
    // A sequence may stand as far left as the key that it belongs to.
    const below = cursor.column > indent || (ofKey && cursor.column === indent && this.atEntry());
    return below ? this.readBlock(indent) : null;
  }

  /** A scalar or flow collection, which must be all there is on its last line. */
  private readInline(parentIndent: number): YamlValue {
    const { cursor } = this;
    const first = cursor.peek();
    if (first === "|" || first === ">") return readBlockScalar(cursor, parentIndent);
    let value: YamlValue;
    if (first === "[" || first === "{") value = this.readFlow();
    else if (first === '"' || first === "'") value = readQuoted(cursor);
    else value = resolvePlain(this.readPlain(parentIndent));
    if (!cursor.skipToLineEnd()) throw cursor.fault("nothing but a comment may follow this value on its line");
    return value;
  }

  /** A plain scalar of block style; its further lines are indented more than its parent. */
  private readPlain(parentIndent: number): string {
    const { cursor } = this;
    this.checkPlainStart();
    let value = "";
    let blanks = 0;
    for (;;) {
      const [line = ""] = /^.*?(?=[ \t]+#|[ \t]*$)/.exec(cursor.restOfLine()) ?? [];
      if (/:(?:[ \t]|$)/.test(line)) throw cursor.fault("a key cannot stand here; quote texts that hold a colon");
      value += value === "" ? line : (blanks === 0 ? " " : "\n".repeat(blanks)) + line;
      cursor.position += line.length;
      const commented = !/^[ \t]*$/.test(cursor.restOfLine());
      const stop = cursor.position;
      cursor.skipSpaces();
      if (commented) return value;
      blanks = -1;
      while (cursor.peek() === "\n") {
        cursor.position += 1;
        blanks += 1;
        cursor.skipSpaces();
      }
      const over = cursor.atEnd || cursor.peek() === "#" || cursor.column <= parentIndent || cursor.atDocumentEnd();
      if (over || blanks < 0) {
        cursor.position = stop;
        return value;
      }
    }
  }

  private readFlow(): YamlValue {
    return this.nested(() => {
      const { cursor } = this;
      const first = cursor.peek();
      if (first === "[") return this.readFlowSequence();
      if (first === "{") return this.readFlowMapping();
      return first === '"' || first === "'" ? readQuoted(cursor) : resolvePlain(this.readFlowPlain());
    });
  }

  private readFlowSequence(): YamlValue[] {
    const { cursor } = this;
    const items: YamlValue[] = [];
    cursor.position += 1;
    for (;;) {
      cursor.skipToContent();
      if (cursor.peek() === "]") break;
      items.push(this.readFlow());
      this.endFlowItem("]");
    }
    cursor.position += 1;
    return items;
  }

  private readFlowMapping(): { [key: string]: YamlValue } {
    const { cursor } = this;
    const mapping = Object.create(null) as { [key: string]: YamlValue };
    cursor.position += 1;
    for (;;) {
      cursor.skipToContent();
      if (cursor.peek() === "}") break;
      const quoted = cursor.peek() === '"' || cursor.peek() === "'";
      const key = quoted ? readQuoted(cursor) : this.readFlowPlain();
      if (key in mapping) throw cursor.fault("the same key stands twice in one mapping");
      cursor.skipToContent();
      mapping[key] = null;
      if (cursor.peek() === ":") {
        cursor.position += 1;
        cursor.skipToContent();
        if (cursor.peek() !== "," && cursor.peek() !== "}") mapping[key] = this.readFlow();
      }
      this.endFlowItem("}");
    }
    cursor.position += 1;
    return mapping;
  }

  private endFlowItem(close: "]" | "}"): void {
    const { cursor } = this;
    cursor.skipToContent();
    if (cursor.peek() === ",") cursor.position += 1;
    else if (cursor.peek() !== close) throw cursor.fault(`expected a comma or ${close}`);
  }

  private readFlowPlain(): string {
    const { cursor } = this;
    this.checkPlainStart();
    const line = /(?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)|(?<=\S)#|[ \t]+(?=[^\s,[\]{}:#]|:[^\s,[\]{}]))*/y;
    let value = "";
    for (;;) {
      line.lastIndex = cursor.position;
      const [text = ""] = line.exec(cursor.text) ?? [];
      value += text;
      cursor.position += text.length;
      const [space = ""] = /^[ \t]*\n\s*(?=[^\s,[\]{}:#])/.exec(cursor.text.slice(cursor.position)) ?? [];
      if (text === "" || space === "") return value;
      const lineEnds = space.split("\n").length - 1;
      value += lineEnds === 1 ? " " : "\n".repeat(lineEnds - 1);
      cursor.position += space.length;
    }
  }

  private checkPlainStart(): void {
    const { cursor } = this;
    const first = cursor.peek();
    if (first === "&" || first === "*") throw cursor.fault("anchors and aliases are not supported");
    if (first === "!") throw cursor.fault("tags are not supported");
    if (first === "?" && cursor.isBlank(1)) throw cursor.fault("keys after a question mark are not supported");
    if (first === "" || ",[]{}#|>%@`\"'".includes(first) || ("-:".includes(first) && cursor.isBlank(1))) {
      throw cursor.fault("expected a value");
    }
  }

  private atEntry(): boolean {
    return this.cursor.peek() === "-" && this.cursor.isBlank(1);
  }

  private atKey(): boolean {
    const { cursor } = this;
    if (cursor.peek() === '"' || cursor.peek() === "'") {
      const rest = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?:[ \t]|$)/;
      return rest.test(cursor.restOfLine());
    }
    return keyPattern(cursor).found;
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > maximumDepth) throw this.cursor.fault("nested too deeply");
    const value = read();
    this.depth -= 1;
    return value;
  }
}

/** The plain key at the cursor, if the line goes on with a colon. */
function keyPattern(cursor: YamlCursor): { found: boolean; text: string } {
  const rest = cursor.restOfLine();
  const match = /^([^\s,[\]{}#&*!|>'"%@`](?:[^:#]|:(?=[^ \t])|(?<=\S)#)*?)[ \t]*:(?:[ \t]|$)/.exec(rest);
  return { found: match !== null, text: match?.[1] ?? "" };
}

function resolvePlain(text: string): YamlValue {
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  return /^(?:false|False|FALSE)$/.test(text) ? false : text;
}
