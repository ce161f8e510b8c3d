import { ts } from "ts-morph";
import type { DeclaredOperation, Marker, OperationSet } from "../../../model/api-model.js";
import { jsonText } from "../../../../openapi/types/json-text.js";
import { report, spanOf, type Context } from "../context.js";
import { documentedOf } from "../comments/documented-of.js";
import { declarationsOf } from "../find-declaration.js";
import { readComment } from "../comments/read-comment.js";
import { memberName, reportUntyped } from "../types/read-members.js";
import { findMarker, readMarkers } from "../comments/read-markers.js";
import { readParameter } from "./read-parameter.js";
import { styledName } from "./read-parameter-style.js";
import { isRoute, readRoute } from "./read-route.js";
import { readResponses } from "./read-responses.js";

/** Annotations of methods that are about their parameters and responses. */
const READ: ReadonlySet<string> = new Set(["param", "style", "returns", "response"]);

/** Reports annotations about parameters that the method does not have. */
function reportUnknownParameters(context: Context, member: ts.MethodSignature, markers: readonly Marker[]): void {
  const names = member.parameters.map(({ name }) => name.getText());
  for (const { name, value, span } of markers) {
    const of = name === "param" ? jsonText(value) : name === "style" ? styledName(value) : undefined;
    if (of !== undefined && !names.includes(of))
      report(context, "GV1005", span, {
        name,
        problem: `there is no parameter "${of}"`,
        example: name === "param" ? `@param ${names[0] ?? "name"} - …` : `@style ${names[0] ?? "name"} form`,
      });
  }
}

/** Reports callbacks of operations that the set does not have. */
function reportUnknownOwners(context: Context, operations: readonly DeclaredOperation[]): void {
  const owners = operations.filter(({ isWebhook, callback }) => isWebhook !== true && callback === undefined);
  for (const { callback } of operations)
    if (callback !== undefined && !owners.some(({ name }) => name === callback.of))
      report(context, "GV1005", callback.span, {
        name: "callback",
        problem: `the interface has no operation "${callback.of}" with @route`,
        example: `@callback POST ${callback.name} {$request.body#/callbackUrl} of=${owners[0]?.name ?? "createOrder"}`,
      });
}

function readOperation(context: Context, member: ts.MethodSignature): DeclaredOperation | undefined {
  const file = member.getSourceFile();
  const comment = readComment(member, file);
  const documented = readMarkers(context, comment, "method", file, member);
  if (findMarker(documented.markers, "internal") !== undefined) return undefined;
  const name = memberName(member.name);
  if (name === undefined) {
    report(context, "GV2011", member.name);
    return undefined;
  }
  // A malformed one is already reported.
  if (!comment.tags.some((tag) => isRoute(tag.name))) report(context, "GV3014", member.name, { name });
  const marker = documented.markers.find((each) => isRoute(each.name));
  const route = marker === undefined ? undefined : readRoute(context, marker);
  if (route === undefined) return undefined;
  if (member.type === undefined)
    reportUntyped(context, member.name, "Declare what it returns: a type, Response<…>, or void for no content.");
  reportUnknownParameters(context, member, documented.markers);
  return {
    name,
    ...route,
    description: documented.description,
    parameters: member.parameters.flatMap((parameter) => readParameter(context, parameter, route, documented)),
    responses: readResponses(context, member.type, documented),
    markers: documented.markers.filter(({ name: each }) => !isRoute(each) && !READ.has(each)),
    span: spanOf(context, member.name),
  };
}

/** Reads an `@operations` interface. */
export function readOperations(context: Context, node: ts.InterfaceDeclaration, home: string): OperationSet {
  const { description, markers } = documentedOf(context, node);
  const each =
    (findMarker(markers, "operations")?.value as { readonly each?: "group" | "groupVersion" } | undefined)?.each ??
    "once";
  const operations: DeclaredOperation[] = [];
  const declarations = declarationsOf(context, node);
  for (const clause of declarations.flatMap((declaration) => declaration.heritageClauses ?? []))
    report(context, "GV1006", spanOf(context, clause), {
      name: "operations",
      other: "extends",
      remedy: "Declare the methods in the interface itself: operations are not inherited.",
    });
  for (const member of declarations.flatMap((declaration) => declaration.members)) {
    if (ts.isMethodSignature(member)) {
      const operation = readOperation(context, member);
      if (operation !== undefined) operations.push(operation);
    } else
      report(context, "GV2009", member, {
        declaration: "a member of an @operations interface that is not a method",
        role: "an operation",
        help: "Write an operation as a method: name(parameters): Response. Move everything else into another interface.",
      });
  }
  reportUnknownOwners(context, operations);
  return {
    name: node.name.text,
    package: home,
    description,
    each,
    operations,
    markers: markers.filter((m) => m.name !== "operations"),
    span: spanOf(context, node.name),
  };
}
