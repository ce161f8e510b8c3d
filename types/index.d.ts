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
 * A 32-bit integer.
 * @schema integer int32
 */
export type Int32 = number;

/**
 * A 64-bit integer. Beyond 2^53 a JavaScript number is not exact.
 * @schema integer int64
 */
export type Int64 = number;

/**
 * A whole number without a format. Beyond 2^53 a JavaScript number is not exact.
 * @schema integer
 */
export type Integer = number;

/**
 * A 32-bit floating-point number.
 * @schema number float
 */
export type Float = number;

/**
 * A 64-bit floating-point number.
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
 * A date and time in RFC 3339 format, such as `2017-01-31T09:30:00Z`.
 * @schema string date-time
 */
export type DateTime = string;

/**
 * A date in RFC 3339 format, such as `2017-01-31`.
 * @schema string date
 */
export type FullDate = string;

/**
 * A UUID.
 * @schema string uuid
 */
export type Uuid = string;

/**
 * A string that input forms should hide.
 * @schema string password
 */
export type Password = string;

/**
 * An integer, or a string such as a percentage or a port's name.
 * @schema string int-or-string
 */
export type IntOrString = number | string;

/**
 * A decimal number with an optional unit suffix, such as `500m` or `2Gi`.
 * @schema string quantity
 */
export type Quantity = string;

/**
 * The content of an uploaded or downloaded file.
 * @schema file
 */
export type File = Uint8Array;

/**
 * A path parameter. `Name` is its name in the path; default the method parameter's name.
 * @parameterIn path
 */
export type Path<T, Name extends string = ""> = T;

/**
 * A query parameter, or one for each field if `T` is an interface. `Name` as for {@link Path}.
 * @parameterIn query
 */
export type Query<T, Name extends string = ""> = T;

/**
 * A header parameter, or one for each field if `T` is an interface. `Name` as for {@link Path}.
 * @parameterIn header
 */
export type Header<T, Name extends string = ""> = T;

/**
 * A cookie, or one for each field if `T` is an interface. `Name` as for {@link Path}. Outputs in OpenAPI 3 have cookies.
 * @parameterIn cookie
 */
export type Cookie<T, Name extends string = ""> = T;

/**
 * A form field or file, or one for each field if `T` is an interface. `Name` as for {@link Path}.
 * @parameterIn formData
 */
export type Form<T, Name extends string = ""> = T;

/**
 * The request's body. A method with several of them, each with its `MediaType`, takes one of the bodies; outputs in OpenAPI 3
 * publish all.
 * @parameterIn body
 */
export type Body<T, MediaType extends string = ""> = T;

/**
 * A response of an operation: the status (or `"default"`), the body and the headers. Responses with one status differ in
 * their `MediaType`; outputs in OpenAPI 3 publish all. They also publish ranges of statuses, such as `"4XX"`.
 * @responseOf
 */
export interface Response<
  Status extends number | "1XX" | "2XX" | "3XX" | "4XX" | "5XX" | "default",
  T = void,
  Headers = {},
  MediaType extends string = "",
> {
  status: Status;
  body: T;
  headers: Headers;
  mediaType: MediaType;
}
