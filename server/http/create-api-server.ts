import type { IncomingMessage, ServerResponse } from "node:http";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { Authenticator } from "../access/authenticator.js";
import { ALLOW_ALL, type Authorizer } from "../access/authorizer.js";
import { ensureBootstrapRoles } from "../access/rbac/bootstrap-roles.js";
import { NoEscalation } from "../access/rbac/no-escalation.js";
import { RbacAuthorizer } from "../access/rbac/rbac-authorizer.js";
import { RoleStore } from "../access/rbac/role-store.js";
import type { PolicyRule } from "../access/rbac/rules.js";
import { bindingStrategies } from "../access/rbac/convert-bindings.js";
import { reviewStrategies } from "../access/reviews/review-strategies.js";
import { AccountTokens, newAccountKey } from "../access/accounts/account-tokens.js";
import { accountStrategies } from "../access/accounts/token-request.js";
import { userOfToken } from "../access/token-authenticator.js";
import type { Controller } from "../controllers/controller.js";
import { DefinitionController } from "../controllers/definitions/definition-controller.js";
import { RULE_ADMISSION } from "../controllers/definitions/rule-admission.js";
import { GarbageCollector } from "../controllers/garbage/garbage-collector.js";
import { ELECTION_TIMES, LeaseElection, type ElectionOptions } from "../controllers/election/lease-election.js";
import { ensureFirstNamespaces } from "../controllers/namespaces/first-namespaces.js";
import { NamespaceController } from "../controllers/namespaces/namespace-controller.js";
import { NamespaceLifecycle } from "../controllers/namespaces/namespace-lifecycle.js";
import { ownStrategy } from "../controllers/own-strategies.js";
import type { Admission } from "../registry/admission.js";
import { FIELD_TRACKER } from "../registry/field-tracker.js";
import type { Kind, KindVersion } from "../registry/kind.js";
import type { KindStrategy } from "../registry/kind-strategy.js";
import { Kinds } from "../registry/kinds.js";
import { RegistryClient } from "../registry/registry-client.js";
import type { RegistryContext } from "../registry/registry-context.js";
import type { User } from "../registry/write-options.js";
import { documentResources } from "../resources/document-resources.js";
import { ownResources } from "../resources/own/own-resources.js";
import type { Storage } from "../storage/storage.js";
import { addKinds } from "./add-kinds.js";
import { ApiServer } from "./api-server.js";
import { DEFAULT_IN_FLIGHT, InFlight, type InFlightLimits } from "./in-flight.js";
import { RequestMetrics } from "./observe/request-metrics.js";
import type { RequestObserver } from "./observe/request-record.js";
import { annotateDocument } from "./openapi/annotate-document.js";
import { kindsDocument } from "./openapi/kinds-document.js";
import { mergedDocument, ServedApi } from "./served-api.js";

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
  /** Objects of this revision and older may have been stored under other schemas. Default: none. */
  readonly since?: number;
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
 * there whatever the documents say.
 */
export async function createApiServer(options: ApiServerOptions): Promise<RunningApiServer> {
  const { documents = [], onFault = () => undefined, strategies = {} } = options;
  const { authenticators: given = [], now = Date.now } = options;
  const accounts = new AccountTokens(options.accountKey ?? newAccountKey(), () => client, now);
  const access: Access = { authorizer: options.authorizer ?? ALLOW_ALL };
  const reviews = reviewStrategies({
    authorizer: { authorize: (request) => access.authorizer.authorize(request) },
    rulesFor: (user, namespace) => access.roles?.rulesFor(user, namespace) ?? [EVERYTHING],
    userOfToken: async (token, audiences) => {
      const found = await accounts.review(token, audiences);
      if (found !== undefined) return found;
      const user = await userOfToken(given, token);
      return user && { user };
    },
  });
  const own: Readonly<Record<string, KindStrategy>> = {
    ...reviews,
    ...bindingStrategies,
    ...accountStrategies(accounts, () => client),
  };
  const strategyOf = (group: string, plural: string): KindStrategy | undefined => {
    const key = `${group}/${plural}`;
    const usual = Object.hasOwn(own, key) ? own[key] : ownStrategy(group, plural);
    const hooks = strategies[key];
    return hooks === undefined ? usual : { ...usual, ...hooks };
  };
  const kinds = new Kinds();
  const since = options.since ?? 0;
  for (const catalog of documents.map(documentResources)) addKinds(kinds, catalog, { strategyOf, since });
  const described = new Set(versionsOf(kinds).map(versionKey));
  addKinds(kinds, ownResources(), { strategyOf, since, stores: true });
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
  const namespaces = demand(kinds, "", "namespaces");
  // What changes objects runs in one server of those that share a storage.
  const lead = (): readonly Controller[] => [
    new NamespaceController(client, namespaces, onFault),
    new GarbageCollector(client, onFault),
    ...(options.reconcilers?.(client) ?? []),
  ];
  const controllers: readonly Controller[] = [
    definitions,
    ...(options.election === undefined
      ? lead()
      : [
          new LeaseElection(client, {
            kind: demand(kinds, "coordination.k8s.io", "leases"),
            name: "groupversion-apiserver",
            times: ELECTION_TIMES,
            onFault,
            lead,
            ...options.election,
          }),
        ]),
  ];
  const annotated = documents.map((document) => annotateDocument(document, kinds));
  const inFlight = new InFlight(options.inFlight ?? DEFAULT_IN_FLIGHT);
  const metrics = options.metrics === true ? await RequestMetrics.load(inFlight) : undefined;
  const observers = [...(options.observers ?? []), ...(metrics === undefined ? [] : [metrics])];
  const server = new ApiServer({
    registry,
    kinds,
    documents: new ServedApi(kinds, () => {
      const others = versionsOf(kinds).filter((version) => !described.has(versionKey(version)));
      return mergedDocument([...annotated, kindsDocument(others, definitions.definitions)]);
    }),
    authenticators: [...given, accounts],
    strict: given.length > 0,
    inFlight,
    observers,
    ...(metrics !== undefined && { metrics: () => metrics.text() }),
    authorizer: access.authorizer,
    checks: [],
    onFault,
    ...(options.guard !== undefined && { guard: options.guard }),
    ...(options.docs !== undefined && { docs: options.docs }),
  });
  await ensureFirstNamespaces(client, namespaces);
  for (const controller of controllers) await controller.start();
  if (access.roles !== undefined) {
    await ensureBootstrapRoles(client);
    await access.roles.start();
  }
  return {
    handle: server.handle,
    authenticates: given.length > 0,
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

/** All versions that are served. */
const versionsOf = (kinds: Kinds): readonly KindVersion[] =>
  kinds.all().flatMap((kind) => [...kind.versions.values()].filter(({ version }) => version.served));

const versionKey = ({ apiVersion, kind }: KindVersion): string => `${apiVersion}/${kind.plural}`;

function demand(kinds: Kinds, group: string, plural: string): Kind {
  const kind = kinds.get(group, plural);
  if (kind === undefined) throw new Error(`the server has no ${plural}`);
  return kind;
}
