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
import { readResponses } from "./read-responses.js";

interface Route {
  readonly method: string;
  /** The name of a webhook. */
  readonly path: string;
  readonly isWebhook?: boolean;
}

/** Why a text is not a valid route path; `undefined` if it is valid. */
function pathProblem(path: string | undefined): string | undefined {
  if (path === undefined) return "the path is missing";
  if (!/^(\/|\{root\})/.test(path)) return `"${path}" is not a path; paths begin with /`;
  if (/[?#]/.test(path)) return "a path cannot have a query; declare query parameters in the method";
  if (/[{}]/.test(path.replace(/\{[^{}/]+\}/g, ""))) return `the braces of "${path}" do not match`;
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? undefined : `{${twice}} occurs twice in the path`;
}

function readRoute(context: Context, marker: Marker): Route | undefined {
  const value = marker.value as { readonly first: string; readonly more?: readonly string[] };
  const [path] = value.more ?? [];
  const problem = pathProblem(path);
  if (path !== undefined && problem === undefined) return { method: value.first, path };
  report(context, "GV1005", marker.span, {
    name: "route",
    problem: problem ?? "the path is missing",
    example: "@route GET /pets/{petId}",
  });
  return undefined;
}

/** The method and name of a webhook. */
function readWebhook(context: Context, marker: Marker): Route | undefined {
  const value = marker.value as { readonly first: string; readonly more?: readonly string[] };
  const [name] = value.more ?? [];
  if (name !== undefined && /^[\w.-]+$/.test(name)) return { method: value.first, path: name, isWebhook: true };
  report(context, "GV1005", marker.span, {
    name: "webhook",
    problem: name === undefined ? "the name is missing" : `"${name}" is not a name of letters, digits, dots and dashes`,
    example: "@webhook POST orderShipped",
  });
  return undefined;
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
  const marker = findMarker(documented.markers, "route");
  const webhook = findMarker(documented.markers, "webhook");
  // A malformed one is already reported.
  if (!comment.tags.some((tag) => tag.name === "route" || tag.name === "webhook"))
    report(context, "GV3014", member.name, { name });
  const called = webhook === undefined ? undefined : readWebhook(context, webhook);
  const route = marker === undefined ? called : readRoute(context, marker);
  if (route === undefined) return undefined;
  if (member.type === undefined)
    reportUntyped(context, member.name, "Declare what it returns: a type, Response<…>, or void for no content.");
  for (const described of documented.markers.filter((m) => m.name === "param")) {
    if (
      !member.parameters.some((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === described.value)
    ) {
      report(context, "GV1005", described.span, {
        name: "param",
        problem: `there is no parameter "${jsonText(described.value)}"`,
        example: `@param ${member.parameters[0]?.name.getText() ?? "name"} - …`,
      });
    }
  }
  return {
    name,
    method: route.method,
    path: route.path,
    ...(route.isWebhook === true && { isWebhook: true }),
    description: documented.description,
    parameters: member.parameters.flatMap((parameter) => readParameter(context, parameter, route, documented)),
    responses: readResponses(context, member.type, documented),
    markers: documented.markers.filter((m) => !["route", "webhook", "param", "returns", "response"].includes(m.name)),
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
      report(context, "GV2009", member, { declaration: `a member of an @operations interface that is not a method` });
  }
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
