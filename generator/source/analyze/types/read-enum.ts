import { ts } from "ts-morph";
import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import { report, type Context } from "../context.js";
import { readComment } from "../comments/read-comment.js";
import { findMarker, readMarkers } from "../comments/read-markers.js";
import { enumOf } from "./enum-of.js";
import { withComment } from "./expand-alias.js";
import { UNKNOWN } from "./unknown-type.js";

interface Value {
  readonly value: string | number;
  readonly text: string;
}

/** One member's value and comment; `undefined` if it is left out, or its value is only known at run time. */
function readMember(context: Context, member: ts.EnumMember): Value | undefined {
  const file = member.getSourceFile();
  const { description, markers } = readMarkers(context, readComment(member, file), "enumMember", file, member);
  if (findMarker(markers, "internal") !== undefined) return undefined;
  const value = context.checker.getConstantValue(member);
  if (value !== undefined && (typeof value === "string" || Number.isFinite(value))) return { value, text: description };
  report(context, "GV2012", member, { member: `${member.parent.name.text}.${member.name.getText()}` });
  return undefined;
}

/** Reads an enum: the distinct values of its members, with the comments on it and on them. */
export function readEnum(context: Context, node: ts.EnumDeclaration): TypeRef {
  const before = context.diagnostics.length;
  const declarations = context.checker.getSymbolAtLocation(node.name)?.declarations?.filter(ts.isEnumDeclaration) ?? [
    node,
  ];
  const members = declarations
    .flatMap((declaration) => [...declaration.members])
    .flatMap((member) => readMember(context, member) ?? []);
  const file = node.getSourceFile();
  const comment = readMarkers(context, readComment(node, file), "enum", file, node);
  for (const further of declarations) if (further !== node) reportFurther(context, further);
  if (context.diagnostics.length > before) return UNKNOWN;
  if (members.length === 0) {
    report(context, "GV2013", node.name, { name: `enum ${node.name.text}` });
    return UNKNOWN;
  }
  if (new Set(members.map(({ value }) => typeof value)).size > 1) {
    report(context, "GV2001", node.name, {
      type: `enum ${node.name.text}`,
      help: "An enum cannot mix strings and numbers: use one type for all values, or split it into two enums.",
    });
    return UNKNOWN;
  }
  return withComment(withMeanings(enumOf(members.map(({ value }) => value)), members), comment);
}

/** Reports the comment of a further declaration of an enum: only the first one's describes the enum. */
function reportFurther(context: Context, node: ts.EnumDeclaration): void {
  const file = node.getSourceFile();
  const { description, markers } = readMarkers(context, readComment(node, file), "enum", file, node);
  for (const { name, span } of markers)
    report(context, "GV1004", span, {
      name,
      place: "a further declaration of an enum",
      places: "the enum's first declaration",
    });
  if (description !== "")
    report(context, "GV1013", node.name, { remedy: "Join it with the comment of the enum's first declaration." });
}

/** An enum with the comments on its values, if there are any. */
export function withMeanings(
  type: TypeRef,
  values: readonly { readonly value: Json; readonly text: string }[],
): TypeRef {
  const meanings = values.filter(
    ({ value, text }, i) =>
      text !== "" && values.findIndex((other) => other.value === value && other.text !== "") === i,
  );
  return type.kind === "enum" && meanings.length > 0 ? { ...type, meanings } : type;
}
