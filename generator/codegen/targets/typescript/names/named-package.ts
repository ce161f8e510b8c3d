import type { OperationGroup } from "../../../client-model/client-model.js";
import type { OperationPlan } from "../../common/operations/plan-operations.js";
import type { NameLock } from "../../names/name-lock.js";
import type { Module } from "./modules.js";

/** A file of operations. */
export interface OperationsFile {
  /** Without extension. */
  readonly name: string;
  readonly operations: readonly { readonly plan: OperationPlan; readonly group: OperationGroup }[];
}

/** A module with every name in it. */
export interface NamedModule {
  readonly module: Module;
  readonly files: readonly OperationsFile[];
  /** Names of types by id. */
  readonly types: ReadonlyMap<string, string>;
  /** Interfaces with the common fields of a type that is a union of its variants, by id. */
  readonly bases: ReadonlyMap<string, string>;
  /** By the function's identity. */
  readonly functions: ReadonlyMap<string, string>;
  /** Interfaces of parameters and errors, by `<operation id> params` and `<operation id> errors`. */
  readonly derived: ReadonlyMap<string, string>;
  /** Classes by group id. */
  readonly classes: ReadonlyMap<string, string>;
}

export interface PackageNames {
  readonly modules: readonly NamedModule[];
  /** Where a type is. */
  readonly moduleOf: ReadonlyMap<string, NamedModule>;
  /** Names of properties of params, by `<operation id> <place> <wire name>`, where they are not those on the wire. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly lock: NameLock;
}
