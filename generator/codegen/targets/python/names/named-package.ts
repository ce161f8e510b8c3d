import type { Diagnostic } from "../../../../../openapi/diagnostics/diagnostic.js";
import type { Operation, OperationGroup } from "../../../client-model/client-model.js";
import type { NameLock } from "../../names/name-lock.js";
import { CLIENT_NAMES } from "./runtime-names.js";
import type { NameStyle } from "./identifiers.js";
import type { TypeNames } from "./type-names.js";

/** An operation with the names of its methods. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly name: string;
  /** The method that watches a list. */
  readonly watch: string | undefined;
  /** The method that follows a log line by line. */
  readonly follow: string | undefined;
  /** The method that returns the whole response. */
  readonly response: string | undefined;
  /** The method that asks for a stream where other content is the default. */
  readonly stream: string | undefined;
  /** The method that returns the items of all pages. */
  readonly items: string | undefined;
  /** Wire names of the query parameters that these two methods set themselves. */
  readonly ownParameters: ReadonlySet<string>;
  /** Names of parameters, by `<operation id> <place> <wire name>`. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The methods besides the call, whose names are locked as those of the operation and of the variant. */
export const FURTHER = ["watch", "follow", "response", "stream", "items"] as const;

/** The operations of a tag. They become one class, synchronous and asynchronous. */
export interface NamedApi {
  readonly group: OperationGroup;
  /** Class name: `PetsApi`. */
  readonly name: string;
  /** Module of the class and of its operations: `pets_api`. */
  readonly module: string;
  readonly operations: readonly NamedOperation[];
}

export interface PackageNames {
  readonly style: NameStyle;
  /** By module. */
  readonly apis: readonly NamedApi[];
  readonly types: TypeNames;
  /** The base class of a type's class. */
  readonly baseOf: (id: string) => string | undefined;
  /** Attribute names of a type, by JSON name. */
  readonly attributesOf: (id: string) => ReadonlyMap<string, string>;
  readonly lock: () => NameLock;
  /** About names with a hash. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * How programs call a model. The package `client` has all models, except those with the name of something else that it
 * has: they are in `client.models` alone.
 */
export const modelReference = (name: string, { apis }: Pick<PackageNames, "apis">): string =>
  CLIENT_NAMES.has(name) || apis.some((api) => api.name === name) ? `client.models.${name}` : `client.${name}`;
