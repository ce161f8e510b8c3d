import type { AccessToken, TokenRequest } from "../../auth.js";
import type { TlsOptions } from "../../client-options.js";
import type { ConnectResult, Transport, TransportRequest, TransportResponse } from "../../transport.js";
import type { ExecCredential } from "./exec-credential.js";
import { KubeconfigError } from "./kubeconfig-error.js";

/** How long before its end a credential is no longer used, in milliseconds. */
const leeway = 10_000;

/** The credentials of an exec plugin: it is run when there is none, when the last one ends, and when it is refused. */
export class ExecSource {
  private readonly run: () => Promise<ExecCredential>;
  private current: ExecCredential | undefined;
  private pending: Promise<ExecCredential> | undefined;

  constructor(run: () => Promise<ExecCredential>) {
    this.run = run;
  }

  /** A credential to use; a new one where `refresh` says that the last was refused. */
  async get(refresh: boolean): Promise<ExecCredential> {
    const { current } = this;
    if (!refresh && current !== undefined && Date.now() < (current.expiresAt ?? Infinity) - leeway) return current;
    this.pending ??= this.run().finally(() => {
      this.pending = undefined;
    });
    this.current = await this.pending;
    return this.current;
  }

  /** As the source of a client's token. */
  async token(request: TokenRequest): Promise<AccessToken> {
    const { token, expiresAt } = await this.get(request.refresh);
    if (token === undefined) throw new KubeconfigError("the exec plugin no longer gives a token");
    return { token, expiresAt };
  }
}

/** Carries calls with the certificate that an exec plugin gives, and with a new one once that ends or is refused. */
export class ExecCertificateTransport implements Transport {
  private readonly source: ExecSource;
  private readonly create: (tls: TlsOptions) => Transport;
  private credential: ExecCredential | undefined;
  private transport: Transport | undefined;
  private refused = false;

  constructor(source: ExecSource, create: (tls: TlsOptions) => Transport) {
    this.source = source;
    this.create = create;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const response = await (await this.choose()).send(request);
    if (response.status === 401) this.refused = true;
    return response;
  }

  async connect(request: TransportRequest, protocols: readonly string[]): Promise<ConnectResult> {
    const transport = await this.choose();
    if (transport.connect === undefined) throw new KubeconfigError("this transport has no WebSockets");
    return transport.connect(request, protocols);
  }

  async close(): Promise<void> {
    await this.transport?.close?.();
  }

  private async choose(): Promise<Transport> {
    const refresh = this.refused;
    this.refused = false;
    const credential = await this.source.get(refresh);
    const { transport } = this;
    if (transport !== undefined && credential === this.credential) return transport;
    this.credential = credential;
    this.transport = this.create({ cert: credential.clientCertificate, key: credential.clientKey });
    // Calls that are under way finish with the old certificate.
    void transport?.close?.();
    return this.transport;
  }
}
