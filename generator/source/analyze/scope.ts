import type { ts } from "ts-morph";

/** The values of the type parameters in scope: each argument's node, with the scope in which it was written. */
export interface Scope {
  readonly arguments: ReadonlyMap<ts.Symbol, { readonly node: ts.TypeNode; readonly scope: Scope }>;
  /** Aliases being expanded, to detect an alias that contains itself. */
  readonly expanding: readonly ts.Node[];
}

/** Outside of any generic declaration. */
export const TOP: Scope = { arguments: new Map(), expanding: [] };
