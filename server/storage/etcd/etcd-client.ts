import { readFile } from "node:fs/promises";
import { EtcdError, isStaleToken, isUnavailable, storageError } from "./etcd-errors.js";
import { type Grpc, loadGrpc } from "./load-grpc.js";
import { readAuthenticate, writeAuthenticate } from "./messages.js";

export interface EtcdOptions {
  /** `http://127.0.0.1:2379`, or `https://…` for TLS; members of one cluster. */
  readonly endpoints: readonly string[];
  /** Files in PEM: authorities that may have signed the servers' certificates, and the client's own certificate and key. */
  readonly caFile?: string;
  readonly certFile?: string;
  readonly keyFile?: string;
  readonly username?: string;
  readonly password?: string;
}

/** How long a call may take. Milliseconds. */
const CALL_TIMEOUT = 10_000;
const CHANNEL_OPTIONS = {
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
  "grpc.keepalive_time_ms": 30_000,
  "grpc.keepalive_timeout_ms": 10_000,
};

const raw = (bytes: Buffer): Buffer => bytes;

/** Calls to a cluster of etcd. A member that cannot be reached is followed by the next. */
export class EtcdClient {
  #current = 0;
  #token: Promise<string> | undefined;

  private constructor(
    readonly grpc: typeof Grpc,
    readonly clients: readonly Grpc.Client[],
    readonly user: { readonly name: string; readonly password: string } | undefined,
  ) {}

  /** @throws EtcdError for an invalid address; PackageMissingError */
  static async open({ endpoints, caFile, certFile, keyFile, username, password }: EtcdOptions): Promise<EtcdClient> {
    const grpc = await loadGrpc();
    const read = (file: string | undefined): Promise<Buffer | null> =>
      file === undefined ? Promise.resolve(null) : readFile(file);
    const [ca, cert, key] = await Promise.all([read(caFile), read(certFile), read(keyFile)]);
    const clients = endpoints.map((endpoint) => {
      const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
      if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "")
        throw new EtcdError("an address of etcd looks like http://127.0.0.1:2379");
      const credentials =
        url.protocol === "https:" ? grpc.credentials.createSsl(ca, key, cert) : grpc.credentials.createInsecure();
      return new grpc.Client(`${url.hostname}:${url.port || "2379"}`, credentials, CHANNEL_OPTIONS);
    });
    if (clients.length === 0) throw new EtcdError("no address of etcd is given");
    const user = username === undefined ? undefined : { name: username, password: password ?? "" };
    return new EtcdClient(grpc, clients, user);
  }

  /**
   * Calls a method, and gives the bytes of its answer.
   *
   * @param method - `/etcdserverpb.KV/Range`
   * @param repeatable - whether the call may run twice: it is tried at the other members, too
   * @param failed - what an error of the service means; by default, `storageError`
   */
  async call(
    method: string,
    request: Buffer,
    {
      repeatable = false,
      failed = storageError,
    }: { repeatable?: boolean; failed?: (error: Grpc.ServiceError) => Error } = {},
  ): Promise<Buffer> {
    let attempts = repeatable ? this.clients.length + 1 : 1;
    let renewed = false;
    for (;;) {
      try {
        return await this.#once(method, request, await this.#metadata());
      } catch (error) {
        const service = error as Grpc.ServiceError;
        if (this.user !== undefined && isStaleToken(service) && !renewed) {
          renewed = true;
          this.#token = undefined;
          continue;
        }
        if (isUnavailable(service)) this.#current = (this.#current + 1) % this.clients.length;
        if (--attempts <= 0 || !isUnavailable(service)) throw failed(service);
      }
    }
  }

  /** A stream in both directions at the current member. */
  async stream(method: string): Promise<Grpc.ClientDuplexStream<Buffer, Buffer>> {
    return this.#client().makeBidiStreamRequest(method, raw, raw, await this.#metadata());
  }

  /** A stream broke: the next one goes to another member. */
  moveOn(): void {
    this.#current = (this.#current + 1) % this.clients.length;
    this.#token = undefined;
  }

  close(): void {
    for (const client of this.clients) client.close();
  }

  #client(): Grpc.Client {
    const client = this.clients[this.#current];
    if (client === undefined) throw new EtcdError("no address of etcd is given");
    return client;
  }

  async #metadata(): Promise<Grpc.Metadata> {
    const metadata = new this.grpc.Metadata();
    if (this.user === undefined) return metadata;
    const { name, password } = this.user;
    this.#token ??= this.#once(
      "/etcdserverpb.Auth/Authenticate",
      writeAuthenticate(name, password),
      new this.grpc.Metadata(),
    ).then(readAuthenticate);
    try {
      metadata.set("token", await this.#token);
    } catch (error) {
      this.#token = undefined;
      throw error;
    }
    return metadata;
  }

  #once(method: string, request: Buffer, metadata: Grpc.Metadata): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const options = { deadline: Date.now() + CALL_TIMEOUT };
      this.#client().makeUnaryRequest(method, raw, raw, request, metadata, options, (error, answer) => {
        if (error !== null) reject(error);
        else resolve(answer ?? Buffer.alloc(0));
      });
    });
  }
}
