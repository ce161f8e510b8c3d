import type { ChangeId } from "../catalogue/catalogue.js";
import type { Direction } from "../levels/contexts.js";
import type { Part } from "../parts/part.js";
import type { Use } from "./view.js";

/** A difference between two schemas, wherever they are used. */
export interface Fact {
  readonly id: ChangeId;
  /** The part of the schema that it is about, such as a property; absent: the schema itself. */
  readonly step?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Other values for the message. */
  readonly details?: Readonly<Record<string, string>>;
  /** Absent: the place of the schema. */
  readonly old?: Part;
  readonly new?: Part;
  /** The only direction that it concerns: fields that are read-only are not sent. */
  readonly only?: Direction;
  /** What tells it apart from others of its id at its place, such as the value of an enum. */
  readonly key?: string;
}

/** What becomes of the contexts of a schema on the way to one of its parts. */
export type Filter = Direction | "status";

/** A part of two schemas that is compared by itself. */
export interface Edge {
  readonly old: Use;
  readonly new: Use;
  readonly step: string;
  readonly filter?: Filter;
}

/** Where a comparison of schemas puts what it finds. */
export interface Findings {
  readonly facts: Fact[];
  readonly edges: Edge[];
}
