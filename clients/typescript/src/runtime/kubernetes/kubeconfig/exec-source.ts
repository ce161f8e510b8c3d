import type { AccessToken, TokenRequest } from "../../auth.js";
import type { TlsOptions } from "../../client-options.js";
import type { ConnectResult, Transport, TransportRequest, TransportResponse } from "../../transport.js";
import { renewalTime } from "../../renewal-time.js";
import type { ExecCredential } from "./exec-credential.js";
import { KubeconfigError } from "./kubeconfig-error.js";

/** The credentials of an exec plugin. It runs when there are none, and when the last ones expire or are refused. */
export class ExecSource {
  private readonly run: () => Promise<ExecCredential>;
  private current: ExecCredential | undefined;
  private renewAt = Infinity;
  private pending: Promise<ExecCredential> | undefined;
  /** The credential whose token was returned last. */
  private given: ExecCredential | undefined;

  constructor(run: () => Promise<ExecCredential>) {
    this.run = run;
  }

  /** Returns a credential, other than the refused one. */
  async get(refused?: ExecCredential): Promise<ExecCredential> {
    const { current } = this;
    if (current !== undefined && current !== refused && Date.now() < this.renewAt) return current;
    this.pending ??= this.renew().finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  private async renew(): Promise<ExecCredential> {
    const credential = await this.run();
    this.current = credential;
    this.renewAt = renewalTime(credential.expiresAt ?? Infinity);
    return credential;
  }

  /** As a token source for a client. */
  async token(request: TokenRequest): Promise<AccessToken> {
    this.given = await this.get(request.refresh ? this.given : undefined);
    const { token, expiresAt } = this.given;
    if (token === undefined) throw new KubeconfigError("the exec plugin no longer returns a token");
    return { token, expiresAt };
  }
}

/** Carries calls with the certificate of an exec plugin; switches to a new one when it expires or is refused. */
export class ExecCertificateTransport implements Transport {
  readonly identifies = true;
  private readonly source: ExecSource;
  private readonly create: (tls: TlsOptions) => Transport;
  private credential: ExecCredential | undefined;
  private transport: Transport | undefined;
  private refused: ExecCredential | undefined;

  constructor(source: ExecSource, create: (tls: TlsOptions) => Transport) {
    this.source = source;
    this.create = create;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const { transport, credential } = await this.choose();
    const response = await transport.send(request);
    if (response.status === 401) this.refused = credential;
    return response;
  }

  async connect(request: TransportRequest, protocols: readonly string[]): Promise<ConnectResult> {
    const { transport, credential } = await this.choose();
    if (transport.connect === undefined) throw new KubeconfigError("this transport does not support WebSockets");
    const result = await transport.connect(request, protocols);
    if ("refused" in result && result.refused.status === 401) this.refused = credential;
    return result;
  }

  async close(): Promise<void> {
    await this.transport?.close?.();
  }

  private async choose(): Promise<{ readonly transport: Transport; readonly credential: ExecCredential }> {
    const credential = await this.source.get(this.refused);
    const before = this.transport;
    if (before !== undefined && credential === this.credential) return { transport: before, credential };
    const transport = this.create({ cert: credential.clientCertificate, key: credential.clientKey });
    this.credential = credential;
    this.transport = transport;
    // Running calls finish with the old certificate.
    void before?.close?.();
    return { transport, credential };
  }
}
