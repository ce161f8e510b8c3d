import type { Operation, Parameter, ParameterPlace, Response } from "../client-model.js";
import { collectParameters, type ParameterDraft } from "./collect-parameters.js";
import { compareText, isObject, textOf, type JsonObject } from "../json.js";
import type { OperationDraft } from "./list-operations.js";
import { formTypes, readMediaTypes } from "./media-types.js";
import { matchPlaceholders, placeholders } from "./path-template.js";
import { chooseContent, readBody } from "./read-body.js";
import { nodeKey } from "../read-context.js";
import { readParameter } from "./read-parameter.js";
import { readResponses } from "./read-responses.js";
import type { Security } from "./read-security.js";
import type { SchemaScope } from "../schemas/schema-scope.js";

/** An operation without what only all of them together give: its names, and what it is to Kubernetes. */
export type OperationFacts = Omit<Operation, "nameHint" | "qualifiedHints" | "kubernetes">;

const placeOrder: readonly ParameterPlace[] = ["path", "query", "header", "formData"];

const json = "application/json";

function answerTypes(stated: readonly string[] | undefined, responses: readonly Response[]): readonly string[] {
  if (stated !== undefined && stated.length > 0) return stated;
  const contents = responses.filter(({ type }) => type !== undefined);
  if (contents.length === 0) return [];
  return contents.some(({ status, type }) => type?.kind === "file" && (status === "default" || status < 300))
    ? ["*/*"]
    : [json];
}

/** Reads operations one by one; a parameter that several share is read once. */
export function createOperationReader(
  scope: SchemaScope,
  security: Security,
): (draft: OperationDraft) => OperationFacts {
  const { context } = scope;
  const known = new Map<string, Parameter>();

  function parameterOf(draft: ParameterDraft, place: ParameterPlace): Parameter {
    const key = nodeKey(draft.node);
    const read = known.get(key) ?? readParameter(scope, draft.node, place);
    known.set(key, read);
    return read;
  }

  /** The parameters of the path as its template has them, declared or not. */
  function readPath(draft: OperationDraft, path: string, declared: ReadonlyMap<string, ParameterDraft>): Parameter[] {
    const names = placeholders(path);
    for (const [name, { node }] of declared)
      if (!names.includes(name)) context.report("GV6063", node, { name, path: draft.path });
    return names.map((name) => {
      const found = declared.get(name);
      if (found !== undefined) return parameterOf(found, "path");
      context.report("GV6062", draft.node, { name, path: draft.path });
      return {
        name,
        in: "path",
        description: "",
        required: true,
        deprecated: false,
        allowEmpty: false,
        type: { kind: "scalar", scalar: "string" },
      };
    });
  }

  return (draft) => {
    const { node, item, id, method } = draft;
    const value: JsonObject = isObject(node.value) ? node.value : {};
    const stated = readMediaTypes(context, node, "consumes");
    const all = collectParameters(context, item, node);
    const drafts = chooseContent(scope, node, all, stated ?? []);
    const inPath = new Map(drafts.flatMap((each) => (each.in === "path" ? [[each.name, each] as const] : [])));
    const path = matchPlaceholders(draft.path, new Set(inPath.keys()));
    const others = drafts.flatMap((each) =>
      each.in === "body" || each.in === "path" ? [] : [parameterOf(each, each.in)],
    );
    const parameters = [
      ...readPath(draft, path, inPath),
      ...others.sort((a, b) => placeOrder.indexOf(a.in) - placeOrder.indexOf(b.in) || compareText(a.name, b.name)),
    ];
    const bodyDraft = drafts.find((each) => each.in === "body");
    const fields = parameters.filter((each) => each.in === "formData");
    const responses = readResponses(scope, node, method === "head");
    const produced = readMediaTypes(context, node, "produces");
    const consumes =
      fields.length > 0
        ? formTypes(
            stated ?? [],
            fields.some(({ type }) => hasFile(type)),
          )
        : bodyDraft === undefined
          ? []
          : stated === undefined || stated.length === 0
            ? [json]
            : stated;
    return {
      id,
      ...(draft.operationId === undefined ? {} : { operationId: draft.operationId }),
      method,
      path,
      summary: textOf(value["summary"]),
      description: textOf(value["description"]),
      deprecated: value["deprecated"] === true,
      parameters,
      ...(bodyDraft === undefined ? {} : { body: readBody(scope, bodyDraft) }),
      consumes,
      produces: answerTypes(produced, responses),
      stated: { consumes: stated ?? [], produces: produced ?? [] },
      responses,
      security: security.ofOperation(node),
    };
  };
}

const hasFile = (type: Parameter["type"]): boolean =>
  type.kind === "file" || (type.kind === "array" && type.items.kind === "file");
