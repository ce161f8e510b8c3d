/**
 * Scalars and operation parts for API models. Types only: nothing exists at run time.
 *
 * ```ts
 * import type { DateTime, Int32, Query } from "groupversion/types";
 * ```
 *
 * @packageDocumentation
 * @modelPackage groupversion
 */

/**
 * A whole number of 32 bits.
 * @schema integer int32
 */
export type Int32 = number;

/**
 * A whole number of 64 bits. Beyond 2^53 a JavaScript number is not exact.
 * @schema integer int64
 */
export type Int64 = number;

/**
 * A floating-point number of 32 bits.
 * @schema number float
 */
export type Float = number;

/**
 * A floating-point number of 64 bits.
 * @schema number double
 */
export type Double = number;

/**
 * Bytes in base64.
 * @schema string byte
 */
export type Byte = string;

/**
 * Any sequence of octets, as a request or response body.
 * @schema string binary
 */
export type Binary = string;

/**
 * A date and time of day as RFC 3339 writes it.
 * @schema string date-time
 */
export type DateTime = string;

/**
 * A full date as RFC 3339 writes it.
 * @schema string date
 */
export type FullDate = string;

/**
 * A UUID.
 * @schema string uuid
 */
export type Uuid = string;

/**
 * A hint to forms that the input should be hidden.
 * @schema string password
 */
export type Password = string;

/**
 * A whole number, or a string such as a percentage or a port's name.
 * @schema string int-or-string
 */
export type IntOrString = number | string;

/**
 * A decimal number with an optional unit suffix, such as `500m` or `2Gi`.
 * @schema string
 */
export type Quantity = string;

/**
 * The content of an uploaded or downloaded file.
 * @schema file
 */
export type File = Uint8Array;

/**
 * A path parameter; the name is the parameter's own unless given.
 * @parameterIn path
 */
export type Path<T, Name extends string = ""> = T;

/**
 * A query parameter, or one for each field where `T` is an interface.
 * @parameterIn query
 */
export type Query<T, Name extends string = ""> = T;

/**
 * A header parameter, or one for each field where `T` is an interface.
 * @parameterIn header
 */
export type Header<T, Name extends string = ""> = T;

/**
 * A form field or file, or one for each field where `T` is an interface.
 * @parameterIn formData
 */
export type Form<T, Name extends string = ""> = T;

/**
 * The request's body.
 * @parameterIn body
 */
export type Body<T> = T;

/**
 * One answer of an operation: the status (or `"default"`), its body and its headers.
 * @responseOf
 */
export interface Response<Status extends number | "default", T = void, Headers = {}> {
  status: Status;
  body: T;
  headers: Headers;
}
