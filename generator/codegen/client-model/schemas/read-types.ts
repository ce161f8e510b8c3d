import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import {
  GROUP_VERSION_KIND,
  readGroupVersionKind,
  type GroupVersionKind,
} from "../../../../openapi/kubernetes/group-version.js";
import type { Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { entriesOf, itemsOf, referenceOf } from "../read-context.js";
import { declaresIn } from "./declarations.js";
import { isDeprecated, readFacets } from "./read-facets.js";
import { nodeStating } from "./read-all-of.js";
import { readStated } from "./read-discriminator.js";
import { hasUnion } from "./read-union.js";
import { readOwnType } from "./read-schema.js";
import { kindOf } from "./schema-kind.js";
import type { SchemaScope } from "./schema-scope.js";
import type { ClaimedType, TypeTable } from "../types/type-table.js";
import type { TypeDraft } from "../types/type-draft.js";

/** The kinds in the extension, which holds one or a list. */
export function kindsOf(value: JsonObject): readonly GroupVersionKind[] {
  const stated = value[GROUP_VERSION_KIND];
  const list = Array.isArray(stated) ? (stated as readonly unknown[]) : [stated];
  return list.flatMap((item) => readGroupVersionKind(item) ?? []);
}

/** The bases of a definition: the targets of the references among its parts. */
function basesOf(scope: SchemaScope, node: DocumentNode): readonly string[] {
  const { context } = scope;
  return itemsOf(context, context.documents.child(node, "allOf")).flatMap((part) => {
    const reference = referenceOf(part.value);
    const target = reference === undefined ? undefined : context.documents.follow(part, reference);
    return target === undefined ? [] : [scope.claim(target)];
  });
}

/** The discriminator of a base type. That of a union belongs to the union. */
function readBaseDiscriminator(scope: SchemaScope, node: DocumentNode, value: JsonObject): TypeDraft["discriminator"] {
  const at = nodeStating(scope, node, value, "discriminator");
  if (at === undefined || !isObject(at.value) || hasUnion(at.value)) return undefined;
  const stated = readStated(scope, at, at.value);
  return (
    stated && {
      property: stated.property,
      values: stated.mapping.map(({ value: text, target }) => ({ value: text, id: scope.claim(target) })),
    }
  );
}

/** Extensions for the value of a variant in the discriminator of its base. */
const VALUE_KEYWORDS = ["x-ms-discriminator-value", "x-discriminator-value"];

/** The value of a variant that an extension states; empty if there is none. */
function readVariantValue(scope: SchemaScope, at: DocumentNode | undefined, keyword: string): string {
  const stated = isObject(at?.value) ? at.value[keyword] : undefined;
  if (at !== undefined && stated !== undefined && typeof stated !== "string")
    scope.context.report("GV6054", at, {
      keyword,
      problem: "is not one text",
      consequence: "the definition's name is the value",
    });
  return textOf(stated);
}

function readNamed(scope: SchemaScope, { node, identity }: ClaimedType): TypeDraft {
  const value: JsonObject = isObject(node.value) ? node.value : {};
  const own = readOwnType(scope, node);
  // Users of an inline schema or an object decide whether it may be null.
  const isUsers = identity.origin === "inline" || kindOf(scope, node) === "object";
  const type: Type = isUsers && own.kind === "nullable" ? own.type : own;
  const discriminator = readBaseDiscriminator(scope, node, value);
  const stated =
    VALUE_KEYWORDS.map((keyword) => readVariantValue(scope, nodeStating(scope, node, value, keyword), keyword)).find(
      (text) => text !== "",
    ) ?? "";
  return {
    node,
    identity,
    description: textOf(value["description"]) || textOf(value["title"]),
    deprecated: isDeprecated(value),
    type,
    bases: value["allOf"] === undefined ? [] : basesOf(scope, node),
    ...(discriminator === undefined ? {} : { discriminator }),
    ...(stated === "" ? {} : { discriminatorValue: stated }),
    kinds: kindsOf(value),
    facets: readFacets(scope.facts, value, declaresIn(scope, node)),
  };
}

/** Claims the definitions beside a base type, unless all are claimed: they may be variants that nothing else mentions. */
function claimVariants(scope: SchemaScope, { node, discriminator }: TypeDraft): void {
  const { context } = scope;
  if (discriminator === undefined || (!scope.isSelective && node.file === context.documents.root.file)) return;
  const definitions = scope.definitions(node);
  if (definitions === undefined || !node.pointer.startsWith(`${definitions.pointer}/`)) return;
  for (const [, sibling] of entriesOf(context, definitions))
    if (isObject(sibling.value) && sibling.value["allOf"] !== undefined) scope.claim(sibling);
}

/** Reads the claimed types, including those claimed while reading. */
export function readTypes(scope: SchemaScope, table: TypeTable): TypeDraft[] {
  const drafts: TypeDraft[] = [];
  for (let next = table.next(); next !== undefined; next = table.next()) {
    const draft = readNamed(scope, next);
    claimVariants(scope, draft);
    drafts.push(draft);
  }
  return drafts;
}
