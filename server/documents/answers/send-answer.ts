import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.js";

/** Sends an answer. Node leaves the body out in answer to `HEAD`. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  // The type asks for an array that may be changed, and `writeHead` changes none.
  response.writeHead(status, headers as string[]);
  response.end(body);
}
