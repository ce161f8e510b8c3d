const INDENT = "  ";

/** Large values that occur in several documents: serialized once and shared. */
const PARTS = new Set(["paths", "definitions"]);

/**
 * Writes documents as JSON: two spaces, keys in insertion order, one newline at the end.
 *
 * Definitions are objects shared by several documents. Each is serialized once; the text is cached as long as the
 * object lives.
 */
export class Serializer {
  readonly #texts = new WeakMap<object, string>();
  readonly #maps = new WeakMap<object, string>();

  #part(value: unknown): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value, null, INDENT).replace(/\n/g, `\n${INDENT}${INDENT}`);
    this.#texts.set(value, text);
    return text;
  }

  #map(entries: Readonly<Record<string, unknown>>): string {
    const known = this.#maps.get(entries);
    if (known !== undefined) return known;
    const text = this.#mapText(entries);
    this.#maps.set(entries, text);
    return text;
  }

  #mapText(entries: Readonly<Record<string, unknown>>): string {
    const lines = Object.entries(entries).map(
      ([name, value]) => `${INDENT}${INDENT}${JSON.stringify(name)}: ${this.#part(value)}`,
    );
    return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${INDENT}}`;
  }

  document(document: object): string {
    const lines = Object.entries(document).map(([key, value]: [string, unknown]) => {
      const text = PARTS.has(key)
        ? this.#map(value as Readonly<Record<string, unknown>>)
        : JSON.stringify(value, null, INDENT).replace(/\n/g, `\n${INDENT}`);
      return `${INDENT}${JSON.stringify(key)}: ${text}`;
    });
    return `{\n${lines.join(",\n")}\n}\n`;
  }
}
