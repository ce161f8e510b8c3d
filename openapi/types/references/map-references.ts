import { mapTexts } from "./map-texts.js";
import { targetOf, type PartKind } from "./part-kind.js";
import { SWAGGER_2 } from "./swagger-2-kinds.js";

/** Maps the text of every reference in a value. Unchanged parts are shared, not copied. */
export const mapReferences = <T>(value: T, map: (reference: string) => string, start: PartKind = SWAGGER_2.root): T =>
  mapTexts(value, start, (text, key, kind) => (targetOf(kind, key, text) ? map(text) : text));
