/**
 * A type of `openapi-types` as this code sees documents: readonly all the way down, and `unknown` where the library says
 * `any`, because documents are untrusted.
 */
export type View<T> = 0 extends 1 & T
  ? unknown
  : T extends readonly (infer Item)[]
    ? readonly View<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: View<T[Key]> }
      : T;

/** The declared keys of a type that has an index signature as well. */
type Known<T> = { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: T[Key] };

/** A readonly view with some keys typed more precisely, or recursively in our own types. */
export type Refined<T, Changes> = Omit<Known<View<T>>, keyof Changes> & Readonly<Changes>;

/** A map of a document, by name, path or status. */
export type Entries<T> = Readonly<Record<string, T>>;
