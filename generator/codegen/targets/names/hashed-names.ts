import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import type { NameScope } from "./allocate-names.js";

/** Collects the names that have a hash because everything else was taken, as diagnostics. */
export class HashedNames {
  readonly diagnostics: Diagnostic[] = [];

  /** Collects those of one kind: `type`, `parameter`. */
  of(kind: string): NonNullable<NameScope["hashed"]> {
    return ({ identity, candidates }, name) => {
      const wanted = [...new Set(candidates)].slice(0, 3).join(", ");
      this.diagnostics.push(diagnostic("GV7002", undefined, { kind, identity, name, wanted }));
    };
  }
}
