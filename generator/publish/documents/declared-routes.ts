import type { DeclaredOperation, Marker, OperationSet, Property, TypeId } from "../../model/api-model.js";
import { buildParameter, flatSchema, flatType } from "./parameters.js";
import { isPublished } from "./releases.js";
import type { Route } from "./route.js";
import { bodySchema, schemaOf } from "./schema.js";
import type { SpecContext } from "./spec-context.js";
import type { Method } from "../../../openapi/types/methods.js";
import type { Operation, Parameter, Response, Schema } from "../../../openapi/types/swagger-2.js";
import { keywordsOf } from "./keywords.js";

/** An annotation of the method, or else of its interface. */
const inherited = (operation: DeclaredOperation, set: OperationSet, name: string): readonly Marker[] => {
  const own = operation.markers.filter((marker) => marker.name === name);
  return own.length > 0 ? own : set.markers.filter((marker) => marker.name === name);
};

const words = (markers: readonly Marker[]): readonly string[] | undefined =>
  markers[0] === undefined ? undefined : (markers[0].value as readonly string[]);

function buildSecurity(
  context: SpecContext,
  markers: readonly Marker[],
  schemes: ReadonlySet<string>,
): readonly Readonly<Record<string, readonly string[]>>[] | undefined {
  if (markers.length === 0) return undefined;
  return markers.flatMap((marker) => {
    const [scheme = "", ...scopes] = marker.value as readonly string[];
    if (scheme === "none") return [];
    if (!schemes.has(scheme)) context.report("GV3015", marker.span, { name: scheme });
    return [{ [scheme]: scopes }];
  });
}

/** A response header: a scalar or an array of scalars, like a parameter. */
function buildHeader(context: SpecContext, header: Property): Schema {
  const type = flatType(context, header.type);
  if (type === undefined || type.kind === "file")
    context.report("GV3011", header.span, { in: "header", type: type === undefined ? "an object" : "a file" });
  return {
    ...(header.description !== "" && { description: header.description }),
    ...flatSchema({
      ...schemaOf(context, type ?? { kind: "scalar", type: "string" }, new Set(), header.span),
      ...keywordsOf(header.markers, context.profile),
    }),
  };
}

function buildResponses(
  context: SpecContext,
  operation: DeclaredOperation,
  types: Set<TypeId>,
): Record<string, Response> {
  const own = operation.responses.map((response): [string, Response] => [
    response.status,
    {
      description: response.description,
      ...(response.type !== undefined && { schema: bodySchema(context, response.type, types, operation.span) }),
      ...(response.headers.length > 0 && {
        headers: Object.fromEntries(response.headers.map((header) => [header.name, buildHeader(context, header)])),
      }),
    },
  ]);
  const common = Object.entries(context.commonResponses);
  if (common.length + own.length === 0)
    context.report("GV2004", operation.span, {
      type: "never",
      help: "Declare what it returns: a type, void for no content, or @response for a described response.",
    });
  return Object.fromEntries([...common, ...own].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function checkPath(context: SpecContext, operation: DeclaredOperation, path: string): void {
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
  for (const name of inPath)
    if (!parameters.some((parameter) => parameter.name === name)) context.report("GV3003", operation.span, { name });
  for (const parameter of parameters)
    if (!inPath.has(parameter.name)) context.report("GV3004", parameter.span, { name: parameter.name, path });
}

function checkBodies(context: SpecContext, operation: DeclaredOperation): void {
  const bodies = operation.parameters.filter((parameter) => parameter.in === "body");
  const [, second] = bodies;
  if (second !== undefined) context.report("GV3010", second.span, { problem: "an operation can have only one body" });
  const form = operation.parameters.find((parameter) => parameter.in === "formData");
  if (bodies.length > 0 && form !== undefined)
    context.report("GV3010", form.span, { problem: "an operation cannot have both a body and form fields" });
}

/** Media types of a form. Files need multipart. */
function formTypes(operation: DeclaredOperation): readonly string[] | undefined {
  const fields = operation.parameters.filter((parameter) => parameter.in === "formData");
  if (fields.length === 0) return undefined;
  return fields.some((field) => field.type.kind === "file")
    ? ["multipart/form-data"]
    : ["application/x-www-form-urlencoded"];
}

function buildOperation(
  context: SpecContext,
  operation: DeclaredOperation,
  set: OperationSet,
  path: string,
  schemes: ReadonlySet<string>,
  types: Set<TypeId>,
): Operation {
  const { profile } = context;
  const marker = (name: string): Marker | undefined => operation.markers.find((m) => m.name === name);
  const named = marker("operationId")?.value;
  const id = typeof named === "string" ? named : profile.operationId(operation.name, path);
  if (id === undefined)
    context.report("GV3012", operation.span, { name: operation.name, verbs: profile.operationVerbs.join(", ") });
  const tag = inherited(operation, set, "tag")[0]?.value ?? profile.tag(path);
  const consumes = words(inherited(operation, set, "consumes")) ?? formTypes(operation);
  const produces = words(inherited(operation, set, "produces"));
  const security = buildSecurity(context, inherited(operation, set, "security"), schemes);
  const parameters: Parameter[] = operation.parameters
    .filter((parameter) => isPublished(parameter.markers, profile.release))
    .map((parameter) => buildParameter(context, parameter, types));
  const summary = marker("summary")?.value;
  const extensions = keywordsOf(
    [...set.markers, ...operation.markers].filter((m) => m.name === "extension"),
    profile,
  );
  return {
    ...(typeof summary === "string" && { summary }),
    ...(operation.description !== "" && { description: operation.description }),
    ...(consumes !== undefined && { consumes }),
    ...(produces !== undefined && { produces }),
    ...(profile.operations.schemes !== undefined && { schemes: profile.operations.schemes }),
    ...(typeof tag === "string" && tag !== "" && { tags: [tag] }),
    operationId: id ?? operation.name,
    ...(parameters.length > 0 && { parameters }),
    responses: buildResponses(context, operation, types),
    ...((marker("deprecated") !== undefined || set.markers.some((m) => m.name === "deprecated")) && {
      deprecated: true,
    }),
    ...(security !== undefined && { security }),
    ...extensions,
  };
}

/** The operations that an `@operations` interface declares, with `{root}` filled in. */
export function declaredRoutes(
  context: SpecContext,
  set: OperationSet,
  root: string | undefined,
  schemes: ReadonlySet<string>,
): Route[] {
  return set.operations
    .filter((operation) => isPublished(operation.markers, context.profile.release))
    .map((operation): Route => {
      if (set.each !== "once" && !operation.path.startsWith("{root}"))
        context.report("GV3017", operation.span, { name: operation.name });
      const path = root === undefined ? operation.path : operation.path.replace("{root}", root);
      checkPath(context, operation, path);
      checkBodies(context, operation);
      const types = new Set<TypeId>();
      return {
        path,
        method: operation.method.toLowerCase() as Method,
        operation: buildOperation(context, operation, set, path, schemes, types),
        types,
        span: operation.span,
      };
    });
}
