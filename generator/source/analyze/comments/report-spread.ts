import type { ApiModel, Marker } from "../../../model/api-model.js";
import { report, type Context } from "../context.js";

/** Annotations that ask whether a type has a definition. */
const OF_DEFINITIONS = new Set(["definition", "inline", "internal"]);

/** Adds every text in a value to a set. */
function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null)
    for (const child of Object.values(value)) collectTexts(child, texts);
}

/** The ids that a model mentions, besides that of each type in its own declaration. */
function mentionedIds({ packages, operationSets, types }: ApiModel): ReadonlySet<string> {
  const texts = new Set<string>();
  collectTexts([packages, operationSets], texts);
  for (const { id: _, ...declaration } of Object.values(types)) collectTexts(declaration, texts);
  return texts;
}

/** Reports annotations of a type whose fields became parameters. */
export function reportSpreadMarkers(context: Context, markers: readonly Marker[]): void {
  for (const { name, span } of markers)
    report(context, "GV1015", span, {
      name,
      reason: "each field of the type becomes its own parameter",
      remedy: "Put it on the fields.",
    });
}

/** Reports annotations of types whose fields all became parameters, so that the types themselves are nowhere. */
export function reportSpread(context: Context, model: ApiModel): void {
  const { spread } = context;
  if (spread.size === 0) return;
  const mentioned = mentionedIds(model);
  for (const id of spread) {
    const { markers } = model.types[id] ?? { markers: [] };
    if (mentioned.has(id) || markers.some(({ name }) => name === "published")) continue;
    reportSpreadMarkers(
      context,
      markers.filter(({ name }) => !OF_DEFINITIONS.has(name)),
    );
  }
}
