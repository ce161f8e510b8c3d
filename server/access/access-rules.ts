import type { User } from "../registry/write-options.js";
import type { AuthorizationRequest, Authorizer, Decision } from "./authorizer.js";
import { RbacAuthorizer } from "./rbac/rbac-authorizer.js";
import type { RoleStore } from "./rbac/role-store.js";
import type { PolicyRule } from "./rbac/rules.js";

/** What everyone may do where no roles decide. */
const EVERYTHING: PolicyRule = {
  verbs: ["*"],
  apiGroups: ["*"],
  resources: ["*"],
  resourceNames: [],
  nonResourceURLs: ["*"],
};

/** Decides who may do what: by a given authorizer, until it is told to use roles. */
export class AccessRules implements Authorizer {
  #authorizer: Authorizer;
  #roles: RoleStore | undefined;

  constructor(authorizer: Authorizer) {
    this.#authorizer = authorizer;
  }

  /** Roles are objects of the server, so they are there only after it can read objects. */
  useRoles(roles: RoleStore): void {
    this.#authorizer = new RbacAuthorizer(roles);
    this.#roles = roles;
  }

  authorize(request: AuthorizationRequest): Decision | Promise<Decision> {
    return this.#authorizer.authorize(request);
  }

  /** What a user may do in a namespace; with an empty one, everywhere. */
  rulesFor(user: User, namespace: string): readonly PolicyRule[] {
    return this.#roles?.rulesFor(user, namespace) ?? [EVERYTHING];
  }
}
