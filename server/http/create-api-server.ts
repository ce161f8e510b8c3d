import type { IncomingMessage, ServerResponse } from "node:http";
import type { Document } from "../../openapi/types/swagger-2.js";
import { AccessRules } from "../access/access-rules.js";
import type { Authenticator } from "../access/authenticator.js";
import { ALLOW_ALL, type Authorizer } from "../access/authorizer.js";
import { ensureBootstrapRoles } from "../access/rbac/bootstrap-roles.js";
import { NoEscalation } from "../access/rbac/no-escalation.js";
import { RoleStore } from "../access/rbac/role-store.js";
import { AccountTokens, newAccountKey } from "../access/accounts/account-tokens.js";
import type { Controller } from "../controllers/controller.js";
import { DefinitionController } from "../controllers/definitions/definition-controller.js";
import { RULE_ADMISSION } from "../controllers/definitions/rule-admission.js";
import type { ElectionOptions } from "../controllers/election/lease-election.js";
import { ensureFirstNamespaces } from "../controllers/namespaces/first-namespaces.js";
import { NamespaceLifecycle } from "../controllers/namespaces/namespace-lifecycle.js";
import type { Admission } from "../registry/admission.js";
import { FIELD_TRACKER } from "../registry/field-tracker.js";
import type { KindStrategy } from "../registry/kind-strategy.js";
import type { Kinds } from "../registry/kinds.js";
import { RegistryClient } from "../registry/registry-client.js";
import type { RegistryContext } from "../registry/registry-context.js";
import { adoptSchemas } from "../registry/stored/stored-schemas.js";
import type { User } from "../registry/write-options.js";
import type { Storage } from "../storage/storage.js";
import { ApiServer, type ApiServerParts } from "./api-server.js";
import { leadingControllers } from "./assembly/leading-controllers.js";
import { ServedKinds } from "./assembly/served-kinds.js";
import { strategiesFor } from "./assembly/strategies.js";
import { DEFAULT_IN_FLIGHT, InFlight, type InFlightLimits } from "./in-flight.js";
import { RequestMetrics } from "./observe/request-metrics.js";
import type { RequestObserver } from "./observe/request-record.js";

/** Options of an API server. */
export interface ApiServerOptions {
  /** Swagger documents, whose resources are served. Of two with the same resource, the first one's counts. */
  readonly documents?: readonly Document[];
  /** Where objects are kept. The caller closes it, after the server. */
  readonly storage: Storage;
  /** Asked in order who sends a request; without an answer of any, it is anonymous. */
  readonly authenticators?: readonly Authenticator[];
  /** Default: everything is allowed. */
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
  /** Private key on the curve P-256, as PEM, that signs tokens of ServiceAccounts. Default: a new one for each server. */
  readonly accountKey?: string;
  /** Requests that are answered at once. Members of `system:masters` do not count. */
  readonly inFlight?: InFlightLimits;
  /** Learn of requests. */
  readonly observers?: readonly RequestObserver[];
  /** Serves `/metrics`, for which the package `prom-client` must be installed. */
  readonly metrics?: boolean;
  /** Run beside requests, with the server's own controllers. */
  readonly reconcilers?: (client: RegistryClient) => readonly Controller[];
  /** Several servers share the storage: controllers run in the one that holds a Lease. */
  readonly election?: Pick<ElectionOptions, "identity"> & Partial<ElectionOptions>;
  /** Learns of faults of ours. Default: nobody does. */
  readonly onFault?: (fault: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** A running API server. */
export interface RunningApiServer {
  /** Handles requests of `node:http`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Whether it knows users, rather than trusting everyone. */
  readonly authenticates: boolean;
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
 * there whatever the documents say. Objects that are already stored are read with the schemas of these documents.
 *
 * @throws StoredVersionError if objects are stored in versions that the documents no longer have
 */
export async function createApiServer(options: ApiServerOptions): Promise<RunningApiServer> {
  const { documents = [], authenticators = [], strategies = {} } = options;
  const { onFault = () => undefined, now = Date.now } = options;
  const access = new AccessRules(options.authorizer ?? ALLOW_ALL);
  const accounts = new AccountTokens(options.accountKey ?? newAccountKey(), () => client, now);
  const strategyOf = strategiesFor({ access, accounts, authenticators, client: () => client }, strategies);
  const served = new ServedKinds(documents, strategyOf);
  const { kinds } = served;
  await adoptSchemas(options.storage, kinds.all());
  const admission: Admission[] = [
    new NamespaceLifecycle(() => registry, kinds),
    RULE_ADMISSION,
    ...(options.admission ?? []),
  ];
  const registry: RegistryContext = {
    storage: options.storage,
    admission,
    fieldManager: FIELD_TRACKER,
    now,
    collectsGarbage: true,
  };
  const client = new RegistryClient(registry, kinds, SYSTEM);
  const roles = options.rbac === true ? new RoleStore(client, onFault) : undefined;
  if (roles !== undefined) {
    access.useRoles(roles);
    admission.push(new NoEscalation(roles, access));
  }
  const definitionKind = served.own("apiextensions.k8s.io", "customresourcedefinitions");
  const definitions = new DefinitionController(client, definitionKind, strategyOf, onFault);
  const { reconcilers, election } = options;
  const controllers = [definitions, ...leadingControllers(client, served, { reconcilers, election, onFault })];
  const server = new ApiServer({
    registry,
    kinds,
    documents: served.describe(definitions.definitions),
    authenticators: [...authenticators, accounts],
    strict: authenticators.length > 0,
    authorizer: access,
    checks: [],
    onFault,
    ...(await limitsAndObservers(options)),
    ...(options.guard !== undefined && { guard: options.guard }),
    ...(options.docs !== undefined && { docs: options.docs }),
  });
  await ensureFirstNamespaces(client, served.own("", "namespaces"));
  for (const controller of controllers) await controller.start();
  if (roles !== undefined) {
    await ensureBootstrapRoles(client);
    await roles.start();
  }
  return {
    handle: server.handle,
    authenticates: authenticators.length > 0,
    kinds,
    client,
    close: async () => {
      server.close();
      await Promise.all([...controllers.map((controller) => controller.stop()), roles?.stop()]);
    },
  };
}

/** How many requests are answered at once, and who learns of them. */
async function limitsAndObservers(
  options: ApiServerOptions,
): Promise<Pick<ApiServerParts, "inFlight" | "observers" | "metrics">> {
  const { observers = [] } = options;
  const inFlight = new InFlight(options.inFlight ?? DEFAULT_IN_FLIGHT);
  if (options.metrics !== true) return { inFlight, observers };
  const metrics = await RequestMetrics.load(inFlight);
  return { inFlight, observers: [...observers, metrics], metrics: () => metrics.text() };
}
