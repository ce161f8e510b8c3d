import { createHash } from "node:crypto";
import type { TypeNode } from "../../resources/type-node.js";

/** A type with its references resolved: what the passes over objects follow. Made once per type, on first use. */
export class CompiledType {
  readonly node: TypeNode;
  readonly #compiler: TypeCompiler;
  #properties: ReadonlyMap<string, CompiledType> | undefined;
  #items: CompiledType | undefined;
  #additional: CompiledType | undefined;
  #hasDefaults: boolean | undefined;
  #hasChecks: boolean | undefined;

  constructor(node: TypeNode, compiler: TypeCompiler) {
    this.node = node;
    this.#compiler = compiler;
  }

  get properties(): ReadonlyMap<string, CompiledType> {
    return (this.#properties ??= new Map(
      Object.entries(this.node.properties ?? {}).map(([key, node]) => [key, this.#compiler.compile(node)]),
    ));
  }

  get items(): CompiledType | undefined {
    return (this.#items ??= this.node.items && this.#compiler.compile(this.node.items));
  }

  /** The type of values of keys that are not properties. */
  get additional(): CompiledType | undefined {
    return (this.#additional ??= this.node.additional && this.#compiler.compile(this.node.additional));
  }

  /** The type of a field, or of the values of a map. */
  field(key: string): CompiledType | undefined {
    return this.properties.get(key) ?? this.additional;
  }

  /** Whether it contains a default; otherwise values need no walk. */
  get hasDefaults(): boolean {
    return (this.#hasDefaults ??= this.some(({ node }) => node.default !== undefined, new Set()));
  }

  /** Whether anything but types is checked in it. */
  get hasChecks(): boolean {
    return (this.#hasChecks ??= this.some(({ node }) => isChecked(node), new Set()));
  }

  /** Whether a test holds for this type or for one within it. */
  some(test: (type: CompiledType) => boolean, seen: Set<CompiledType>): boolean {
    if (seen.has(this)) return false;
    seen.add(this);
    if (test(this)) return true;
    for (const type of this.properties.values()) if (type.some(test, seen)) return true;
    const { items, additional } = this;
    return items?.some(test, seen) === true || additional?.some(test, seen) === true;
  }
}

const CHECKS: readonly (keyof TypeNode)[] = [
  ...([
    "enum",
    "minimum",
    "maximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
  ] as const),
  ...(["minProperties", "maxProperties", "required", "allOf", "anyOf", "oneOf", "not", "rules", "format"] as const),
];

const isChecked = (node: TypeNode): boolean =>
  CHECKS.some((key) => node[key] !== undefined) || (node.list !== undefined && node.list.type !== "atomic");

/** References within references, so that a circle of nothing but references ends. */
const LONGEST_CHAIN = 32;

/** Identifies a shared type by its content. */
interface TypePrint {
  readonly digest: string;
  readonly references: readonly string[];
}

const referencesIn = (json: string): readonly string[] =>
  [...json.matchAll(/"ref":("(?:[^"\\]|\\.)*")/g)].map(([, name = ""]) => JSON.parse(name) as string);

/** Compiles the types of one catalog. */
export class TypeCompiler {
  readonly #types: Readonly<Record<string, TypeNode>>;
  readonly #compiled = new Map<TypeNode, CompiledType>();
  readonly #prints = new Map<string, TypePrint>();

  constructor(types: Readonly<Record<string, TypeNode>>) {
    this.#types = types;
  }

  compile(node: TypeNode): CompiledType {
    const known = this.#compiled.get(node);
    if (known !== undefined) return known;
    const compiled = new CompiledType(this.#resolve(node), this);
    this.#compiled.set(node, compiled);
    return compiled;
  }

  /** A text that is equal for two types if they, and all types that they refer to, are equal. */
  textOf(node: TypeNode): string {
    const own = JSON.stringify(node);
    const names = new Set(referencesIn(own));
    // The loop also visits what is added to the set meanwhile.
    for (const name of names) for (const next of this.#print(name).references) names.add(next);
    return [own, ...[...names].sort().map((name) => `${name} ${this.#print(name).digest}`)].join("\n");
  }

  #print(name: string): TypePrint {
    const known = this.#prints.get(name);
    if (known !== undefined) return known;
    const text = JSON.stringify(Object.hasOwn(this.#types, name) ? this.#types[name] : null);
    const print = {
      digest: createHash("sha256").update(text).digest("base64url"),
      references: referencesIn(text),
    };
    this.#prints.set(name, print);
    return print;
  }

  /** Follows references. What stands beside one goes before what it refers to. */
  #resolve(node: TypeNode): TypeNode {
    let resolved = node;
    for (let steps = 0; resolved.ref !== undefined; steps++) {
      const { ref, ...beside } = resolved;
      const target = Object.hasOwn(this.#types, ref) ? this.#types[ref] : undefined;
      if (target === undefined || steps > LONGEST_CHAIN) return beside;
      // Without anything beside it, the same node, so that it is compiled once.
      resolved = Object.keys(beside).length === 0 ? target : { ...target, ...beside };
    }
    return resolved;
  }
}
