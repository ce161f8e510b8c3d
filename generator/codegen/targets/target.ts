import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ClientModel } from "../client-model/client-model.js";
import type { CreateCallWriter } from "./common/calls/call-writer.js";
import type { PlannedFile } from "./common/planned-file.js";

/**
 * An option of a language's clients: one of several values, the first of which is the default; or any number of them, by
 * default none.
 */
export interface TargetOption {
  readonly kind: "string" | "strings";
  readonly of: readonly string[];
  /** Markdown, one sentence. */
  readonly description: string;
}

/**
 * A language for generated clients. Holds what help, configuration and reference pages need to list it. Everything else
 * is loaded on use.
 */
export interface Target {
  /** Identifier in the command line, the configuration and Markdown fences: `typescript`. */
  readonly name: string;
  /** Display name: `TypeScript`. */
  readonly title: string;
  /** Options of its clients in addition to the common ones, by name. */
  readonly options: Readonly<Record<string, TargetOption>>;
  /** Absolute path of its template folder; default `templates/<name>` in this package. */
  readonly templates?: string;
  /** Content of its template folders besides `files/` and `partials/`: Markdown that completes "it has". */
  readonly folders: Readonly<Record<string, string>>;
  /** A package name for a document's client, from the document's title. */
  readonly defaultPackageName: (title: string) => string;
  readonly loadClient: () => Promise<TargetClient>;
  /** Loads the writer of client calls, for documentation. */
  readonly loadCalls: () => Promise<CreateCallWriter>;
}

/** The value of an option. */
export type OptionValue = string | readonly string[];

/** Input for planning a client, besides the model. */
export interface PlanOptions {
  /** Name of the package. */
  readonly package: string;
  /** Version of the package; default: the document's, if it is one. */
  readonly version: string | undefined;
  /** Values of the options that the target declares; absent ones have their default. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Text of the name lock of an earlier run, from the output folder. */
  readonly nameLock: string | undefined;
  /** Whether to give all names anew, whatever the lock says. */
  readonly rename: boolean;
  /** Where copied files go: paths in the package, by template name. */
  readonly copied: ReadonlyMap<string, string>;
  /** Models of the documents in {@link TargetClient.documents}, by template name. */
  readonly documents: ReadonlyMap<string, ClientModel>;
}

/** The files of a client. */
export interface ClientPlan {
  /** Can be iterated once. Lazy, so that one view is in memory at a time. */
  readonly files: Iterable<PlannedFile>;
  readonly diagnostics: readonly Diagnostic[];
  /** How many names would differ without the lock. */
  readonly kept?: number;
}

/** Generates the clients of a language. */
export interface TargetClient {
  /** Checks a package name by the rules of the language's package index. */
  readonly checkPackageName: (name: string) => readonly Diagnostic[];
  /** Checks a version by the rules of the language's package index. */
  readonly checkVersion: (version: string) => readonly Diagnostic[];
  readonly plan: (model: ClientModel, options: PlanOptions) => ClientPlan;
  /** The templates' helpers. Called for every run, because some helpers cache what they printed. */
  readonly createHelpers: () => Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Templates that are copied unchanged, and their paths in the package, by template name. */
  readonly copiedFiles: (
    names: Iterable<string>,
    model: ClientModel,
    packageName: string,
  ) => ReadonlyMap<string, string>;
  /** Templates that are OpenAPI documents. The client gets their calls as well. */
  readonly documents?: (model: ClientModel) => readonly string[];
}
