import { ts } from "ts-morph";
import type { TypeRef } from "../../../model/api-model.js";
import { report, typeText, type Context } from "../context.js";
import { expandAlias, isFilledIn } from "./expand-alias.js";
import {
  enterLibrary,
  findSymbol,
  mainDeclaration,
  nameOf,
  reportMissing,
  type NamedType,
} from "../find-declaration.js";
import { publish } from "../publish.js";
import { isMarkedInternal, readComputed } from "./computed/read-computed.js";
import { enumOf } from "./enum-of.js";
import { instanceOf, reportNameless } from "./instance-of.js";
import { readEnum } from "./read-enum.js";
import { readType } from "./read-type.js";
import type { Scope } from "../scope.js";
import { UNKNOWN } from "./unknown-type.js";
import { readUtility } from "./computed/read-utility.js";

/** Built-in types without a JSON form, and what to write instead. */
const REMEDIES: Readonly<Record<string, string>> = {
  Map: "Use Record<string, T>.",
  ReadonlyMap: "Use Record<string, T>.",
  WeakMap: "Use Record<string, T>.",
  Set: "Use T[] with @uniqueItems.",
  ReadonlySet: "Use T[] with @uniqueItems.",
  WeakSet: "Use T[] with @uniqueItems.",
  Promise: "Use the type that it resolves to.",
  Uint8Array: "Use Byte of groupversion/types.",
  ArrayBuffer: "Use Byte of groupversion/types.",
  Buffer: "Use Byte of groupversion/types.",
  Blob: "Use File or Binary of groupversion/types.",
  File: "Import File from groupversion/types.",
  ReadableStream: "Use File or Binary of groupversion/types.",
  FormData: "Use an object, in the body of an operation with @consumes multipart/form-data.",
  URLSearchParams: "Use Record<string, string>.",
  JSON: "For any JSON value, use unknown.",
  URL: "Use string with @format uri.",
};

function readBuiltIn(context: Context, node: NamedType, name: string, scope: Scope): TypeRef {
  const [first] = node.typeArguments ?? [];
  if ((name === "Array" || name === "ReadonlyArray") && first !== undefined)
    return { kind: "array", items: readType(context, first, scope) };
  if (name === "Date") return { kind: "scalar", type: "string", format: "date-time" };
  if (name === "String") return { kind: "scalar", type: "string" };
  if (name === "Number") return { kind: "scalar", type: "number" };
  if (name === "Boolean") return { kind: "scalar", type: "boolean" };
  if (name === "Object") return { kind: "map", values: { kind: "any" } };
  const utility = readUtility(context, node, name, scope);
  if (utility !== undefined) return utility;
  const symbol = findSymbol(context, nameOf(node));
  if (symbol?.declarations?.some(ts.isTypeAliasDeclaration) === true) return readComputed(context, node, scope);
  report(context, "GV2003", node, { type: name, remedy: REMEDIES[name] ?? "Leave it out of the model." });
  return UNKNOWN;
}

/** Reads a named type: a type parameter, a built-in type, an enum, an alias or an interface. */
export function readReference(context: Context, node: NamedType, scope: Scope): TypeRef {
  const symbol = findSymbol(context, nameOf(node));
  const declaration = symbol === undefined ? undefined : mainDeclaration(symbol);
  if (symbol === undefined || declaration === undefined) {
    reportMissing(context, nameOf(node));
    return UNKNOWN;
  }
  if (ts.isTypeParameterDeclaration(declaration)) {
    const argument = scope.arguments.get(symbol);
    if (argument !== undefined) return readType(context, argument.node, argument.scope);
    report(context, "GV2004", node, { type: typeText(node) });
    return UNKNOWN;
  }
  enterLibrary(context, node, declaration);
  if (context.isBuiltIn(declaration)) return readBuiltIn(context, node, symbol.name, scope);
  if (ts.isTypeAliasDeclaration(declaration)) return expandAlias(context, node, declaration, scope);
  if (context.isInternal(declaration)) {
    report(context, "GV2014", node, { name: symbol.name });
    return UNKNOWN;
  }
  if (ts.isInterfaceDeclaration(declaration)) {
    if (declaration.typeParameters === undefined) return publish(context, declaration);
    if (isFilledIn(node, declaration)) {
      const instance = instanceOf(context, node, declaration, scope);
      if (instance !== undefined) return publish(context, instance);
      reportNameless(context, node, declaration, scope);
    } else
      report(context, "GV2004", node, {
        type: typeText(node),
        help: `Fill in its type parameters: ${symbol.name}<${declaration.typeParameters.map((p) => p.name.text).join(", ")}>.`,
      });
    return UNKNOWN;
  }
  if (ts.isEnumDeclaration(declaration)) return readEnum(context, declaration);
  if (ts.isEnumMember(declaration)) {
    if (isMarkedInternal(context, declaration)) {
      report(context, "GV2014", node, { name: typeText(node) });
      return UNKNOWN;
    }
    const value = context.checker.getConstantValue(declaration);
    if (value !== undefined) return enumOf([value]);
    report(context, "GV2012", declaration, { member: typeText(node) });
    return UNKNOWN;
  }
  const what = ts.isClassDeclaration(declaration) ? `class ${symbol.name}` : symbol.name;
  report(context, "GV2009", node, {
    declaration: what,
    role: "a model",
    ...(context.isLibrary(declaration.getSourceFile()) && {
      help: `It is declared in another package. Pick the fields that you need: Pick<${typeText(node)}, "…">.`,
    }),
  });
  return UNKNOWN;
}
