import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import { badRequest } from "../../machinery/errors/api-errors.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import type { KindStrategy } from "../../registry/kind-strategy.js";
import type { User } from "../../registry/write-options.js";
import type { AuthorizationRequest, Authorizer } from "../authorizer.js";
import type { PolicyRule } from "../rbac/rules.js";

/** What reviews ask. */
export interface ReviewSources {
  readonly authorizer: Authorizer;
  /** What a user may do in a namespace. */
  rulesFor(user: User, namespace: string): readonly PolicyRule[];
  /** Who the bearer of a token is. */
  userOfToken(token: string, audiences: readonly string[]): Promise<TokenUser | undefined>;
}

/** The bearer of a token. */
export interface TokenUser {
  readonly user: User;
  /** For whom the token is, of those that were asked about; absent: it does not say. */
  readonly audiences?: readonly string[];
}

/** `v1beta1` names the groups of a user `group`. */
const convertGroups: NonNullable<KindStrategy["convert"]> = (review, from, to) => {
  const { spec } = review;
  const [old, now] = to === "v1beta1" ? ["groups", "group"] : ["group", "groups"];
  if (from === to || !isObject(spec) || spec[old] === undefined) return review;
  const { [old]: groups, ...rest } = spec;
  return { ...review, spec: { ...rest, [now]: groups } };
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** How kinds that ask questions are answered, by group and plural. */
export function reviewStrategies(sources: ReviewSources): Readonly<Record<string, KindStrategy>> {
  const answerOf = async (review: KubeObject, user: User, namespace?: string): Promise<KubeObject> => {
    const { allowed, reason } = await sources.authorizer.authorize(questionOf(review["spec"], user, namespace));
    return { ...review, status: { allowed, ...(reason !== "" && { reason }) } };
  };
  return {
    "authorization.k8s.io/selfsubjectaccessreviews": { answer: (review, user) => answerOf(review, user) },
    "authorization.k8s.io/subjectaccessreviews": {
      convert: convertGroups,
      answer: (review) => answerOf(review, userOf(review["spec"])),
    },
    "authorization.k8s.io/localsubjectaccessreviews": {
      convert: convertGroups,
      answer: (review) => answerOf(review, userOf(review["spec"]), review.metadata.namespace ?? ""),
    },
    "authorization.k8s.io/selfsubjectrulesreviews": {
      answer: (review, user) => {
        const rules = sources.rulesFor(user, text(memberOf(review["spec"], "namespace")));
        return Promise.resolve({ ...review, status: { ...rulesStatus(rules), incomplete: false } });
      },
    },
    "authentication.k8s.io/tokenreviews": {
      answer: async ({ spec, ...review }) => {
        const asked = memberOf(spec, "audiences");
        const audiences = isTexts(asked) ? asked : [];
        const found = await sources.userOfToken(text(memberOf(spec, "token")), audiences);
        const status =
          found === undefined
            ? { authenticated: false }
            : {
                authenticated: true,
                user: userInfo(found.user),
                ...(audiences.length > 0 && found.audiences !== undefined && { audiences: found.audiences }),
              };
        // The token is not said again.
        return { ...review, spec: {}, status };
      },
    },
    "authentication.k8s.io/selfsubjectreviews": {
      answer: (review, user) => Promise.resolve({ ...review, status: { userInfo: userInfo(user) } }),
    },
  };
}

const userInfo = ({ name, uid, groups, extra }: User): object => ({
  username: name,
  ...(uid !== undefined && { uid }),
  groups,
  ...(extra !== undefined && { extra }),
});

function userOf(spec: unknown): User {
  const [name, groups] = [text(memberOf(spec, "user")), memberOf(spec, "groups")];
  if (name === "" && !isTexts(groups)) throw badRequest("spec.user or spec.groups must be given");
  const [uid, extra] = [text(memberOf(spec, "uid")), memberOf(spec, "extra")];
  return {
    name,
    groups: isTexts(groups) ? groups : [],
    ...(uid !== "" && { uid }),
    ...(isObject(extra) && {
      extra: Object.fromEntries(Object.entries(extra).map(([key, values]) => [key, isTexts(values) ? values : []])),
    }),
  };
}

/** @param namespace - which the review must be about; without it, any */
function questionOf(spec: unknown, user: User, namespace?: string): AuthorizationRequest {
  const [resource, other] = [memberOf(spec, "resourceAttributes"), memberOf(spec, "nonResourceAttributes")];
  if (isObject(resource) === isObject(other))
    throw badRequest("exactly one of spec.resourceAttributes and spec.nonResourceAttributes must be given");
  const from = isObject(resource) ? resource : other;
  const field = (name: string): string => text(memberOf(from, name));
  if (namespace !== undefined && field("namespace") !== namespace)
    throw badRequest(`spec.resourceAttributes.namespace must be ${JSON.stringify(namespace)}`);
  return {
    user,
    verb: field("verb"),
    isResource: isObject(resource),
    group: field("group"),
    version: field("version"),
    resource: field("resource"),
    subresource: field("subresource"),
    namespace: field("namespace"),
    name: field("name"),
    path: field("path"),
  };
}

function rulesStatus(rules: readonly PolicyRule[]): object {
  const ofResources = rules.filter(({ resources }) => resources.length > 0);
  const others = rules.filter(({ nonResourceURLs }) => nonResourceURLs.length > 0);
  return {
    resourceRules: ofResources.map(({ verbs, apiGroups, resources, resourceNames }) => ({
      verbs,
      apiGroups,
      resources,
      ...(resourceNames.length > 0 && { resourceNames }),
    })),
    nonResourceRules: others.map(({ verbs, nonResourceURLs }) => ({ verbs, nonResourceURLs })),
  };
}
