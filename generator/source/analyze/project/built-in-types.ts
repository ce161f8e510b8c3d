/** Where the declarations below are said to stand; no such file exists. */
export const BUILT_IN_FILE = "/__groupversion__/built-in.d.ts";

/**
 * TypeScript's own types that a model can mention. The compiler's full library takes longer to load than a whole API
 * takes to read, and a model uses next to nothing of it; what stands here and has no JSON form is reported as such.
 */
export const BUILT_IN_TYPES = `
interface Array<T> { length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface Number {} interface String {} interface Object {} interface RegExp {} interface Function {}
interface CallableFunction extends Function {} interface NewableFunction extends Function {} interface IArguments {}
interface Symbol {} interface BigInt {} interface Date {} interface Blob {} interface File {} interface Uint8Array {}
interface Buffer {} interface ArrayBuffer {} interface URL {} interface Error {}
interface Promise<T> {} interface Map<K, V> {} interface Set<T> {} interface ReadonlyMap<K, V> {} interface ReadonlySet<T> {}
interface WeakMap<K, V> {} interface WeakSet<T> {} interface Iterable<T> {} interface AsyncIterable<T> {}
type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
type Awaited<T> = T extends Promise<infer U> ? Awaited<U> : T;
type Uppercase<S extends string> = intrinsic; type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic; type Uncapitalize<S extends string> = intrinsic;
type NoInfer<T> = intrinsic;
`;
