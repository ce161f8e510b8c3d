/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { DateTime, Int32 } from "groupversion/types";

enum Size {
  Small = "small",
  Large = "large",
}

enum Priority {
  Low,
  High = 10,
  Higher,
}

const kinds = ["dog", "cat"] as const;

type Color = "black" | "white";

/**
 * A color of any animal.
 * @definition
 */
export type AnyColor = Color | "green" | Extract<"red" | "blue", "red">;

/** A pet. */
export interface Pet {
  color: Color;
  colors: Color[];
  anyColor: AnyColor;
  size: Size;
  small: Size.Small;
  priority: Priority;
  kind: (typeof kinds)[number];
  legs: 2 | 4 | -1;
  weight: 0.5 | 1;
  always: true;
  either: true | false;
  open: "known" | string;
  hinted: "known" | (string & {});
  hintedToo: Color | (string & Record<never, never>);
  optional?: "a" | "b" | undefined;
  when: "now" | DateTime;
  moment: DateTime | string;
  count: -1 | Int32;
  ratio: Int32 | number;
  anything: unknown | string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
