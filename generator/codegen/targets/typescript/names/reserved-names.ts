import { isIdentifier } from "./identifiers.js";

/** Names that no binding may have: keywords, contextual ones included, and reserved words of modules and strict mode. */
const WORDS = `abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue
debugger declare default delete do else enum eval export extends false finally for from function get global if implements
import in infer instanceof interface is keyof let module namespace never new null number object of out override package
private protected public readonly require return satisfies set static string super switch symbol this throw true try type
typeof undefined unique unknown using var void while with yield`;

/** Globals and built-in types that generated code or its readers rely on. */
const GLOBALS = `AggregateError Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Atomics Awaited BigInt
BigInt64Array BigUint64Array Boolean Capitalize DataView Date Error EvalError Exclude Extract FinalizationRegistry
Float32Array Float64Array Function Generator Infinity InstanceType Int16Array Int32Array Int8Array Intl Iterable Iterator
JSON Lowercase Map Math NaN NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike PropertyKey Proxy
RangeError Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect RegExp Required ReturnType Set
SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray
Uncapitalize Uppercase WeakMap WeakRef WeakSet globalThis isFinite isNaN parseFloat parseInt`;

const RESERVED = new Set([...WORDS.split(/\s+/), ...GLOBALS.split(/\s+/)]);

/** Whether a module of the client must not declare a name. */
export const isReservedName = (name: string): boolean => RESERVED.has(name);

/** Whether a module of the client may declare a name. */
export const isFreeName = (name: string): boolean => isIdentifier(name) && !isReservedName(name);
