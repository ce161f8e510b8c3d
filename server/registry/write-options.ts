/** How unknown fields are treated. */
export type FieldValidation = "Ignore" | "Warn" | "Strict";

/** Who sends a request. */
export interface User {
  readonly name: string;
  readonly groups: readonly string[];
  readonly uid?: string;
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

/** Options of every write. */
export interface WriteOptions {
  readonly user: User;
  /** A dry run: everything but storing happens. */
  readonly dryRun: boolean;
  readonly fieldManager: string;
  readonly fieldValidation: FieldValidation;
  /** Empty for the main endpoint. */
  readonly subresource: string;
  /** Whether the object comes from an apply, which keeps managed fields itself. */
  readonly applied?: boolean;
  /** Whether the object comes from a patch: its uid is then no precondition. */
  readonly patched?: boolean;
  /** Called with each warning for the client, which becomes a `Warning` header. */
  readonly warn: (text: string) => void;
}
