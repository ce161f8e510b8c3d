/**
 * Files about boats.
 * @packageDocumentation
 * @groupVersion boats/v1
 */
import type { Int32 } from "groupversion/types";
import type { TypeMeta } from "groupversion/api-types/meta/v1";

/** A boat. */
export interface Boat extends TypeMeta {
  /** What moves it; a sail unless given. */
  drive?: Drive;
  /**
   * How many sail.
   * @minimum 1
   * @default 2
   */
  crew?: Int32;
}

/**
 * What moves a boat.
 * @exactlyOneOf sail motor
 */
export interface Drive {
  /** A sail. */
  sail?: {};
  /** A motor, by its fuel. */
  motor?: "diesel" | "petrol";
}
