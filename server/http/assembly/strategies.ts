import type { AccessRules } from "../../access/access-rules.js";
import type { AccountTokens } from "../../access/accounts/account-tokens.js";
import { accountStrategies } from "../../access/accounts/token-request.js";
import type { Authenticator } from "../../access/authenticator.js";
import { bindingStrategies } from "../../access/rbac/convert-bindings.js";
import { reviewStrategies } from "../../access/reviews/review-strategies.js";
import { userOfToken } from "../../access/token-authenticator.js";
import { ownStrategy } from "../../controllers/own-strategies.js";
import type { KindStrategy } from "../../registry/kind-strategy.js";
import type { RegistryClient } from "../../registry/registry-client.js";

/** Finds what a resource does beyond its schema. */
export type StrategyOf = (group: string, plural: string) => KindStrategy | undefined;

/** What the server's own kinds work with. */
export interface StrategySources {
  readonly access: AccessRules;
  readonly accounts: AccountTokens;
  readonly authenticators: readonly Authenticator[];
  readonly client: () => RegistryClient;
}

/** Gives resources what those of Kubernetes do, and on top of it `hooks`, by `<group>/<plural>`. */
export function strategiesFor(
  { access, accounts, authenticators, client }: StrategySources,
  hooks: Readonly<Record<string, KindStrategy>>,
): StrategyOf {
  const own: Readonly<Record<string, KindStrategy>> = {
    ...reviewStrategies({
      authorizer: access,
      rulesFor: (user, namespace) => access.rulesFor(user, namespace),
      userOfToken: async (token, audiences) => {
        const found = await accounts.review(token, audiences);
        if (found !== undefined) return found;
        const user = await userOfToken(authenticators, token);
        return user && { user };
      },
    }),
    ...bindingStrategies,
    ...accountStrategies(accounts, client),
  };
  return (group, plural) => {
    const key = `${group}/${plural}`;
    const usual = Object.hasOwn(own, key) ? own[key] : ownStrategy(group, plural);
    const hook = hooks[key];
    return hook === undefined ? usual : { ...usual, ...hook };
  };
}
