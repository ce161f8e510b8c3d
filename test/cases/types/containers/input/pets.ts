/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32 } from "groupversion/types";

/**
 * Labels with a limit.
 * @maxProperties 16
 */
type Labels = Record<string, string>;

/** A matrix. */
export interface Matrix {
  rows: Int32[][];
  readonly cells: ReadonlyArray<Array<string>>;
  frozen: readonly boolean[];
  byName: Record<string, Int32[]>;
  lists: Record<string, Record<string, Matrix[]>>[];
  index: { [name: string]: { [key: string]: Int32 } };
  fixed: Record<"width" | "height", Int32>;
  some: Partial<Record<"left" | "right", Labels>>;
  free: Record<string, unknown>;
  object: object;
  labels: Labels;
  inline: { name: string; more?: { deep: Int32 } }[];
  anything: unknown;
  known: { name: string; [other: string]: string };
}

/** @operations */
export interface MatrixOperations {
  /** @route GET /matrices */
  list(): Matrix[];
  /** @route GET /matrices/index */
  index(): Record<string, Matrix>;
}
