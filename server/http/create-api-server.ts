import type { IncomingMessage, ServerResponse } from "node:http";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { Authenticator } from "../access/authenticator.js";
import { ALLOW_ALL, type Authorizer } from "../access/authorizer.js";
import { ensureBootstrapRoles } from "../access/rbac/bootstrap-roles.js";
import { NoEscalation } from "../access/rbac/no-escalation.js";
import { RbacAuthorizer } from "../access/rbac/rbac-authorizer.js";
import { RoleStore } from "../access/rbac/role-store.js";
import type { PolicyRule } from "../access/rbac/rules.js";
import { reviewStrategies } from "../access/reviews/review-strategies.js";
import { userOfToken } from "../access/token-authenticator.js";
import type { Controller } from "../controllers/controller.js";
import { DefinitionController } from "../controllers/definitions/definition-controller.js";
import { RULE_ADMISSION } from "../controllers/definitions/rule-admission.js";
import { GarbageCollector } from "../controllers/garbage/garbage-collector.js";
import { NamespaceController } from "../controllers/namespaces/namespace-controller.js";
import { NamespaceLifecycle } from "../controllers/namespaces/namespace-lifecycle.js";
import { ownStrategy } from "../controllers/own-strategies.js";
import { TypeCompiler } from "../machinery/schema/compiled-type.js";
import type { Admission } from "../registry/admission.js";
import { FIELD_TRACKER } from "../registry/field-tracker.js";
import { Kind } from "../registry/kind.js";
import type { KindStrategy } from "../registry/kind-strategy.js";
import { Kinds } from "../registry/kinds.js";
import { RegistryClient } from "../registry/registry-client.js";
import type { RegistryContext } from "../registry/registry-context.js";
import type { User } from "../registry/write-options.js";
import { documentResources } from "../resources/document-resources.js";
import { ownResources } from "../resources/own/own-resources.js";
import type { ResourceCatalog } from "../resources/resource-model.js";
import type { Storage } from "../storage/storage.js";
import { ApiServer } from "./api-server.js";
import { annotateDocument } from "./openapi/annotate-document.js";
import { kindsDocument } from "./openapi/kinds-document.js";
import { mergedDocument, ServedApi } from "./served-api.js";

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
  /** Roles and bindings decide who may do what; `authorizer` has no effect then. */
  readonly rbac?: boolean;
  readonly admission?: readonly Admission[];
  /** What resources do beyond their schemas, by `<group>/<plural>`; besides what those of Kubernetes do. */
  readonly strategies?: Readonly<Record<string, KindStrategy>>;
  /** Refuses a request before anything else, in words. */
  readonly guard?: (request: IncomingMessage) => string | undefined;
  /** Absolute folder of built reference documentation, served below `/docs`. */
  readonly docs?: string;
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
  /** Reads and writes objects without HTTP. */
  readonly client: RegistryClient;
  /** Ends watches and controllers, and answers nothing new. */
  close(): Promise<void>;
}

const SYSTEM: User = { name: "system:apiserver", groups: ["system:masters"] };

/**
 * Makes an API server of documents: create, read, update, patch, delete, list and watch for all of their resources. Resolves
 * once it can answer. Namespaces, ConfigMaps, Secrets, ServiceAccounts, Events, Leases and CustomResourceDefinitions are
 * there whatever the documents say.
 */
export async function createApiServer(options: ApiServerOptions): Promise<RunningApiServer> {
  const { documents = [], onFault = () => undefined, strategies = {} } = options;
  const access: Access = { authorizer: options.authorizer ?? ALLOW_ALL };
  const reviews = reviewStrategies({
    authorizer: { authorize: (request) => access.authorizer.authorize(request) },
    rulesFor: (user, namespace) => access.roles?.rulesFor(user, namespace) ?? [EVERYTHING],
    userOfToken: (token) => userOfToken(options.authenticators ?? [], token),
  });
  const strategyOf = (group: string, plural: string): KindStrategy | undefined => {
    const key = `${group}/${plural}`;
    const own = Object.hasOwn(reviews, key) ? reviews[key] : ownStrategy(group, plural);
    const given = strategies[key];
    return given === undefined ? own : { ...own, ...given };
  };
  const kinds = new Kinds();
  for (const catalog of documents.map(documentResources)) addKinds(kinds, catalog, strategyOf);
  const given = new Set(kinds.all());
  addKinds(kinds, ownResources(), strategyOf);
  const admission: Admission[] = [
    new NamespaceLifecycle(() => registry, kinds),
    RULE_ADMISSION,
    ...(options.admission ?? []),
  ];
  const registry: RegistryContext = {
    storage: options.storage,
    admission,
    fieldManager: FIELD_TRACKER,
    now: options.now ?? Date.now,
    collectsGarbage: true,
  };
  const client = new RegistryClient(registry, kinds, SYSTEM);
  if (options.rbac === true) {
    access.roles = new RoleStore(client, onFault);
    access.authorizer = new RbacAuthorizer(access.roles);
    admission.push(new NoEscalation(access.roles, access.authorizer));
  }
  const definitions = new DefinitionController(
    client,
    demand(kinds, "apiextensions.k8s.io", "customresourcedefinitions"),
    strategyOf,
    onFault,
  );
  const controllers: readonly Controller[] = [
    new NamespaceController(client, demand(kinds, "", "namespaces"), onFault),
    definitions,
    new GarbageCollector(client, onFault),
  ];
  const annotated = documents.map((document) => annotateDocument(document, kinds));
  const server = new ApiServer({
    registry,
    kinds,
    documents: new ServedApi(kinds, () => {
      const others = kinds.all().filter((kind) => !given.has(kind));
      return mergedDocument([...annotated, kindsDocument(others, definitions.definitions)]);
    }),
    authenticators: options.authenticators ?? [],
    authorizer: access.authorizer,
    checks: [],
    onFault,
    ...(options.guard !== undefined && { guard: options.guard }),
    ...(options.docs !== undefined && { docs: options.docs }),
  });
  for (const controller of controllers) await controller.start();
  if (access.roles !== undefined) {
    await ensureBootstrapRoles(client);
    await access.roles.start();
  }
  return {
    handle: server.handle,
    kinds,
    client,
    close: async () => {
      server.close();
      await Promise.all([...controllers.map((controller) => controller.stop()), access.roles?.stop()]);
    },
  };
}

/** Who decides, once that is known. */
interface Access {
  authorizer: Authorizer;
  roles?: RoleStore;
}

/** What everyone may do where nobody decides. */
const EVERYTHING: PolicyRule = {
  verbs: ["*"],
  apiGroups: ["*"],
  resources: ["*"],
  resourceNames: [],
  nonResourceURLs: ["*"],
};

type StrategyOf = (group: string, plural: string) => KindStrategy | undefined;

/** Adds resources that are not there yet. */
function addKinds(kinds: Kinds, { resources, types }: ResourceCatalog, strategyOf: StrategyOf): void {
  const compiler = new TypeCompiler(types);
  for (const model of resources)
    if (kinds.get(model.group, model.plural) === undefined)
      kinds.add(new Kind(model, compiler, strategyOf(model.group, model.plural)));
}

function demand(kinds: Kinds, group: string, plural: string): Kind {
  const kind = kinds.get(group, plural);
  if (kind === undefined) throw new Error(`the server has no ${plural}`);
  return kind;
}
