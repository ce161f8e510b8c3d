export interface Maybe {
  a?: string;
}

export interface Owner {
  name?: string;
}

export interface Pet {
  age?: 1 | 2 | (number & {}) | null;
  /** Read-only. Format: int64. */
  readonly id: number;
  name?: string | null;
  nick?: string | null;
  /** Who feeds it. */
  owner: Owner | null;
  tag?: string | null;
}
