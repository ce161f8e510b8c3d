import type {
  DeclaredOperation,
  Marker,
  OperationParameter,
  OperationResponse,
  OperationSet,
  Property,
  TypeId,
  TypeRef,
} from "../../model/api-model.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { buildParameter, flatSchema, flatType, formatOfStyle, holdsFile, isStructure } from "./parameters.js";
import { withCallbacks } from "./with-callbacks.js";
import { buildSecurity } from "./build-security.js";
import { isPublished } from "./releases.js";
import { reportLoss } from "./report-loss.js";
import type { DraftOperation, DraftResponse, Route } from "./route.js";
import { bodySchema, schemaOf } from "./schema.js";
import type { SpecContext } from "./spec-context.js";
import { groupBy } from "../../../openapi/types/group-by.js";
import type { Method } from "../../../openapi/types/methods.js";
import type { ServerV3 } from "../../../openapi/types/openapi-3-0.js";
import type { Parameter, Schema } from "../../../openapi/types/swagger-2.js";
import { externalDocsOf, keywordsOf } from "./keywords.js";

/** An annotation of the method, or else of its interface. */
const inherited = (operation: DeclaredOperation, set: OperationSet, name: string): readonly Marker[] => {
  const own = operation.markers.filter((marker) => marker.name === name);
  return own.length > 0 ? own : set.markers.filter((marker) => marker.name === name);
};

const words = (markers: readonly Marker[]): readonly string[] | undefined =>
  markers[0] === undefined ? undefined : (markers[0].value as readonly string[]);

/** A response header: a scalar or an array of scalars, like a parameter; in OpenAPI 3, of any type. */
function buildHeader(context: SpecContext, header: Property, types: Set<TypeId>): Schema {
  if (context.forms.dialect !== "2.0") {
    const markers = mergeMarkers(header.type.markers ?? [], header.markers);
    return {
      ...(header.description !== "" && { description: header.description }),
      ...(header.required && ({ required: true } as unknown as Schema)),
      schema: schemaOf(context, { ...header.type, markers }, types, header.span),
    };
  }
  const type = flatType(context, header.type);
  if (type === undefined || type.kind === "file")
    context.report("GV3011", header.span, { in: "header", type: type === undefined ? "an object" : "a file" });
  return {
    ...(header.description !== "" && { description: header.description }),
    ...flatSchema({
      ...schemaOf(context, type ?? { kind: "scalar", type: "string" }, new Set(), header.span),
      ...keywordsOf(context, header.markers),
    }),
  };
}

/** One response: alternatives with the same status, which differ in their media types. */
function buildResponse(
  context: SpecContext,
  operation: DeclaredOperation,
  alternatives: readonly OperationResponse[],
  types: Set<TypeId>,
): DraftResponse {
  const is2 = context.forms.dialect === "2.0";
  const schemaIn = (type: TypeRef): Schema => bodySchema(context, type, types, operation.span);
  const [first] = alternatives;
  const headers = alternatives.flatMap((response) => response.headers);
  const contents = alternatives.flatMap(({ type, mediaType }) =>
    type === undefined || (is2 && type !== first?.type) ? [] : [{ mediaType, schema: schemaIn(type) }],
  );
  if (is2)
    for (const { mediaType = "application/json" } of alternatives.slice(1))
      reportLoss(context, operation.span, `the ${mediaType} form of the response ${first?.status ?? ""}`, {
        help: "Swagger 2.0 has one schema for all media types: the output has that of the first one.",
      });
  return {
    description: first?.description ?? "",
    ...(is2 ? contents[0] !== undefined && { schema: contents[0].schema } : contents.length > 0 && { contents }),
    ...(headers.length > 0 && {
      headers: Object.fromEntries(headers.map((header) => [header.name, buildHeader(context, header, types)])),
    }),
  };
}

/** Whether the dialect has a key for a status. Swagger 2.0 has no ranges, which is reported. */
function hasStatus(context: SpecContext, operation: DeclaredOperation, status: string): boolean {
  const fits = context.forms.dialect !== "2.0" || !status.endsWith("XX");
  if (!fits)
    reportLoss(context, operation.span, `the response ${status}`, {
      help: 'Declare each status, or use Response<"default", …>.',
    });
  return fits;
}

