import type { ts } from "ts-morph";

/** What the type parameters in scope stand for: the argument's node, with the scope it was written in. */
export interface Scope {
  readonly arguments: ReadonlyMap<ts.Symbol, { readonly node: ts.TypeNode; readonly scope: Scope }>;
  /** Aliases being replaced by what they stand for, to notice one that contains itself. */
  readonly expanding: readonly ts.Node[];
}

/** Outside of any generic declaration. */
export const TOP: Scope = { arguments: new Map(), expanding: [] };
