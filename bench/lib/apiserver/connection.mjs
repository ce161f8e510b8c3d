import { connect } from "node:tls";

const HEAD_END = Buffer.from("\r\n\r\n");
/** How a chunked body ends. */
const LAST_CHUNK = Buffer.from("0\r\n\r\n");

/**
 * A connection that sends one request after the other. It costs far less than an HTTP library, which matters because the
 * client shares the machine with the servers that it measures. Bodies of responses are not decoded.
 */
export class Connection {
  /** @param server - a `RunningServer` */
  static async open({ host, token, ca }) {
    const { hostname, port } = new URL(host);
    const socket = connect({
      host: hostname,
      port: Number(port),
      ca,
      servername: "localhost",
      checkServerIdentity: () => undefined,
      rejectUnauthorized: false,
    });
    await new Promise((resolve, reject) => socket.once("secureConnect", resolve).once("error", reject));
    socket.setNoDelay(true);
    return new Connection(socket, `Host: ${hostname}:${port}\r\nAuthorization: Bearer ${token}\r\n`);
  }

  #socket;
  #headers;
  #received;

  constructor(socket, headers) {
    this.#socket = socket;
    this.#headers = headers;
    socket.on("data", (bytes) => this.#received?.take(bytes));
    socket.on("close", () => this.#received?.fail(new Error("the server closed a connection")));
    socket.on("error", () => undefined);
  }

  /** Sends a request and waits for the whole response. Fails if its status differs from the expected one. */
  send(status, method, path, body = "", type = "application/json") {
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) throw new Error(`the server closed the connection before ${method} ${path}`);
      this.#received = new Answer((answer) => {
        this.#received = undefined;
        if (answer.status === status) resolve();
        else reject(new Error(`${method} ${path} answered ${answer.status}: ${answer.start}`));
      }, reject);
      const about = body === "" ? "" : `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
      this.#request(method, path, about, body);
    });
  }

  /** Requests a response that does not end. Resolves once it begins; `onBytes` gets all of it, head included. */
  stream(path, onBytes) {
    return new Promise((resolve, reject) => {
      this.#received = {
        take: (bytes) => {
          this.#received = { take: onBytes, fail: () => undefined };
          if (bytes.toString("latin1", 9, 12) === "200") resolve();
          else reject(new Error(`${path} answered ${bytes.toString("latin1", 0, 1000)}`));
          onBytes(bytes);
        },
        fail: reject,
      };
      this.#request("GET", path);
    });
  }

  /** Sends a request, and never reads the response. */
  stall(path) {
    this.#socket.pause();
    this.#request("GET", path);
  }

  #request(method, path, headers = "", body = "") {
    this.#socket.write(`${method} ${path} HTTP/1.1\r\n${this.#headers}${headers}\r\n${body}`);
  }

  get isClosed() {
    return this.#socket.destroyed;
  }

  close() {
    this.#socket.destroy();
  }
}

/** A response that is being received. */
class Answer {
  #done;
  #head = Buffer.alloc(0);
  #status = 0;
  /** Bytes that are still to come; `undefined` for a chunked body. */
  #left;
  #end = Buffer.alloc(0);

  constructor(done, fail) {
    this.#done = done;
    this.fail = fail;
  }

  take(bytes) {
    if (this.#status !== 0) return this.#takeBody(bytes);
    this.#head = Buffer.concat([this.#head, bytes]);
    const end = this.#head.indexOf(HEAD_END);
    if (end === -1) return;
    const head = this.#head.toString("latin1", 0, end);
    this.#status = Number(head.slice(9, 12));
    const length = /^content-length: (\d+)/im.exec(head)?.[1];
    this.#left = length === undefined ? undefined : Number(length);
    this.#takeBody(this.#head.subarray(end + HEAD_END.length));
  }

  #takeBody(bytes) {
    if (this.#left === undefined)
      this.#end = Buffer.concat([this.#end, bytes.subarray(-LAST_CHUNK.length)]).subarray(-LAST_CHUNK.length);
    else this.#left -= bytes.length;
    if (this.#left === undefined ? this.#end.equals(LAST_CHUNK) : this.#left === 0)
      this.#done({ status: this.#status, start: this.#head.toString("utf8", 0, 1000) });
  }
}
