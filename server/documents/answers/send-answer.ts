import type { ServerResponse } from "node:http";
import type { Answer } from "../answer.js";

/** Sends a response. Node drops the body in response to `HEAD`. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  // The type asks for a mutable array, but `writeHead` does not change it.
  response.writeHead(status, headers as string[]);
  response.end(body);
}
