import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ClientModel } from "../client-model/client-model.js";
import type { CreateCallWriter } from "./common/calls/call-writer.js";
import type { PlannedFile } from "./common/planned-file.js";

/** An option that clients of a language have: one of several values, the first of which is the default. */
export interface TargetOption {
  readonly kind: "string";
  readonly of: readonly string[];
  /** Markdown, as a sentence. */
  readonly description: string;
}

/**
 * A language that clients are generated in. It holds what listing the language takes: help, configuration and reference
 * pages need no more. Everything else is loaded when it is used.
 */
export interface Target {
  /** How the command line, the configuration and fences in Markdown name it: `typescript`. */
  readonly name: string;
  /** How people name it: `TypeScript`. */
  readonly title: string;
  /** Options that its clients have besides those of every client, by name. */
  readonly options: Readonly<Record<string, TargetOption>>;
  /** Absolute folder of its templates; `templates/<name>` of this package unless given. */
  readonly templates?: string;
  /** What the folders of its templates hold, besides `files/` and `partials/`: sentences that follow "it has", in Markdown. */
  readonly folders: Readonly<Record<string, string>>;
  /** A package name for the client of a document, from the document's title. */
  readonly defaultPackageName: (title: string) => string;
  readonly loadClient: () => Promise<TargetClient>;
  /** Loads what writes calls of clients, for documentation. */
  readonly loadCalls: () => Promise<CreateCallWriter>;
}

/** What a client is planned with, besides the model. */
export interface PlanOptions {
  /** Name of the package. */
  readonly package: string;
  /** Values of the options that the target declares; one that is absent has its default. */
  readonly options: Readonly<Record<string, string>>;
  /** Text of the name lock that the folder holds from an earlier run. */
  readonly nameLock: string | undefined;
  /** Where the copied files go: paths in the package, by name of the template. */
  readonly copied: ReadonlyMap<string, string>;
  /** Models of the documents that {@link TargetClient.documents} names, by name of the template. */
  readonly documents: ReadonlyMap<string, ClientModel>;
}

/** The files of a client. */
export interface ClientPlan {
  /** Can be iterated once. Each view is made when it is asked for, so that only one is in memory at a time. */
  readonly files: Iterable<PlannedFile>;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a language generates clients. */
export interface TargetClient {
  /** Checks the name of a package by the rules of the language's package index. */
  readonly checkPackageName: (name: string) => readonly Diagnostic[];
  readonly plan: (model: ClientModel, options: PlanOptions) => ClientPlan;
  /** The functions that templates may call; made anew for every run, because some remember what they printed. */
  readonly createHelpers: () => Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Which templates are copied, and where to: paths in the package, by name of the template. */
  readonly copiedFiles: (
    names: Iterable<string>,
    model: ClientModel,
    packageName: string,
  ) => ReadonlyMap<string, string>;
  /** Templates that are OpenAPI documents. The client has the calls that these describe, too. */
  readonly documents?: (model: ClientModel) => readonly string[];
}
