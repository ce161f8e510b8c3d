import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { allCandidates, type NameScope } from "./allocate-names.js";

/** Collects the names that have a hash because everything else was taken, as diagnostics. */
export class HashedNames {
  readonly diagnostics: Diagnostic[] = [];

  /** Collects those of one kind: `type`, `parameter`. */
  of(kind: string): NonNullable<NameScope["hashed"]> {
    return (seeker, name) => {
      const wanted = [...new Set(allCandidates(seeker))].slice(0, 3).join(", ");
      this.diagnostics.push(diagnostic("GV7002", undefined, { kind, identity: seeker.identity, name, wanted }));
    };
  }
}
