/** The variable parts of a sample source: comment lines by place, and the types that they annotate. */
export interface Parts {
  readonly file?: string;
  readonly interface?: string;
  readonly alias?: string;
  readonly enum?: string;
  readonly enumMember?: string;
  readonly index?: string;
  /** Of the index signature. */
  readonly values?: string;
  readonly property?: string;
  readonly operations?: string;
  readonly method?: string;
  readonly resource?: string;
  /** Of the property. */
  readonly type?: string;
  /** The members of the alias's union. */
  readonly stands?: string;
  /** Parameters and arguments of a generic alias. */
  readonly generic?: readonly [string, string];
  readonly parameters?: string;
  readonly answer?: string;
  readonly declarations?: string;
}

/** Marks the annotation's position in a part; default: in the part named like its place. */
export const HERE = "<here>";

/** Returns a source with these parts. Replace `VERSION` by one for each sample, so that all samples fit into one API. */
export const sampleSource = (parts: Parts): string => `/**
 * Things.
 * @packageDocumentation
 * @groupVersion samples/VERSION
 * ${parts.file ?? ""}
 */
import type { ListMeta, TypeMeta } from "groupversion/api-types/machinery/unversioned";
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta";
import type { Query, Response } from "groupversion/types";

/**
 * What stands for something.
 * ${parts.alias ?? ""}
 */
export type Alias${parts.generic?.[0] ?? ""} = ${parts.stands ?? "string"};

/**
 * A thing.
 * ${parts.resource ?? "@resource things"}
 * ${parts.interface ?? ""}
 */
export interface Thing extends TypeMeta {
  /** Of the object. */
  metadata?: ObjectMeta;
  /**
   * A field.
   * ${parts.property ?? ""}
   */
  field: ${parts.type ?? "string"};
  /** Another field. */
  alias?: Alias${parts.generic?.[1] ?? ""};
  level?: Level;
  entries?: Entries;
}

/**
 * How high.
 * ${parts.enum ?? ""}
 */
export enum Level {
  /**
   * Low.
   * ${parts.enumMember ?? ""}
   */
  Low = "low",
  /** High. */
  High = "high",
}

/** Entries. */
export interface Entries {
  /**
   * An entry.
   * ${parts.index ?? ""}
   */
  [key: string]: ${parts.values ?? "string"};
}

/** Things. */
export interface ThingList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The things. */
  items: Thing[];
}

/** Other things. */
export interface OtherList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The things. */
  items: Thing[];
}

/** How to look. */
export interface LookOptions extends TypeMeta {
  /** At night. */
  infrared?: boolean;
}

/**
 * Calls.
 * @operations
 * ${parts.operations ?? ""}
 */
export interface Calls {
  /**
   * Reads them.
   * @route GET /apis/samples/VERSION/calls
   * ${parts.method ?? ""}
   */
  readCallsVERSION(${parts.parameters ?? "limit?: number"}): ${parts.answer ?? "string"};
}
${parts.declarations ?? ""}
`;
