/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32, Query } from "groupversion/types";

/**
 * A port.
 * @minimum 1
 * @maximum 65535
 */
type Port = Int32;

/**
 * A port that needs no privileges.
 * @minimum 1024
 */
type HighPort = Port;

/**
 * A DNS label.
 * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
 * @maxLength 63
 */
type Label = string;

/**
 * Names, none of them twice.
 * @uniqueItems
 */
type Labels = Label[];

/**
 * A color that is published by name.
 * @definition
 * @pattern ^#[0-9a-f]{6}$
 * @example "#00ff00"
 */
export type Color = string;

/**
 * Text in two spellings.
 * @schema string duration
 * @pattern ^[0-9]+(s|m|h)$
 */
export type Duration = string | number;

/** A kennel. */
export interface Kennel {
  port: Port;
  high: HighPort;
  /**
   * The property's own keyword goes first.
   * @minimum 2000
   */
  higher: HighPort;
  label: Label;
  labels: Labels;
  byLabel: Record<Label, Label>;
  color: Color;
  /** Described. */
  described: Color;
  wait: Duration;
  list: Duration[];
}

/** @operations */
export interface KennelOperations {
  /** @route GET /kennels */
  list(port: Query<HighPort>, label: Query<Labels>, color?: Query<Color>): Kennel[];
}
