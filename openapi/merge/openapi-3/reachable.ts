import { decodeToken } from "../../types/json-pointer.js";
import { mapValues, memberOf, type UnknownObject } from "../../types/objects.js";
import { OPENAPI_3 } from "../../types/references/openapi-3-grammar.js";
import { kindBelow, type PartKind } from "../../types/references/part-kind.js";
import { walkReferences } from "../../types/references/walk-references.js";
import { COMPONENTS, entriesIn, type ComponentKind, type Document3 } from "./document-3.js";

const COMPONENT = /^#\/components\/([^/]+)\/([^/]+)/;

const keyOf = (kind: string, name: string): string => `${kind} ${name}`;

/** The components that a part refers to, as `<kind> <name>`. Mappings of discriminators may name schemas alone. */
function referencesOf(value: unknown, kind: PartKind, schemas: UnknownObject): Set<string> {
  const found = new Set<string>();
  walkReferences(
    value,
    (reference) => {
      const [, section, name] = COMPONENT.exec(reference) ?? [];
      if (section !== undefined && name !== undefined) found.add(keyOf(section, decodeToken(name)));
    },
    { kind },
  );
  const mappings = (node: unknown, part: PartKind): void => {
    if (typeof node !== "object" || node === null || part.isData) return;
    if (Array.isArray(node)) for (const item of node as unknown[]) mappings(item, part.items);
    else
      for (const [key, child] of Object.entries(node))
        if (part !== OPENAPI_3.mapping) mappings(child, kindBelow(part, key));
        else if (typeof child === "string" && Object.hasOwn(schemas, child)) found.add(keyOf("schemas", child));
  };
  mappings(value, kind);
  return found;
}

/** Everything that the operations of a document refer to, directly or through components. */
function reach(document: Document3): Set<string> {
  const { components } = document;
  const schemas = entriesIn(components, "schemas");
  const { components: _, ...operations } = document;
  const reached = referencesOf(operations, OPENAPI_3.document, schemas);
  for (const key of reached) {
    const [kind, name] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    const component = memberOf(memberOf(components, kind), name);
    const part = kindBelow(kindBelow(OPENAPI_3.components, kind), name);
    for (const next of referencesOf(component, part, schemas)) reached.add(next);
  }
  return reached;
}

/** A document without the components that became unused because operations were left out. Those never used stay. */
export function reachable(before: Document3, after: Document3): Document3 {
  const [was, is] = [reach(before), reach(after)];
  const stays = (kind: ComponentKind, name: string): boolean =>
    is.has(keyOf(kind, name)) || !was.has(keyOf(kind, name));
  const { components } = after;
  if (typeof components !== "object" || components === null) return after;
  const kept = mapValues(components, (entries, kind) =>
    COMPONENTS.some((known) => known === kind)
      ? Object.fromEntries(
          Object.entries(entries as UnknownObject).filter(([name]) => stays(kind as ComponentKind, name)),
        )
      : entries,
  );
  return { ...after, components: kept };
}
