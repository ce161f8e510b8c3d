/** Path of the declarations below; no such file exists. */
export const BUILT_IN_FILE = "/__groupversion__/built-in.d.ts";

/**
 * The built-in types of TypeScript that models use. Loading the compiler's full library takes longer than reading a
 * whole API. Types declared here that have no JSON form are reported with a remedy.
 */
export const BUILT_IN_TYPES = `
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T; indexOf(item: T): number }
interface Array<T> { length: number; [n: number]: T; indexOf(item: T): number; push(...items: T[]): number }
interface Object { valueOf(): Object }
interface Boolean { valueOf(): boolean } interface Number { toFixed(digits?: number): string; valueOf(): number }
interface String { readonly length: number; charAt(at: number): string; valueOf(): string }
interface Symbol { readonly description: string | undefined } interface BigInt { valueOf(): bigint }
interface Function { apply(self: any, args?: any): any; call(self: any, ...args: any[]): any; readonly length: number }
interface CallableFunction extends Function {} interface NewableFunction extends Function {}
interface IArguments { callee: Function } interface RegExp { exec(text: string): any }
interface Date { getTime(): number; toISOString(): string; toJSON(): string } interface Error { name: string; message: string; stack?: string }
interface URL { href: string; searchParams: any } interface ArrayBuffer { readonly byteLength: number; slice(from: number): ArrayBuffer }
interface Uint8Array { readonly BYTES_PER_ELEMENT: number; readonly buffer: any } interface Buffer extends Uint8Array { copy(to: Uint8Array): number }
interface Blob { readonly size: number; arrayBuffer(): any } interface File extends Blob { readonly lastModified: number }
interface PromiseLike<T> { then<A, B>(done?: ((value: T) => A) | null, failed?: ((reason: any) => B) | null): PromiseLike<A | B> }
interface Promise<T> { then<A, B>(done?: ((value: T) => A) | null, failed?: ((reason: any) => B) | null): Promise<A | B>; finally(): Promise<T> }
interface ReadonlyMap<K, V> { get(key: K): V | undefined; has(key: K): boolean; readonly size: number }
interface Map<K, V> extends ReadonlyMap<K, V> { set(key: K, value: V): this; delete(key: K): boolean }
interface ReadonlySet<T> { has(item: T): boolean; readonly size: number; forEach(each: (item: T) => void): void }
interface Set<T> extends ReadonlySet<T> { add(item: T): this }
interface WeakMap<K, V> { get(key: K): V | undefined; set(key: K, value: V): this } interface WeakSet<T> { add(item: T): this; has(item: T): boolean }
interface ReadableStream<T = any> { readonly locked: boolean; getReader(): any } interface WritableStream<T = any> { getWriter(): any }
interface FormData { getAll(name: string): any } interface URLSearchParams { toString(): string; getAll(name: string): any }
interface AbortSignal { readonly aborted: boolean; throwIfAborted(): void } interface JSON { parse(text: string): any; stringify(value: any): string }
interface Iterable<T> { " iterates": T } interface AsyncIterable<T> { " iteratesLater": T }
type PropertyKey = string | number | symbol;
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
type Awaited<T> = T extends null | undefined ? T : T extends object & { then(done: infer F, ...more: infer _): any }
  ? F extends (value: infer V, ...more: infer _) => any ? Awaited<V> : never : T;
type ConstructorParameters<T extends abstract new (...args: any) => any> = T extends abstract new (...args: infer P) => any ? P : never;
type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (...args: any) => infer R ? R : any;
type ThisParameterType<T> = T extends (this: infer U, ...args: never) => any ? U : unknown; interface ThisType<T> {}
type OmitThisParameter<T> = unknown extends ThisParameterType<T> ? T : T extends (...args: infer A) => infer R ? (...args: A) => R : T;
type Uppercase<S extends string> = intrinsic; type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic; type Uncapitalize<S extends string> = intrinsic;
type NoInfer<T> = intrinsic;
`;
