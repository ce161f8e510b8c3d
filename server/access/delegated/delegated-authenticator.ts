import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isObject, isTexts, memberOf } from "../../../openapi/types/objects.js";
import type { User } from "../../registry/write-options.js";
import type { Authenticator } from "../authenticator.js";
import type { ClusterClient } from "../../../openapi/read/sources/cluster-client.js";
import { ExpiringCache } from "./expiring-cache.js";

const PATH = "/apis/authentication.k8s.io/v1/tokenreviews";

/** Milliseconds that an answer counts. */
const TIME = 10_000;

/** Asks a cluster who bears a token: by a TokenReview. */
export class DelegatedAuthenticator implements Authenticator {
  readonly #cluster: ClusterClient;
  readonly #onFault: (fault: unknown) => void;
  /** By hashes of tokens, so that no token stays in memory. */
  readonly #users = new ExpiringCache<User | undefined>(TIME);

  constructor(cluster: ClusterClient, onFault: (fault: unknown) => void) {
    this.#cluster = cluster;
    this.#onFault = onFault;
  }

  async authenticate({ headers }: IncomingMessage): Promise<User | undefined> {
    const [, token] = /^bearer +(\S+) *$/i.exec(headers.authorization ?? "") ?? [];
    if (token === undefined) return undefined;
    const key = createHash("sha256").update(token).digest("base64");
    try {
      return await this.#users.get(key, () => this.#ask(token));
    } catch (error) {
      // The sender stays unknown, and is refused as such.
      this.#onFault(error);
      return undefined;
    }
  }

  async #ask(token: string): Promise<User | undefined> {
    const answer = await this.#cluster.ask(PATH, {
      apiVersion: "authentication.k8s.io/v1",
      kind: "TokenReview",
      spec: { token },
    });
    const status = memberOf(answer, "status");
    const user = memberOf(status, "user");
    const name = memberOf(user, "username");
    if (memberOf(status, "authenticated") !== true || typeof name !== "string" || name === "") return undefined;
    const [uid, groups, extra] = [memberOf(user, "uid"), memberOf(user, "groups"), memberOf(user, "extra")];
    return {
      name,
      groups: [...new Set([...(isTexts(groups) ? groups : []), "system:authenticated"])],
      ...(typeof uid === "string" && uid !== "" && { uid }),
      ...(isObject(extra) && {
        extra: Object.fromEntries(Object.entries(extra).map(([key, values]) => [key, isTexts(values) ? values : []])),
      }),
    };
  }
}
