import path from "node:path";
import { pascalCase } from "./names/identifiers.js";
import { stringLiteral } from "./text/literals.js";
import type { NamedModule, PackageNames } from "./names/named-package.js";
import { runtimeFileOf, RUNTIME_FUNCTIONS, type RuntimeFunction, type RuntimeType } from "./names/runtime-names.js";
import type { ImportView } from "./view.js";

/** Counts types by name. Names that occur twice in the package are qualified with their module's name elsewhere. */
export function countTypeNames(names: PackageNames): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { types } of names.modules)
    for (const name of types.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Resolves the names that a file uses. */
export interface NameUses {
  /** The name of a type. */
  typeName(id: string): string;
  /** Uses a type of the runtime. */
  runtimeType(name: RuntimeType): string;
}

/** Resolves names for code that goes into two files of one module: both use the same names. */
export const usedInBoth = (one: NameUses, other: NameUses): NameUses => ({
  typeName: (id) => {
    other.typeName(id);
    return one.typeName(id);
  },
  runtimeType: (name) => {
    other.runtimeType(name);
    return one.runtimeType(name);
  },
});

interface Use {
  readonly from: string;
  readonly name: string;
  readonly as: string;
}

/** One file of the package. Its imports follow from the names it uses. */
export class FileScope implements NameUses {
  readonly #names: PackageNames;
  readonly #module: NamedModule;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #isModels: boolean;
  readonly #declared: ReadonlySet<string>;
  readonly #types = new Map<string, Use>();
  readonly #values = new Map<string, Use>();
  readonly #local = new Map<string, string>();

  constructor(
    names: PackageNames,
    module: NamedModule,
    options: { readonly counts: ReadonlyMap<string, number>; readonly isModels?: boolean },
  ) {
    this.#names = names;
    this.#module = module;
    this.#counts = options.counts;
    this.#isModels = options.isModels === true;
    const { types, bases, functions, derived, classes } = module;
    this.#declared = new Set([types, bases, functions, derived, classes].flatMap((map) => [...map.values()]));
  }

  /** The name of a type in this file. */
  typeName(id: string): string {
    return this.#typeOrBase(id, false);
  }

  /** The name of the interface with the common fields of a union's variants, if it has one. */
  interfaceName(id: string): string {
    return this.#typeOrBase(id, true);
  }

  #typeOrBase(id: string, isBase: boolean): string {
    const key = isBase ? `base ${id}` : id;
    const local = this.#local.get(key);
    if (local !== undefined) return local;
    const owner = this.#names.moduleOf.get(id);
    const name = (isBase ? owner?.bases.get(id) : undefined) ?? owner?.types.get(id);
    if (owner === undefined || name === undefined) throw new Error(`there is no type ${id}`);
    const here = owner === this.#module && this.#isModels;
    const called = here ? name : this.#called(name, owner);
    if (!here)
      this.#types.set(key, {
        from: this.#specifier(path.posix.join(owner.module.path, "models.js")),
        name,
        as: called,
      });
    this.#local.set(key, called);
    return called;
  }

  /** A name declared in another file: unchanged unless it is taken here. */
  #called(name: string, owner: NamedModule): string {
    const isOwn = owner === this.#module;
    const clashes = (called: string): boolean =>
      (!this.#isModels && runtimeFileOf(called) !== undefined) || (!isOwn && this.#declared.has(called));
    const isAmbiguous = !isOwn && (this.#counts.get(name) ?? 0) > 1;
    if (!isAmbiguous && !clashes(name)) return name;
    let qualified = owner.module.path === "" ? `${name}Model` : pascalCase(owner.module.path) + name;
    while (clashes(qualified) || this.#counts.has(qualified)) qualified += "Type";
    return qualified;
  }

  /** Uses a type of the runtime. */
  runtimeType(name: RuntimeType): string {
    const key = `runtime ${name}`;
    if (!this.#types.has(key))
      this.#types.set(key, { from: this.#specifier(runtimeFileOf(name) ?? ""), name, as: name });
    return name;
  }

  /** Uses a function of the runtime. */
  runtimeFunction(name: RuntimeFunction): string {
    if (!this.#values.has(name))
      this.#values.set(name, { from: this.#specifier(RUNTIME_FUNCTIONS[name]), name, as: name });
    return name;
  }

  #specifier(file: string): string {
    const relative = path.posix.relative(this.#module.module.path, file);
    return relative.startsWith(".") ? relative : `./${relative}`;
  }

  /** The file's imports, the farthest first. */
  imports(): readonly ImportView[] {
    return [...grouped(this.#values, false), ...grouped(this.#types, true)].sort(byDistance).map(({ view }) => view);
  }
}

interface Located {
  readonly from: string;
  readonly view: ImportView;
}

function grouped(uses: ReadonlyMap<string, Use>, typeOnly: boolean): readonly Located[] {
  const files = new Map<string, Set<string>>();
  for (const { from, name, as } of uses.values()) {
    const names = files.get(from) ?? new Set();
    files.set(from, names.add(name === as ? name : `${name} as ${as}`));
  }
  return Array.from(files, ([from, names]) => ({
    from,
    view: { typeOnly, names: [...names].sort(), namespace: undefined, from: stringLiteral(from) },
  }));
}

/** The runtime first, then modules, siblings last. */
const distance = (from: string): number => (/^(?:\.\.?\/)+runtime\//.test(from) ? 100 : 0) + from.split("../").length;

const byDistance = (a: Located, b: Located): number =>
  distance(b.from) - distance(a.from) ||
  (a.from < b.from ? -1 : a.from > b.from ? 1 : Number(a.view.typeOnly) - Number(b.view.typeOnly));
