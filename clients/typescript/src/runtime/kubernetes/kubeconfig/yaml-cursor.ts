/** A place in a YAML text that cannot be read. Says the line and what is wrong there, never what stands there. */
export class YamlError extends Error {
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = "YamlError";
    this.line = line;
  }
}

/** A position in a text, and what stands there. */
export class YamlCursor {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  }

  /** The character at the position, or one further on; empty behind the end. */
  peek(offset = 0): string {
    return this.text.charAt(this.position + offset);
  }

  get atEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** How far the position is from the start of its line. */
  get column(): number {
    return this.position - (this.text.lastIndexOf("\n", this.position - 1) + 1);
  }

  /** Whether a white space, or nothing, stands at an offset. */
  isBlank(offset = 0): boolean {
    const character = this.peek(offset);
    return character === "" || character === " " || character === "\t" || character === "\n";
  }

  /** The rest of the line, without moving. */
  restOfLine(): string {
    const end = this.text.indexOf("\n", this.position);
    return this.text.slice(this.position, end === -1 ? undefined : end);
  }

  /** Move over spaces and tabs of the line. */
  skipSpaces(): void {
    while (this.peek() === " " || this.peek() === "\t") this.position += 1;
  }

  /** Move to the end of the line if only spaces and a comment are left of it; says whether that was so. */
  skipToLineEnd(): boolean {
    const rest = this.restOfLine();
    const blank = /^[ \t]*$/.test(rest) || /^[ \t]+#/.test(rest) || (rest.startsWith("#") && this.isBlankBefore());
    if (blank) this.position += rest.length;
    return blank;
  }

  /** Move to the next thing that is neither white space nor comment, maybe on a later line. */
  skipToContent(): void {
    while (!this.atEnd) {
      if (!this.skipToLineEnd()) {
        this.skipSpaces();
        return;
      }
      if (this.peek() === "\n") this.position += 1;
    }
  }

  /** Whether a marker of documents (`---` or `...`) stands at the position. */
  atMarker(marker: "---" | "..."): boolean {
    return this.column === 0 && this.text.startsWith(marker, this.position) && this.isBlank(3);
  }

  /** Whether the content of the document ends here. */
  atDocumentEnd(): boolean {
    return this.atEnd || this.atMarker("---") || this.atMarker("...");
  }

  /** A fault at the position. */
  fault(problem: string): YamlError {
    return new YamlError(this.text.slice(0, this.position).split("\n").length, problem);
  }

  private isBlankBefore(): boolean {
    return this.position === 0 || /\s/.test(this.text.charAt(this.position - 1));
  }
}
