import type { Marker } from "../../model/api-model.js";
import type { SpecContext } from "./spec-context.js";

/** The requirements that annotations `@security` state; `undefined` if there are none. Unknown schemes are reported. */
export function buildSecurity(
  context: SpecContext,
  markers: readonly Marker[],
  schemes: ReadonlySet<string>,
): readonly Readonly<Record<string, readonly string[]>>[] | undefined {
  if (markers.length === 0) return undefined;
  return markers.flatMap((marker) => {
    const required = requiredSchemes(marker.value as readonly string[]);
    if (required === undefined) return markers.length === 1 ? [] : [{}];
    for (const [name] of required) if (!schemes.has(name)) context.report("GV3015", marker.span, { name });
    return [Object.fromEntries(required)];
  });
}

/** The schemes of one alternative with their scopes; `undefined` if it needs none. */
function requiredSchemes(words: readonly string[]): (readonly [name: string, scopes: readonly string[]])[] | undefined {
  if (words[0] === "none") return undefined;
  const parts: string[][] = [[]];
  for (const word of words)
    if (word === "&") parts.push([]);
    else parts.at(-1)?.push(word);
  return parts.map(([name = "", ...scopes]) => [name, scopes] as const);
}
