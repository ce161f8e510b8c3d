import type { GroupVersion } from "../../kubernetes/group-version.js";
import type { ChangeId } from "../catalogue/catalogue.js";
import type { Contexts } from "../levels/contexts.js";
import type { Part } from "../parts/part.js";

/** A change as it is found. */
export interface RawChange {
  readonly id: ChangeId;
  /** What it is about: an operation, a definition, a kind. */
  readonly subject: string;
  /** The way from there: fields of a schema, parts of an operation. */
  readonly steps?: readonly string[];
  /** Whether the first step stands apart from the subject: `GET /pets 200`. */
  readonly isApart?: boolean;
  readonly contexts: Contexts;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Values for the message. */
  readonly details?: Readonly<Record<string, string>>;
  readonly old?: Part;
  readonly new?: Part;
  readonly groupVersion?: GroupVersion;
  readonly kind?: string;
  /** Operations that it concerns. */
  readonly operations?: readonly string[];
  /** What tells it apart from others of its id at its place. */
  readonly key?: string;
  /** Whether it is one change with those of other operations that differ in nothing else. */
  readonly shared?: boolean;
}

export type Report = (change: RawChange) => void;
