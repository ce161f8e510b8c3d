/**
 * @packageDocumentation
 * @groupVersion sails.example.com/v1
 */
import type { IntOrString } from "groupversion/types";
import type { TypeMeta } from "../machinery/meta.js";

/**
 * A sail of a boat.
 * @resource sails verbs=get,update
 */
export interface Sail extends TypeMeta {
  /**
   * What it shall be.
   * @default {}
   */
  spec?: SailSpec;
}

/** @default "" */
type SailSpecBattensItem = string;

/** Shape and cloth. */
export interface SailSpec {
  area?: Amount;
  battens?: SailSpecBattensItem[];
  reefed?: boolean | null;
  sheet?: IntOrString;
  /** @not {"enum":["none"]} */
  clew?: string;
}

/**
 * An amount.
 * @definition
 */
export type Amount = string | number;
