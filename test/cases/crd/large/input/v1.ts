/**
 * Mirrors.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/** Level 0. */
export interface Level0 {
  /** The left half of what is inside here. */
  left?: Level1;
  /** The right half of what is inside here. */
  right?: Level1;
}

/** Level 1. */
export interface Level1 {
  /** The left half of what is inside here. */
  left?: Level2;
  /** The right half of what is inside here. */
  right?: Level2;
}

/** Level 2. */
export interface Level2 {
  /** The left half of what is inside here. */
  left?: Level3;
  /** The right half of what is inside here. */
  right?: Level3;
}

/** Level 3. */
export interface Level3 {
  /** The left half of what is inside here. */
  left?: Level4;
  /** The right half of what is inside here. */
  right?: Level4;
}

/** Level 4. */
export interface Level4 {
  /** The left half of what is inside here. */
  left?: Level5;
  /** The right half of what is inside here. */
  right?: Level5;
}

/** Level 5. */
export interface Level5 {
  /** The left half of what is inside here. */
  left?: Level6;
  /** The right half of what is inside here. */
  right?: Level6;
}

/** Level 6. */
export interface Level6 {
  /** The left half of what is inside here. */
  left?: Level7;
  /** The right half of what is inside here. */
  right?: Level7;
}

/** Level 7. */
export interface Level7 {
  /** The left half of what is inside here. */
  left?: Level8;
  /** The right half of what is inside here. */
  right?: Level8;
}

/** Level 8. */
export interface Level8 {
  /** The left half of what is inside here. */
  left?: Level9;
  /** The right half of what is inside here. */
  right?: Level9;
}

/** Level 9. */
export interface Level9 {
  /** The left half of what is inside here. */
  left?: Level10;
  /** The right half of what is inside here. */
  right?: Level10;
}

/** Level 10. */
export interface Level10 {
  /** The left half of what is inside here. */
  left?: string;
  /** The right half of what is inside here. */
  right?: string;
}

/**
 * A mirror in a mirror.
 * @resource mirrors verbs=get
 */
export interface Mirror extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** All of it. */
  spec: Level0;
}
