import type { Operation, OperationGroup } from "../../../client-model/client-model.js";
import type { NameLock } from "../../names/name-lock.js";
import type { NameStyle } from "./identifiers.js";
import type { TypeNames } from "./type-names.js";

/** An operation with what its methods are called. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly name: string;
  /** A method that gives the changes of what a list has. */
  readonly watch: string | undefined;
  /** A method that gives the lines of a log as they are written. */
  readonly follow: string | undefined;
  /** Wire names of query parameters that these two set by themselves. */
  readonly ownParameters: ReadonlySet<string>;
  /** Names of parameters, by `<operation id> <place> <wire name>`. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The operations of a tag, which become one class, synchronous and asynchronous. */
export interface NamedApi {
  readonly group: OperationGroup;
  /** Of the class: `PetsApi`. */
  readonly name: string;
  /** Module of the class, and of its operations: `pets_api`. */
  readonly module: string;
  readonly operations: readonly NamedOperation[];
}

export interface PackageNames {
  readonly style: NameStyle;
  /** By module. */
  readonly apis: readonly NamedApi[];
  readonly types: TypeNames;
  /** The class that a type's class is derived from. */
  readonly baseOf: (id: string) => string | undefined;
  /** Names of a type's attributes, by their names in JSON. */
  readonly attributesOf: (id: string) => ReadonlyMap<string, string>;
  readonly lock: NameLock;
}
