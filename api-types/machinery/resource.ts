/**
 * Amounts of resources.
 * @packageDocumentation
 * @modelPackage machinery/resource
 */

/**
 * Fixed-point amount of a resource, written as a number with optional suffix: decimal (`m`, `k`, `M`, `G`), binary
 * (`Ki`, `Mi`, `Gi`) or exponent, for example `500m` CPU or `1.5Gi` memory.
 * @definition
 * @schema string quantity
 */
export type Quantity = string;
