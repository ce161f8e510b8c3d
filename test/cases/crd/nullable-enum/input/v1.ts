/**
 * @packageDocumentation
 * @groupVersion kites.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/** @resource kites verbs=get */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: {
    colour?: "red" | "blue" | null;
    tail?: string | null;
    wind?: "strong" | "weak";
  };
}