function buildResponses(
  context: SpecContext,
  operation: DeclaredOperation,
  types: Set<TypeId>,
): Record<string, DraftResponse> {
  const byStatus = groupBy(operation.responses, ({ status }) => status);
  const own = [...byStatus]
    .filter(([status]) => hasStatus(context, operation, status))
    .map(([status, alternatives]): [string, DraftResponse] => [
      status,
      buildResponse(context, operation, alternatives, types),
    ]);
  const common = Object.entries(context.commonResponses);
  if (common.length + byStatus.size === 0)
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
  const mediaTypes = bodies.map(({ mediaType }) => mediaType);
  const second = bodies.find(({ mediaType }, i) => i > 0 && mediaTypes.indexOf(mediaType) < i);
  if (second !== undefined)
    context.report("GV3010", second.span, {
      problem: 'an operation can have only one body, or one for each media type: Body<T, "text/csv">',
    });
  const form = operation.parameters.find((parameter) => parameter.in === "formData");
  if (bodies.length > 0 && form !== undefined)
    context.report("GV3010", form.span, { problem: "an operation cannot have both a body and form fields" });
}

/** In Swagger 2.0, the media type of the body, or of the first response, that names one. */
function onlyTypes(
  { forms }: SpecContext,
  [first]: readonly { readonly mediaType?: string }[],
): readonly string[] | undefined {
  return forms.dialect === "2.0" && first?.mediaType !== undefined ? [first.mediaType] : undefined;
}

/** Media types of a form. Files need multipart. */
function formTypes(operation: DeclaredOperation): readonly string[] | undefined {
  const fields = operation.parameters.filter((parameter) => parameter.in === "formData");
  if (fields.length === 0) return undefined;
  return fields.some((field) => holdsFile(field.type))
    ? ["multipart/form-data"]
    : ["application/x-www-form-urlencoded"];
}

/** The parameters that the dialect can express. Others are left out, which is reported. */
function withinDialect(context: SpecContext, operation: DeclaredOperation): readonly OperationParameter[] {
  if (context.forms.dialect !== "2.0") return operation.parameters;
  const [first, ...others] = operation.parameters.filter((parameter) => parameter.in === "body");
  // Those without a media type are reported as repeated.
  for (const { mediaType, span } of others)
    if (mediaType !== undefined)
      reportLoss(context, span, `the ${mediaType} form of the body`, {
        help: `Swagger 2.0 has one schema for all media types: the output has that of ${first?.name ?? "the first one"}.`,
      });
  return operation.parameters.filter((parameter) => {
    if (parameter.in === "formData" && isStructure(context, parameter.type)) {
      reportLoss(context, parameter.span, `the form field ${parameter.name}, which is neither flat nor one file`, {
        help: "Declare it as Form<string> or Form<File>, or mention it in the description.",
      });
      return false;
    }
    if (parameter.in !== "cookie") return !others.includes(parameter) && hasStyle(context, parameter);
    reportLoss(context, parameter.span, `the cookie ${parameter.name}`, {
      help: 'Mention it in the description, or declare an apiKey scheme for the header "Cookie" in `securityDefinitions`.',
    });
    return false;
  });
}

/** Whether Swagger 2.0 has a parameter for one with a chosen style. What it lacks is reported. */
function hasStyle(context: SpecContext, parameter: OperationParameter): boolean {
  const { style } = parameter;
  if (style === undefined || parameter.in === "path") {
    if (style !== undefined && formatOfStyle(style) === undefined)
      reportLoss(context, style.span, `the style ${style.style} of the parameter ${parameter.name}`, {
        help: "Say in the description how it is written, or choose the style simple.",
      });
    return true;
  }
  if (!isStructure(context, parameter.type)) return true;
  reportLoss(context, style.span, `the parameter ${parameter.name}, which is an object`, {
    help: "Mention it in the description, or remove @style: then each field is a parameter of its own.",
  });
  return false;
}

function buildServers(context: SpecContext, markers: readonly Marker[]): ServerV3[] {
  if (context.forms.dialect !== "2.0")
    return markers.map(({ value, text = "" }) => ({
      url: value as string,
      ...(text !== "" && { description: text }),
    }));
  for (const { span, value } of markers)
    reportLoss(context, span, `the server ${value as string}`, {
      help: "Mention it in the description. In Swagger 2.0 the whole document has one host: `host` of the configuration.",
    });
  return [];
}

