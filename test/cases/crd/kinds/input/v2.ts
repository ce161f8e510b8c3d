/**
 * Boats again.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v2
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { BoatSpec } from "./v1.js";

/**
 * A boat.
 * @resource boats verbs=get scope=Cluster
 * @storageVersion
 * @deprecated This text is much longer than servers allow a warning to be, since every answer to a request for an object
 * of a deprecated version carries it in a header, and headers are better short: two hundred and fifty-six bytes are the
 * limit, which this sentence exceeds by a good deal in the end.
 */
export interface Boat extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it should be like. */
  spec: BoatSpec;
}

/**
 * A crane.
 * @resource cranes verbs=get categories=9lives
 */
export interface Crane extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
}
