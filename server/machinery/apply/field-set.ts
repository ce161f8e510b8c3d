import { isObject } from "../../../openapi/types/objects.js";
import { compareElements, elementText, type PathElement } from "./path-element.js";

/** Fields of an object: some of its own level, and sets of fields below. A field may be in the set without what is below it. */
export class FieldSet {
  static readonly EMPTY = new FieldSet(new Set(), new Map());

  constructor(
    readonly members: ReadonlySet<PathElement>,
    /** Sets that are not empty. */
    readonly children: ReadonlyMap<PathElement, FieldSet>,
  ) {}

  static of(...paths: readonly (readonly PathElement[])[]): FieldSet {
    const builder = new FieldSetBuilder();
    for (const path of paths) builder.add(path);
    return builder.build();
  }

  get isEmpty(): boolean {
    return this.members.size === 0 && this.children.size === 0;
  }

  below(element: PathElement): FieldSet {
    return this.children.get(element) ?? FieldSet.EMPTY;
  }

  union(other: FieldSet): FieldSet {
    if (other.isEmpty) return this;
    if (this.isEmpty) return other;
    const children = new Map(this.children);
    for (const [element, child] of other.children) children.set(element, this.below(element).union(child));
    return new FieldSet(new Set([...this.members, ...other.members]), children);
  }

  intersection(other: FieldSet): FieldSet {
    const members = new Set([...this.members].filter((element) => other.members.has(element)));
    return new FieldSet(
      members,
      this.#eachChild((child, element) => child.intersection(other.below(element))),
    );
  }

  /** Fields of this set that are not in the other. */
  difference(other: FieldSet): FieldSet {
    if (other.isEmpty) return this;
    const members = new Set([...this.members].filter((element) => !other.members.has(element)));
    return new FieldSet(
      members,
      this.#eachChild((child, element) => child.difference(other.below(element))),
    );
  }

  /** Fields of this set that are neither in the other nor below a field that is. */
  recursiveDifference(other: FieldSet): FieldSet {
    if (other.isEmpty) return this;
    const members = new Set([...this.members].filter((element) => !other.members.has(element)));
    return new FieldSet(
      members,
      this.#eachChild((child, element) =>
        other.members.has(element) ? FieldSet.EMPTY : child.recursiveDifference(other.below(element)),
      ),
    );
  }

  equals(other: FieldSet): boolean {
    if (this.members.size !== other.members.size || this.children.size !== other.children.size) return false;
    for (const element of this.members) if (!other.members.has(element)) return false;
    for (const [element, child] of this.children) if (!child.equals(other.below(element))) return false;
    return true;
  }

  /** The paths of all fields in the set, as messages write them: `.spec.replicas`. Sorted. */
  *paths(prefix = ""): Iterable<string> {
    for (const element of sorted(this.members)) yield prefix + elementText(element);
    for (const element of sorted(this.children.keys())) yield* this.below(element).paths(prefix + elementText(element));
  }

  /** The set as `fieldsV1` holds it. */
  toFieldsV1(): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (const element of sorted(new Set([...this.members, ...this.children.keys()]))) {
      const child = this.children.get(element);
      if (child === undefined) fields[element] = {};
      else fields[element] = this.members.has(element) ? { ".": {}, ...child.toFieldsV1() } : child.toFieldsV1();
    }
    return fields;
  }

  /** Reads `fieldsV1`; `undefined` if it is malformed. */
  static fromFieldsV1(fields: unknown): FieldSet | undefined {
    if (!isObject(fields)) return undefined;
    const members = new Set<PathElement>();
    const children = new Map<PathElement, FieldSet>();
    for (const [element, below] of Object.entries(fields)) {
      if (element === ".") continue;
      const child = FieldSet.fromFieldsV1(below);
      if (child === undefined || !isElement(element)) return undefined;
      if (!child.isEmpty) children.set(element, child);
      // A field without anything below it is in the set itself; else a dot says so.
      if (child.isEmpty || (isObject(below) && Object.hasOwn(below, "."))) members.add(element);
    }
    return new FieldSet(members, children);
  }

  #eachChild(map: (child: FieldSet, element: PathElement) => FieldSet): Map<PathElement, FieldSet> {
    const children = new Map<PathElement, FieldSet>();
    for (const [element, child] of this.children) {
      const mapped = map(child, element);
      if (!mapped.isEmpty) children.set(element, mapped);
    }
    return children;
  }
}

const sorted = (elements: Iterable<PathElement>): PathElement[] => [...elements].sort(compareElements);

function isElement(text: string): boolean {
  const rest = text.slice(2);
  if (text.startsWith("f:")) return true;
  if (text.startsWith("i:")) return /^\d+$/.test(rest);
  if (!text.startsWith("k:") && !text.startsWith("v:")) return false;
  try {
    const value: unknown = JSON.parse(rest);
    return text.startsWith("v:") || isObject(value);
  } catch {
    return false;
  }
}

/** Collects fields of a set. */
export class FieldSetBuilder {
  #members: Set<PathElement> | undefined;
  #children: Map<PathElement, FieldSetBuilder> | undefined;

  /** Adds a field of this level. */
  member(element: PathElement): void {
    (this.#members ??= new Set()).add(element);
  }

  /** What is below a field of this level. */
  below(element: PathElement): FieldSetBuilder {
    const children = (this.#children ??= new Map<PathElement, FieldSetBuilder>());
    const known = children.get(element);
    if (known !== undefined) return known;
    const child = new FieldSetBuilder();
    children.set(element, child);
    return child;
  }

  add([first, ...rest]: readonly PathElement[]): void {
    if (first === undefined) return;
    if (rest.length === 0) this.member(first);
    else this.below(first).add(rest);
  }

  build(): FieldSet {
    const children = new Map<PathElement, FieldSet>();
    for (const [element, builder] of this.#children ?? []) {
      const child = builder.build();
      if (!child.isEmpty) children.set(element, child);
    }
    if (this.#members === undefined && children.size === 0) return FieldSet.EMPTY;
    return new FieldSet(this.#members ?? FieldSet.EMPTY.members, children);
  }
}
