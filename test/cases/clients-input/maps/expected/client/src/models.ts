export type Anything = Record<string, unknown>;

export interface Beside {
  /** Format: int32. */
  id: number;
  [key: string]: unknown;
}

export type Empty = Record<string, unknown>;

export type Free = Record<string, unknown>;

export type Labels = Record<string, string>;

export type Lists = Record<string, Labels[]>;

export type Nested = Record<string, Record<string, number>>;

export type Nothing = Record<string, unknown>;

export type Objects = Record<string, ObjectsValue>;

export interface ObjectsValue {
  /** Format: int32. */
  port?: number;
}

export type Unsaid = unknown;
