import { isDeepStrictEqual } from "node:util";
import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { METHODS_3 } from "../../types/methods.js";
import { isObject, mapValues, type UnknownObject } from "../../types/objects.js";
import { entriesIn, type Document3, type NamedDocument3 } from "./document-3.js";

/** A path item whose operations say for themselves what they inherited from the document's top level. */
function explicitItem(item: UnknownObject, own: Document3, first: Document3, place: string): UnknownObject {
  const servers = own["servers"] ?? [{ url: "/" }];
  const ofPath =
    // Webhooks go to the servers of those who subscribe.
    place === "paths" && item["servers"] === undefined && !isDeepStrictEqual(own["servers"], first["servers"])
      ? { servers }
      : {};
  const isOpen = isDeepStrictEqual(own["security"], first["security"]);
  const operations = METHODS_3.flatMap((method) => {
    const operation = item[method];
    return !isObject(operation) || operation["security"] !== undefined || isOpen
      ? []
      : [[method, { ...operation, security: own["security"] ?? [] }] as const];
  });
  return { ...item, ...Object.fromEntries(operations), ...ofPath };
}

/**
 * A document whose operations mean under another's top level what they meant under their own. What cannot be expressed is
 * reported, and the first document's word stands.
 */
export function ownDefaults3(
  source: NamedDocument3,
  first: NamedDocument3,
): { readonly document: Document3; readonly diagnostics: readonly Diagnostic[] } {
  const [own, other] = [source.document, first.document];
  const schemes = entriesIn(own["components"], "securitySchemes");
  const known = entriesIn(other["components"], "securitySchemes");
  const clashing = Object.keys(schemes).filter(
    (name) => Object.hasOwn(known, name) && !isDeepStrictEqual(known[name], schemes[name]),
  );
  const differing = [
    ...(own["jsonSchemaDialect"] === other["jsonSchemaDialect"] ? [] : ["jsonSchemaDialect"]),
    ...clashing.map((name) => `components.securitySchemes.${name}`),
  ];
  const inheritsTheSame =
    isDeepStrictEqual(own["servers"], other["servers"]) && isDeepStrictEqual(own["security"], other["security"]);
  const written = (key: string): object =>
    isObject(own[key])
      ? { [key]: mapValues(own[key], (item) => (isObject(item) ? explicitItem(item, own, other, key) : item)) }
      : {};
  return {
    document: inheritsTheSame ? own : { ...own, ...written("paths"), ...written("webhooks") },
    diagnostics: differing.map((field) =>
      diagnostic("GV4008", undefined, { field, file: source.name, first: first.name }),
    ),
  };
}
