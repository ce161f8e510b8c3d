import { http, HttpResponse, matchRequestUrl } from "msw";
import type { HttpHandler, HttpResponseResolver } from "msw";
import type * as operations from "./operations.js";

/** What a handler answers: a body, or a resolver of msw for anything else. */
export type MockAnswer<Body> = Body | HttpResponseResolver;

const isResolver = (answer: unknown): answer is HttpResponseResolver => typeof answer === "function";

/** Answers requests, but leaves those that match a pattern of `others` to other handlers. */
const resolve = (
  answer: unknown,
  status: number,
  kind: "json" | "text" | "none",
  others: readonly string[] = [],
): HttpResponseResolver => {
  const plain: HttpResponseResolver =
    kind === "json"
      ? () => HttpResponse.json(answer as object, { status })
      : () => new HttpResponse(kind === "text" ? String(answer) : null, { status });
  const resolver = isResolver(answer) ? answer : plain;
  return (info) =>
    others.some((path) => matchRequestUrl(new URL(info.request.url), path).matches) ? undefined : resolver(info);
};

/** Answers `GET /pets/{name}`. */
export function getPetHandler(
  answer?: MockAnswer<Awaited<ReturnType<typeof operations.getPet>>>,
  baseUrl = "*://*",
): HttpHandler {
  const example = null;
  return http.get(`${baseUrl}/pets/:name`, resolve(answer ?? example, 200, "json"));
}

/** Answers `DELETE /pets/{name}`. */
export function removePetHandler(answer?: MockAnswer<undefined>, baseUrl = "*://*"): HttpHandler {
  const example = undefined;
  return http.delete(`${baseUrl}/pets/:name`, resolve(answer ?? example, 204, "none"));
}

/** Handlers for all operations, with example answers. */
export const handlers = (baseUrl?: string): HttpHandler[] => [
  getPetHandler(undefined, baseUrl),
  removePetHandler(undefined, baseUrl),
];
