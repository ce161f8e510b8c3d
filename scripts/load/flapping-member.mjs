import { createHash } from "node:crypto";
import { createServer } from "node:http";

const sha512 = (text) => createHash("sha512").update(text).digest("hex").toUpperCase();

/** How a member misbehaves. */
const MOODS = [
  (response) => response.writeHead(503).end(),
  (response) => response.socket.destroy(),
  (response) => response.writeHead(200).end('{"swagger": "2.0", "pa'),
  (response) => response.writeHead(200).write('{"swagger": "2.0",', () => response.socket.destroy()),
  (response) => response.writeHead(200).end('{"swagger":"2.0","info":{},"paths":{"/apis/x":{"$ref":"#/paths/y"}}}'),
  (response) => response.writeHead(302, { location: "http://127.0.0.2:1/" }).end(),
  () => {},
];

/** An API server that fails in some way for a while, then recovers with a new version. */
export class FlappingMember {
  #document;
  #text = "";
  #mood;
  #server;
  #timer;
  version = 0;
  url = "";

  /** @param document - makes the document of a version */
  constructor(document) {
    this.#document = document;
  }

  async start() {
    this.#next();
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
    this.#flap();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #next() {
    this.version += 1;
    this.#text = JSON.stringify(this.#document(this.version));
  }

  #flap() {
    this.#timer = setTimeout(
      () => {
        if (this.#mood === undefined) this.#mood = MOODS[Math.floor(Math.random() * MOODS.length)];
        else {
          this.#mood = undefined;
          this.#next();
        }
        this.#flap();
      },
      300 + Math.random() * 1500,
    );
  }

  #answer(request, response) {
    if (this.#mood !== undefined) return this.#mood(response);
    if (request.url !== "/openapi/v2") return response.writeHead(404).end();
    const etag = `"${sha512(this.#text)}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
    response.writeHead(200, { etag }).end(this.#text);
  }
}
