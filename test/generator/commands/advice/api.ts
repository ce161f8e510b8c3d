/** A document that groupversion reads, and the texts of files beside it. */
export interface DocumentAdvice {
  readonly code: string;
  /** Texts of files by name; `api.json` is the document, or `api.yaml`. */
  readonly broken: Readonly<Record<string, string>>;
  /** The files after following the help. */
  readonly followed: readonly Readonly<Record<string, string>>[];
}

type Plain = Readonly<Record<string, unknown>>;

const OK = { "200": { description: "OK", schema: { $ref: "#/definitions/Boat" } } };

/** A document with one operation and one definition, and the given parts in place of its own. */
export const api = (parts: Plain): Readonly<Record<string, string>> => ({
  "api.json": JSON.stringify({
    swagger: "2.0",
    info: { title: "Boats", version: "v1" },
    paths: { "/boats": { get: { operationId: "listBoats", responses: OK } } },
    definitions: { Boat: { type: "object", properties: { name: { type: "string" } } } },
    ...parts,
  }),
});

/** A document with the given definitions beside Boat. */
export const definitions = (given: Plain): Readonly<Record<string, string>> =>
  api({ definitions: { Boat: { type: "object" }, ...given } });

/** A document with the given fields in its operation. */
export const operation = (fields: Plain, path = "/boats", more: Plain = {}): Readonly<Record<string, string>> =>
  api({ paths: { [path]: { get: { operationId: "listBoats", responses: OK, ...fields }, ...more } } });

/** A document with the given parameters in its operation. */
export const parameters = (given: readonly Plain[], path = "/boats"): Readonly<Record<string, string>> =>
  operation({ parameters: given }, path);

/** A document whose only path item is given as text, because an object could not hold it. */
export const text = (given: string): Readonly<Record<string, string>> => ({ "api.json": given });
