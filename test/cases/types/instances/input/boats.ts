/**
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Int32, Response } from "groupversion/types";

/** A part and its parts. */
export interface Tree<T> {
  value: T;
  parts: Tree<T>[];
}

/** A line with the rest behind it. */
export type Chain<T> = { value: T; rest?: Chain<T> };

/** One page of many. */
export interface Page<T = string> {
  items: T[];
}

export interface Report<T> {
  pages: Page<T>;
  tree: { inside: Tree<T> };
}

export type Hull = Tree<string>;
export type Anchor = Chain<Int32>;
export type Names = Page;
export type NameReport = Report<string>;

/** A boat. */
export interface Boat {
  hull: Hull;
  keel: Tree<string>;
  anchor: Anchor;
  names: Page<string>;
  report: NameReport;
}

/**
 * Boats.
 * @operations
 */
export interface Boats {
  /**
   * Changes a boat.
   * @route PUT /boat
   */
  changeBoat(body: Body<Boat>): Response<204>;
}
