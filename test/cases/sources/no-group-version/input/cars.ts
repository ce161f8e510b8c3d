/**
 * Cars.
 * @packageDocumentation
 * @modelPackage cars
 */

/**
 * A model package has no resources of its own.
 * @resource cars
 */
export interface Car {
  wheels: number;
}

/** A list of cars. */
export interface CarList {
  items: Car[];
}
