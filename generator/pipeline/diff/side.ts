import type { Side } from "../../../openapi/compare/compare.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Target } from "../../codegen/targets/target.js";

/** What is needed to read a side. */
export interface SideContext {
  /** Absolute folder that names are relative to. */
  readonly cwd: string;
  readonly targets: readonly Target[];
  /** Configuration file of the outputs of a revision; by default the one that is found. */
  readonly config?: string;
  /** Kubeconfig of `cluster`; by default that of kubectl. */
  readonly kubeconfig?: string;
}

/** A part of a side that is compared by itself, such as an output of a configuration. */
export interface NamedSide {
  /** Pairs it with that of the other side; `""` where there is only one. */
  readonly name: string;
  readonly side: Side;
}

/** A side, or why it cannot be read. */
export interface ReadSide {
  /** As messages name it: without password. */
  readonly shown: string;
  /** Absent: it cannot be read. */
  readonly sides?: readonly NamedSide[];
  readonly diagnostics: readonly Diagnostic[];
}
