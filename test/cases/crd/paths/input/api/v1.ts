/**
 * @packageDocumentation
 * @groupVersion kites.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/**
 * @resource kites verbs=get
 * @subresource scale spec=.spec.tail.length status=.status.lengths selector=.status.labels
 * @printColumn Colour .spec.color
 * @printColumn Color .spec.colour
 * @printColumn Age .metadata.creationTimestamp type=date
 * @printColumn Extra .spec.more.anything type=string
 * @printColumn First .spec.tail.knots[0] type=string
 * @printColumn Number .spec.colour type=integer
 * @printColumn Wind .spec.wind type=integer
 * @printColumn Since .status.length type=date
 */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: {
    colour?: string;
    wind?: Int32 | string;
    tail?: { length?: Int32; knots?: string[] };
    more?: unknown;
  };
  status?: { length?: Int32; labels?: { [name: string]: string } };
}
