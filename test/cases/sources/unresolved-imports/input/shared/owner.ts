/**
 * Owners.
 * @packageDocumentation
 * @modelPackage owners
 */
import type { Address } from "./address.js";

/** An owner. */
export interface Owner {
  address: Address;
}
