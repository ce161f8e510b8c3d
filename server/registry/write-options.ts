/** How fields that a kind does not have are treated. */
export type FieldValidation = "Ignore" | "Warn" | "Strict";

/** Who sends a request. */
export interface User {
  readonly name: string;
  readonly groups: readonly string[];
  readonly uid?: string;
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

/** What every write is told. */
export interface WriteOptions {
  readonly user: User;
  /** Everything but storing happens. */
  readonly dryRun: boolean;
  readonly fieldManager: string;
  readonly fieldValidation: FieldValidation;
  /** Empty for the main endpoint. */
  readonly subresource: string;
  /** Whether the object comes from an apply, which keeps managed fields itself. */
  readonly applied?: boolean;
  /** Called with what the client should know: a `Warning` header each. */
  readonly warn: (text: string) => void;
}
