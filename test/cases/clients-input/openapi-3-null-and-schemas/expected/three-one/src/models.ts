export interface All {
  branch?: Branch;
  cap?: Cap;
  copy?: Copy;
  eel?: Eel;
  mode?: Mode;
  ray?: Ray;
  shape?: Shape;
  table?: Table;
  thing?: Thing;
  value?: Value;
}

export type Branch = string | BranchObject;

export interface BranchObject {
  left?: Branch;
  rest?: Branch[];
}

/** More than 0. */
export type Cap = number;

export type Copy = Thing;

export interface Eel {
  length?: number;
  name: string;
}

export type Mode = "quiet";

export interface Ray {
  name?: string;
  sting?: boolean;
}

export interface Row {
  cells?: number;
}

export interface Shape {
  /** At least 1 item. */
  pair?: [string, ...unknown[]];
  /** At least 2 items. */
  point?: [number, number];
  /** At least 1 item. */
  row?: [string, ...number[]];
}

export interface Table {
  rows: Row[] | null;
}

export interface Thing {
  id: string | null;
}

export type Value = string | number | Value[] | null;
