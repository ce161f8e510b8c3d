/**
 * What the keys of an object mean, which decides where a `$ref` is a reference and where it is data. The kinds of a
 * dialect form a graph: an object's kind and a key give the kind of the value below that key.
 */
export interface PartKind {
  /** Whether the object is arbitrary JSON, so that nothing in it is a reference. */
  readonly isData: boolean;
  /** Kinds of the values of known keys. */
  readonly keys: ReadonlyMap<string, PartKind>;
  /** Kind of the values of keys that begin with `x-`, unless they are known keys. */
  readonly extensions: PartKind;
  /** Kind of the values of all other keys. */
  readonly others: PartKind;
  /** Kind of the items where the value is a list instead of an object. */
  readonly items: PartKind;
  /** Kind of what a `$ref` in the object leads to. Absent: `$ref` is an ordinary key. */
  readonly target?: PartKind;
  /** Kind of what the object's texts lead to, as the values of a discriminator's mapping do. Absent: texts are texts. */
  readonly texts?: PartKind;
}

/** A row of a dialect's table. `data` is arbitrary JSON. */
export interface KindRow<Name extends string> {
  readonly keys?: Readonly<Record<string, Name | "data">>;
  readonly extensions: Name | "data";
  readonly others: Name | "data";
  readonly items: Name | "data";
  /** The row itself by default. */
  readonly target?: Name | "none";
  readonly texts?: Name;
}

/** Links the table of a dialect to a graph of kinds. */
export function linkKinds<Name extends string>(
  table: Readonly<Record<Name, KindRow<Name>>>,
): Readonly<Record<Name | "data", PartKind>> {
  type Draft = { -readonly [Key in keyof PartKind]: PartKind[Key] };
  const data = {} as Draft;
  Object.assign(data, {
    isData: true,
    keys: new Map(),
    extensions: data,
    others: data,
    items: data,
  } satisfies PartKind);
  const names = Object.keys(table) as Name[];
  const kinds = { data, ...Object.fromEntries(names.map((name) => [name, {}])) } as Record<Name | "data", Draft>;
  for (const name of names) {
    const { keys = {}, extensions, others, items, target = name, texts } = table[name];
    Object.assign(kinds[name], {
      isData: false,
      keys: new Map(Object.entries<Name | "data">(keys).map(([key, below]) => [key, kinds[below]])),
      extensions: kinds[extensions],
      others: kinds[others],
      items: kinds[items],
      ...(target === "none" ? {} : { target: kinds[target] }),
      ...(texts === undefined ? {} : { texts: kinds[texts] }),
    } satisfies PartKind);
  }
  return kinds;
}

/** The kind of the value below a key. */
export const kindBelow = (kind: PartKind, key: string): PartKind =>
  kind.keys.get(key) ?? (key.startsWith("x-") ? kind.extensions : kind.others);

/** Whether a text that may also be a plain name is written like a reference to a file or to a part of one. */
export const isReference = (text: string): boolean => /[#/]|\.(?:json|ya?ml)$/i.test(text);

/** The kind of what a text in an object leads to; `undefined` if the text is not a reference. */
export function targetOf(kind: PartKind, key: string, text: string): PartKind | undefined {
  if (kind.isData) return undefined;
  if (kind.texts !== undefined) return isReference(text) ? kind.texts : undefined;
  return key === "$ref" ? kind.target : undefined;
}
