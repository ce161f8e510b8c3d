import type { Diagnostic } from "../../../../../openapi/diagnostics/diagnostic.js";
import type { OperationGroup } from "../../../client-model/client-model.js";
import type { OperationPlan } from "../../common/operations/plan-operations.js";
import type { NameLock } from "../../names/name-lock.js";
import type { Module } from "./modules.js";

/** A file of operations. */
export interface OperationsFile {
  /** File name without extension. */
  readonly name: string;
  readonly operations: readonly { readonly plan: OperationPlan; readonly group: OperationGroup }[];
}

/** A module with all its names. */
export interface NamedModule {
  readonly module: Module;
  readonly files: readonly OperationsFile[];
  /** Names of types, by id. */
  readonly types: ReadonlyMap<string, string>;
  /** Interfaces with the common fields of a union's variants, by the union's id. */
  readonly bases: ReadonlyMap<string, string>;
  /** By identity of the function. */
  readonly functions: ReadonlyMap<string, string>;
  /** Interfaces of parameters, errors and responses, by `<operation id> params`, `… errors` and `… responses`. */
  readonly derived: ReadonlyMap<string, string>;
  /** Classes, by group id. */
  readonly classes: ReadonlyMap<string, string>;
}

export interface PackageNames {
  readonly modules: readonly NamedModule[];
  /** The module of each type. */
  readonly moduleOf: ReadonlyMap<string, NamedModule>;
  /** Names of params' properties that differ from the wire name, by `<operation id> <place> <wire name>`. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly lock: () => NameLock;
  /** About names with a hash. */
  readonly diagnostics: readonly Diagnostic[];
}
