import type { IncomingMessage, ServerResponse } from "node:http";
import { mergeDocuments } from "../../openapi/merge/merge-documents.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { Authenticator } from "../access/authenticator.js";
import { ALLOW_ALL, type Authorizer } from "../access/authorizer.js";
import { TypeCompiler } from "../machinery/schema/compiled-type.js";
import type { Admission } from "../registry/admission.js";
import { NO_FIELD_MANAGER } from "../registry/field-manager.js";
import { Kind } from "../registry/kind.js";
import { Kinds } from "../registry/kinds.js";
import type { RegistryContext } from "../registry/registry-context.js";
import { documentResources } from "../resources/document-resources.js";
import type { Storage } from "../storage/storage.js";
import { ApiServer } from "./api-server.js";
import { annotateDocument } from "./openapi/annotate-document.js";
import { ServedApi } from "./served-api.js";

/** What an API server is made from. */
export interface ApiServerOptions {
  /** Swagger documents, whose resources are served. Of two with the same resource, the first one's counts. */
  readonly documents?: readonly Document[];
  /** Where objects are kept. The caller closes it, after the server. */
  readonly storage: Storage;
  /** Asked in order who sends a request; without an answer of any, it is anonymous. */
  readonly authenticators?: readonly Authenticator[];
  /** Default: everyone may do everything. */
  readonly authorizer?: Authorizer;
  readonly admission?: readonly Admission[];
  /** Refuses a request before anything else, in words. */
  readonly guard?: (request: IncomingMessage) => string | undefined;
  /** Learns of faults of ours. Default: nobody does. */
  readonly onFault?: (fault: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** An API server that answers. */
export interface RunningApiServer {
  /** Handles requests of `node:http`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly kinds: Kinds;
  readonly registry: RegistryContext;
  /** Ends watches, and answers nothing new. */
  close(): void;
}

const EMPTY: Document = { swagger: "2.0", info: { title: "API", version: "unversioned" }, paths: {} };

/** One document of several, or an empty one. */
function mergedDocument(documents: readonly Document[]): Document {
  const [first = EMPTY, ...others] = documents;
  if (others.length === 0) return first;
  const named = documents.map((document, i) => ({ name: `document ${i + 1}`, document }));
  return mergeDocuments(named, { paths: "union", rename: true }).document;
}

/** Makes an API server of documents: create, read, update, patch, delete, list and watch for all of their resources. */
export function createApiServer(options: ApiServerOptions): RunningApiServer {
  const document = mergedDocument(options.documents ?? []);
  const kinds = new Kinds();
  const { resources, types } = documentResources(document);
  const compiler = new TypeCompiler(types);
  for (const model of resources) kinds.add(new Kind(model, compiler));
  const registry: RegistryContext = {
    storage: options.storage,
    admission: options.admission ?? [],
    fieldManager: NO_FIELD_MANAGER,
    now: options.now ?? Date.now,
    collectsGarbage: false,
  };
  const server = new ApiServer({
    registry,
    kinds,
    documents: new ServedApi(kinds, () => annotateDocument(document, kinds, registry.fieldManager.apply !== undefined)),
    authenticators: options.authenticators ?? [],
    authorizer: options.authorizer ?? ALLOW_ALL,
    checks: [],
    onFault: options.onFault ?? (() => undefined),
    ...(options.guard !== undefined && { guard: options.guard }),
  });
  return { handle: server.handle, kinds, registry, close: () => server.close() };
}
