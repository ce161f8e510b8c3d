import type { Token } from "../../../types/json-pointer.js";
import type { Find, Range } from "../../parsed-text.js";

/** Numbers of each node: where its key begins and ends, or -1, -1; where its value begins and ends; its kind; its descendants. */
const WIDTH = 6;

const SCALAR = 0;
const LIST = 1;
const OBJECT = 2;

/** Kinds of nodes. */
export const NODE = { scalar: SCALAR, list: LIST, object: OBJECT } as const;

type NodeKind = (typeof NODE)[keyof typeof NODE];

/** A key and where it is, quotes included. */
export interface Key extends Range {
  readonly name: string;
}

/** The nodes of a text in the order in which they begin, as offsets. */
export class NodeTable {
  #cells = new Int32Array(1024 * WIDTH);
  #length = 0;
  readonly #names: string[] = [];

  /** Adds a node whose value begins at an offset, and returns its number. */
  open(key: Key | undefined, start: number): number {
    this.#names[this.#length] = key?.name ?? "";
    const at = this.#length * WIDTH;
    if (at + WIDTH > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells.set([key?.start ?? -1, key?.end ?? -1, start, start, SCALAR, 0], at);
    return this.#length++;
  }

  /** Ends a node; all that were added since are in it. */
  close(node: number, end: number, kind: NodeKind): void {
    const at = node * WIDTH;
    this.#cells[at + 3] = end;
    this.#cells[at + 4] = kind;
    this.#cells[at + 5] = this.#length - node - 1;
  }

  #cell(node: number, index: number): number {
    return this.#cells[node * WIDTH + index] ?? 0;
  }

  /** Members of an object or list by name. Of duplicate keys, the last counts. */
  #members(node: number): ReadonlyMap<string, number> {
    const members = new Map<string, number>();
    const kind = this.#cell(node, 4);
    if (kind === SCALAR) return members;
    const end = node + this.#cell(node, 5);
    for (let child = node + 1; child <= end; child += this.#cell(child, 5) + 1)
      members.set(kind === LIST ? String(members.size) : (this.#names[child] ?? ""), child);
    return members;
  }

  /** Positions of values. */
  positions(): Find {
    const indexed = new Map<number, ReadonlyMap<string, number>>();
    return (path: readonly Token[]) => {
      let node = 0;
      for (const token of path) {
        let members = indexed.get(node);
        if (members === undefined) indexed.set(node, (members = this.#members(node)));
        const next = members.get(token);
        if (next === undefined) break;
        node = next;
      }
      const [start, end] = [this.#cell(node, 2), this.#cell(node, 3)];
      if (this.#cell(node, 4) === SCALAR && end > start) return { start, end };
      const keyStart = this.#cell(node, 0);
      return keyStart < 0 ? { start, end: start + 1 } : { start: keyStart, end: this.#cell(node, 1) };
    };
  }
}
