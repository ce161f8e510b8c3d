import type { Document, PathItem, Schema } from "../../../../generator/index.js";

/** Seeded random numbers from 0 to below 1. */
export type Random = () => number;

/** The same sequence on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS = "x-kubernetes-group-version-kind";
const METHODS = ["get", "put", "post", "delete"];

/** Makes documents that have much in common and conflict now and then. */
export class RandomMembers {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  chance(one: number): boolean {
    return this.below(one) === 0;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** A document whose path names rarely occur in other members; all members share some definitions. */
  document(member: number): Document {
    const names = ["Meta", "Status", "Options", "Options_v2", "404", "Tea Pot", `Own${member}`, `Own${member}List`];
    const definitions = Object.fromEntries(names.map((name) => [name, this.schema(name, names)]));
    const paths = Object.fromEntries(
      Array.from({ length: 1 + this.below(5) }, (_, i) => [this.path(member, i), this.item(member, names)]),
    );
    return {
      swagger: "2.0",
      info: { title: `T${member}`, version: "1" },
      ...(this.chance(8) && { consumes: ["application/json"] }),
      paths,
      definitions,
      ...(this.chance(3) && {
        parameters: { pretty: { name: "pretty", in: "query", type: this.pick(["string", "boolean"]) } },
      }),
      ...(this.chance(3) && { tags: [{ name: this.pick(["a", "b"]) }] }),
    } as unknown as Document;
  }

  path(member: number, index: number): string {
    return this.chance(12) ? `/apis/shared/v1/thing${index}` : `/apis/g${member}/v1/thing${index}`;
  }

  item(member: number, names: readonly string[]): PathItem {
    const methods = METHODS.filter(() => this.chance(2));
    return Object.fromEntries(
      methods.map((method) => [
        method,
        {
          ...(!this.chance(5) && {
            operationId: this.chance(20) ? "same" : `${method}${member}Thing${this.below(1000)}`,
          }),
          ...(this.chance(3) && { consumes: ["*/*"] }),
          description: `d${this.below(3)}`,
          responses: { "200": { description: "OK", schema: { $ref: this.reference(names) } } },
        },
      ]),
    );
  }

  reference(names: readonly string[]): string {
    return `#/definitions/${this.pick(names)}`;
  }

  schema(name: string, names: readonly string[]): Schema {
    // Shared names mostly have the same content, in various orders of keys.
    const shared = !name.startsWith("Own");
    const text = shared && !this.chance(10) ? "same" : `other ${this.below(2)}`;
    const fields = [
      ["description", text],
      ["type", "object"],
      ["properties", { a: { $ref: `#/definitions/${shared ? "Meta" : this.pick(names)}` } }],
      ...(name === "Options" || (!shared && this.chance(3))
        ? [[KINDS, [{ group: `g${this.below(4)}`, version: "v1", kind: "Options" }]]]
        : []),
    ];
    return Object.fromEntries(this.chance(15) ? fields.reverse() : fields) as Schema;
  }

  /** A copy of a document with one change. */
  edited(document: Document, member: number): Document {
    const names = Object.keys(document.definitions ?? {});
    const paths = Object.keys(document.paths);
    const path = this.pick(paths);
    const { [path]: _gone, ...others } = document.paths;
    const name = this.pick(names);
    switch (this.below(6)) {
      case 0:
        return { ...document, paths: { ...document.paths, [path]: this.item(member, names) } };
      case 1:
        return {
          ...document,
          paths: { ...document.paths, [this.path(member, this.below(9))]: this.item(member, names) },
        };
      case 2:
        return paths.length > 1 ? { ...document, paths: others } : document;
      case 3:
        return { ...document, info: { ...document.info, version: `${this.below(3)}` } };
      case 4:
        return { ...document, definitions: { ...document.definitions, [`New${this.below(9)}`]: { type: "string" } } };
      default:
        return { ...document, definitions: { ...document.definitions, [name]: this.schema(name, names) } };
    }
  }
}
