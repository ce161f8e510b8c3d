/**
 * @packageDocumentation
 * @groupVersion wind.example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32, IntOrString, Integer } from "groupversion/types";

/**
 * A kite. Accepts *\/*.
 * @resource kites shortNames=kt
 * @subresource status
 * @subresource scale verbs=get,update,patch kind=autoscaling/v1.Scale spec=.spec.tails status=.status.tails
 * @printColumn "Line length" .spec.line type=integer priority=1 In metres.
 */
export interface Kite extends TypeMeta {
  metadata?: ObjectMeta;
  /**
   * What it should be like,\
   * on two lines.
   */
  spec: KiteSpec;
  /** Its version. */
  apiVersion?: string;
  kind?: string;
  status?: KiteStatus;
}

/** A list of Kite objects. */
export interface KiteList extends TypeMeta {
  metadata?: ListMeta;
  items: Kite[];
}

/** @preserveUnknownFields */
type KiteSpecExtraValue = unknown;

/**
 * @oneOf [{"required":["cloth"]},{"required":["paper"]}]
 * @validation {"rule":"self.line > 0","message":"a kite needs a line"}
 */
export interface KiteSpec {
  /**
   * @minimum 1
   * @default 20
   */
  line: Int32;
  tails?: Integer;
  size?: IntOrString;
  cloth?: "silk" | "cotton" | null;
  /** @pattern ^[a-z*]*&#47;$ */
  paper?: string;
  /**
   * @listType map
   * @listMapKey name
   */
  colors?: KiteSpecColorsItem[];
  anything?: unknown;
  extra?: Record<string, KiteSpecExtraValue>;
}

/** Any text. */
type KiteSpecColorsItemABValue = string;

/** A colour. */
export interface KiteSpecColorsItem {
  /** @maxLength 9 */
  name: string;
  "a-b"?: Record<string, KiteSpecColorsItemABValue>;
}

export interface KiteStatus {
  tails?: Integer;
  [key: string]: unknown;
}

/** @resource gusts scope=Cluster */
export interface Gust extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: GustSpec;
}

/** A list of Gust objects. */
export interface GustList extends TypeMeta {
  metadata?: ListMeta;
  items: Gust[];
}

export interface GustSpec {
  strength?: Int32;
}
