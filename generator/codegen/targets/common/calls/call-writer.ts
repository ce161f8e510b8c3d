import type { Json } from "../../../../../openapi/types/json.js";
import type { ClientModel, Operation, Type } from "../../../client-model/client-model.js";
import type { Input } from "../operations/request.js";

/** The client whose calls are written. */
export interface ClientNames {
  /** Name of the package. */
  readonly package: string;
  /** Text of its name lock, which has the published names. */
  readonly nameLock?: string;
}

/** Example values that the document allows. */
export interface ExampleSource {
  /** A body for an operation; `undefined` if there is no example. */
  body(operation: Operation): Json | undefined;
  parameter(parameter: Input): Json;
}

/** What a language needs to write calls. */
export interface CallContext {
  readonly client: ClientNames;
  readonly values: ExampleSource;
  /** Returns the type behind references. */
  readonly resolve: (type: Type) => Type;
}

/** Writes a program that calls an operation; returns `undefined` if the client has no function for it. */
export type CallWriter = (operation: Operation) => string | undefined;

/** Prepares the call writer of a document. */
export type CreateCallWriter = (model: ClientModel, context: CallContext) => CallWriter;
