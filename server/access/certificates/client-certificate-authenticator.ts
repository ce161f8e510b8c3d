import type { X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { User } from "../../registry/write-options.js";
import type { Authenticator } from "../authenticator.js";
import { certificateOf, isIssuedBy } from "./certificate-chain.js";

/** Knows users by their certificates: CN is the name, O are the groups. */
export class ClientCertificateAuthenticator implements Authenticator {
  readonly #authorities: readonly X509Certificate[];

  /** @param authorities - which certificates must come from; the listener must ask for certificates and know them too */
  constructor(authorities: readonly X509Certificate[]) {
    this.#authorities = authorities;
  }

  authenticate(request: IncomingMessage): User | undefined {
    const certificate = certificateOf(request);
    if (certificate === undefined || certificate.name === "" || !isIssuedBy(certificate, this.#authorities))
      return undefined;
    return { name: certificate.name, groups: [...new Set([...certificate.groups, "system:authenticated"])] };
  }
}
