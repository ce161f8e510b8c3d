/**
 * @packageDocumentation
 * @groupVersion kites.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/**
 * @resource kites verbs=get
 * @subresource scale spec=.spec.tail.length status=.status.lengths
 * @printColumn Colour .spec.color
 * @printColumn Color .spec.colour
 * @printColumn Age .metadata.creationTimestamp type=date
 * @printColumn Extra .spec.more.anything type=string
 * @printColumn First .spec.tail.knots[0] type=string
 */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: {
    colour?: string;
    tail?: { length?: Int32; knots?: string[] };
    more?: unknown;
  };
  status?: { length?: Int32 };
}
