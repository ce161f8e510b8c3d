import { memberOf } from "../../../openapi/types/objects.js";
import type { AuthorizationRequest, Authorizer, Decision } from "../authorizer.js";
import { MASTERS } from "../rbac/rbac-authorizer.js";
import type { ClusterClient } from "../../../openapi/read/sources/cluster-client.js";
import { ExpiringCache } from "./expiring-cache.js";

const PATH = "/apis/authorization.k8s.io/v1/subjectaccessreviews";

/** Milliseconds that an answer counts. */
const TIME = 10_000;

function specOf({ user, isResource, ...request }: AuthorizationRequest): object {
  const { verb, group, version, resource, subresource, namespace, name, path } = request;
  return {
    user: user.name,
    groups: user.groups,
    ...(user.uid !== undefined && { uid: user.uid }),
    ...(user.extra !== undefined && { extra: user.extra }),
    ...(isResource
      ? { resourceAttributes: { namespace, verb, group, version, resource, subresource, name } }
      : { nonResourceAttributes: { path, verb } }),
  };
}

/** Asks a cluster who may do what: by a SubjectAccessReview. Members of `system:masters` may do everything. */
export class DelegatedAuthorizer implements Authorizer {
  readonly #cluster: ClusterClient;
  readonly #decisions = new ExpiringCache<Decision>(TIME);

  constructor(cluster: ClusterClient) {
    this.#cluster = cluster;
  }

  authorize(request: AuthorizationRequest): Decision | Promise<Decision> {
    if (request.user.groups.includes(MASTERS)) return { allowed: true, reason: "" };
    const spec = specOf(request);
    return this.#decisions.get(JSON.stringify(spec), () => this.#ask(spec));
  }

  async #ask(spec: object): Promise<Decision> {
    const answer = await this.#cluster.ask(PATH, {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SubjectAccessReview",
      spec,
    });
    const status = memberOf(answer, "status");
    const reason = memberOf(status, "reason");
    return {
      allowed: memberOf(status, "allowed") === true && memberOf(status, "denied") !== true,
      reason: typeof reason === "string" ? reason : "",
    };
  }
}