function buildOperation(
  context: SpecContext,
  operation: DeclaredOperation,
  set: OperationSet,
  path: string,
  schemes: ReadonlySet<string>,
  types: Set<TypeId>,
): DraftOperation {
  const { profile } = context;
  const marker = (name: string): Marker | undefined => operation.markers.find((m) => m.name === name);
  const named = marker("operationId")?.value;
  const hasNone = named === "none";
  const isOutgoing = operation.isWebhook === true || operation.callback !== undefined;
  const id =
    typeof named === "string" ? named : isOutgoing ? operation.name : profile.operationId(operation.name, path);
  if (id === undefined)
    context.report("GV3012", operation.span, { name: operation.name, verbs: profile.operationVerbs.join(", ") });
  const tag = inherited(operation, set, "tag")[0]?.value ?? (isOutgoing ? undefined : profile.tag(path));
  const ofBodies = onlyTypes(
    context,
    operation.parameters.filter((parameter) => parameter.in === "body"),
  );
  const ofAnswers = onlyTypes(
    context,
    operation.responses.filter(({ type }) => type !== undefined),
  );
  const consumes = words(inherited(operation, set, "consumes")) ?? formTypes(operation) ?? ofBodies;
  const produces = words(inherited(operation, set, "produces")) ?? ofAnswers;
  const security = buildSecurity(context, inherited(operation, set, "security"), schemes);
  const servers = buildServers(context, inherited(operation, set, "server"));
  const parameters: Parameter[] = withinDialect(context, operation)
    .filter((parameter) => isPublished(parameter.markers, profile.release))
    .map((parameter) => buildParameter(context, parameter, types));
  const summary = marker("summary")?.value;
  const docs = marker("externalDocs");
  const extensions = keywordsOf(
    context,
    [...set.markers, ...operation.markers].filter((m) => m.name === "extension"),
  );
  return {
    ...(typeof summary === "string" && { summary }),
    ...(operation.description !== "" && { description: operation.description }),
    ...(docs !== undefined && { externalDocs: externalDocsOf(docs) }),
    ...(consumes !== undefined && { consumes }),
    ...(produces !== undefined && { produces }),
    ...(profile.operations.schemes !== undefined && { schemes: profile.operations.schemes }),
    ...(typeof tag === "string" && tag !== "" && { tags: [tag] }),
    ...(!hasNone && { operationId: id ?? operation.name }),
    ...(parameters.length > 0 && { parameters }),
    responses: buildResponses(context, operation, types),
    ...((marker("deprecated") !== undefined || set.markers.some((m) => m.name === "deprecated")) && {
      deprecated: true,
    }),
    ...(security !== undefined && { security }),
    ...(servers.length > 0 && { servers }),
    ...extensions,
  };
}

/** Whether the dialect has a place for the operation. Swagger 2.0 has no callbacks, and only OpenAPI 3.1 has webhooks. */
function hasPlace(context: SpecContext, operation: DeclaredOperation): boolean {
  if (operation.callback !== undefined && context.forms.dialect === "2.0") {
    reportLoss(context, operation.span, `the callback ${operation.callback.name}`, {
      help: 'Write an output in OpenAPI 3, "dialect": "3.1", or describe it in prose.',
    });
    return false;
  }
  if (operation.isWebhook !== true || context.forms.dialect === "3.1") return true;
  reportLoss(context, operation.span, `the webhook ${operation.path}`, {
    help: 'Write an output in OpenAPI 3.1, "dialect": "3.1", or describe it in prose.',
  });
  return false;
}

/** The operations that an `@operations` interface declares, with `{root}` filled in. */
export function declaredRoutes(
  context: SpecContext,
  set: OperationSet,
  root: string | undefined,
  schemes: ReadonlySet<string>,
): Route[] {
  const published = set.operations.filter(
    (operation) => isPublished(operation.markers, context.profile.release) && hasPlace(context, operation),
  );
  const routeOf = (operation: DeclaredOperation, own: Pick<Route, "isWebhook" | "callback"> = {}): Route => {
    const path = root === undefined ? operation.path : operation.path.replace("{root}", root);
    checkBodies(context, operation);
    const types = new Set<TypeId>();
    return {
      path,
      ...own,
      method: operation.method.toLowerCase() as Method,
      operation: buildOperation(context, operation, set, path, schemes, types),
      types,
      span: operation.span,
    };
  };
  const callbacksOf = (owner: DeclaredOperation): Route[] =>
    published.flatMap((operation) =>
      operation.callback?.of === owner.name ? [routeOf(operation, { callback: operation.callback.name })] : [],
    );
  return published
    .filter(({ callback }) => callback === undefined)
    .map((operation): Route => {
      if (operation.isWebhook === true) return routeOf(operation, { isWebhook: true });
      if (set.each !== "once" && !operation.path.startsWith("{root}"))
        context.report("GV3017", operation.span, { name: operation.name });
      const route = routeOf(operation);
      checkPath(context, operation, route.path);
      return withCallbacks(context, route, callbacksOf(operation));
    });
}
