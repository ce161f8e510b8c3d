/**
 * Values that are a number or a string.
 * @packageDocumentation
 * @modelPackage machinery/intstr
 */

/**
 * Either a JSON number or a JSON string, such as `8080` or `"http"` for a port, or `1` or `"25%"` for an amount.
 * @definition
 * @schema string int-or-string
 */
export type IntOrString = number | string;
