/**
 * Boats.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32, IntOrString } from "groupversion/types";

/** A member of the crew. */
export interface Sailor {
  /** Name. */
  name?: string;
  /** Ranks. */
  ranks: string[];
}

/** What a boat should be like. */
export interface BoatSpec {
  /**
   * Servers do not look ahead.
   * @pattern ^(?!x).*$
   */
  pattern?: string;
  /**
   * The key is optional.
   * @listType map
   * @listMapKey name
   */
  crew?: Sailor[];
  /**
   * Objects in a set must be atomic.
   * @listType set
   */
  others?: Sailor[];
  /**
   * Servers do not compare all items.
   * @uniqueItems
   */
  unique?: string[];
  /**
   * The default has an unknown field.
   * @default { "name": "x", "ranks": [], "age": 7 }
   */
  captain?: Sailor;
  /**
   * The default lacks a field.
   * @default { "name": "x" }
   */
  mate?: Sailor;
  /**
   * A branch declares a type.
   * @anyOf [{ "type": "string" }, { "minLength": 1 }]
   */
  branch?: string;
  /** A plain number. */
  length?: number;
  /**
   * Servers know no such format.
   * @format knots
   */
  speed?: string;
  /**
   * Servers do not enforce it.
   * @readOnly
   */
  serial?: string;
  /**
   * A rule with a line break needs a message.
   * @validation self.size() > 0
   *   && self.size() < 9
   * @validation self.size() > 0 fieldPath=.length
   * @validation self.size() > 0 optionalOldSelf=true
   */
  rules?: string;
  /**
   * Types of rules.
   * @validation self.nmae != ""
   * @validation has(self.nmae)
   * @validation self.name + 1 == self.name
   * @validation self.name
   * @validation self.name ==
   * @validation size(self.ranks) > 0 messageExpression=size(self.ranks)
   */
  typed?: Sailor;
  /** Items have no earlier value. */
  items?: Fixed[];
  /** Fields and entries of a type. */
  both?: { a?: Int32; [key: string]: Int32 | undefined };
  /**
   * An integer or a string is no object.
   * @embeddedResource
   */
  port?: Port;
  /** It contains itself. */
  tow?: Tow;
}

/**
 * A string that keeps its value.
 * @validation self == oldSelf
 */
export type Fixed = string;

/** A port. */
export type Port = object & { port?: IntOrString };

/** A boat in tow. */
export interface Tow {
  /** The next one. */
  next?: Tow;
  /**
   * The previous one, as any object.
   * @preserveUnknownFields
   */
  last?: Tow;
}

/**
 * A boat.
 * @resource boats verbs=get
 * @subresource status
 * @minProperties 1
 */
export interface Boat extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta & { name?: string };
  /** What it should be like. */
  spec: BoatSpec;
  /** What it is like. */
  status?: { copies?: Int32 };
}
