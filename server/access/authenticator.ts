import type { IncomingMessage } from "node:http";
import type { User } from "../registry/write-options.js";

/** Finds out who sends a request. */
export interface Authenticator {
  /** `undefined`: it carries no credentials that this authenticator knows. Throws a `StatusError` (401) for wrong ones. */
  authenticate(request: IncomingMessage): User | undefined | Promise<User | undefined>;
}

export const ANONYMOUS: User = { name: "system:anonymous", groups: ["system:unauthenticated"] };

/** May do everything: used where a server is reachable for its own user only. */
export const ADMIN: User = { name: "admin", groups: ["system:masters", "system:authenticated"] };
