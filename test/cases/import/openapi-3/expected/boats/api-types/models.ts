/**
 * @packageDocumentation
 * @modelPackage models
 */
import type { Integer } from "groupversion/types";

export interface Boat {
  hull: Wood | Steel;
  /** @example "Anna" */
  name?: string | null;
  at?: [number, number];
  rig?: "sloop";
  /**
   * @exclusiveMinimum
   * @minimum 0
   */
  crew?: Integer;
  flag?: unknown;
}

export interface Problem {
  text?: string;
}

export interface Steel {
  grade?: string;
}

export interface Wood {
  tree?: string;
}

/** @externalDocs https://boats.example.com/wrecks */
export interface Wreck {
  at?: string;
}
