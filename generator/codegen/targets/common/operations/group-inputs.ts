import type { Input, InputPlace } from "./request.js";

/** The part of a request that an argument becomes a part of, as the runtimes name it. */
export type RequestPart = "query" | "header" | "cookie" | "form";

/** Parameters in a path belong to its template, not to a part of their own. */
function partOf(place: InputPlace): RequestPart | undefined {
  switch (place) {
    case "path":
      return undefined;
    case "query":
    case "header":
    case "form":
    case "cookie":
      return place;
    case "querystring":
      return "query";
  }
}

/** The arguments that are not in the path, by the part of the request. Parts and arguments keep their order. */
export function groupInputs(inputs: readonly Input[]): ReadonlyMap<RequestPart, readonly Input[]> {
  const groups = new Map<RequestPart, Input[]>();
  for (const input of inputs) {
    const part = partOf(input.in);
    if (part === undefined) continue;
    const group = groups.get(part);
    if (group === undefined) groups.set(part, [input]);
    else group.push(input);
  }
  return groups;
}
