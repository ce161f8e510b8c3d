import { isFiles } from "../../common/types/bytes.js";
import { typeOfContents } from "../../common/operations/contents.js";
import { inputsOf, type Input } from "../../common/operations/request.js";
import { inputIdentity } from "../names/input-identity.js";
import type { ClientModel, Operation, Type } from "../../../client-model/client-model.js";
import { streamOf } from "../../common/operations/streams.js";
import { resolveReferences } from "../../common/types/resolve-references.js";
import {
  readSecurityRequirements,
  type SecurityRequirementsOf,
} from "../../common/operations/security-requirements.js";
import { answerOf, failures, type Answer } from "../../common/operations/answer.js";
import { sentences } from "../../common/text/markdown-text.js";
import { descriptionText } from "../text/description-text.js";
import { usedInBoth, type FileScope, type NameUses } from "../file-scope.js";
import type { FunctionPlan, OperationPlan } from "../../common/operations/plan-operations.js";
import type { Layout } from "../../common/text/layout.js";
import { operationDoc } from "./operation-doc.js";
import { errorKey } from "./error-key.js";
import { furtherDoc, isFurther } from "./further-doc.js";
import { callOf } from "./operation-call.js";
import { responsesView } from "./responses-view.js";
import { operationFields } from "./operation-fields.js";
import type { NamedModule, PackageNames } from "../names/named-package.js";
import { alsoApplies, paramsView } from "./params-view.js";
import { typeLayout, unionOfTypes, type TypeContext } from "../type-layout.js";
import type { FunctionView, InterfaceView, OperationView } from "../view.js";

/** Settings for all operations of a package. */
export interface OperationContext {
  readonly names: PackageNames;
  readonly int64: TypeContext["int64"];
  /** The type behind references. */
  readonly resolve: (type: Type) => Type;
  /** Security requirements to document; `undefined` if there is nothing to say. */
  readonly securityOf: SecurityRequirementsOf;
}

/** Builds the model data that all operations' views need. */
export function operationContext(
  model: ClientModel,
  names: PackageNames,
  int64: TypeContext["int64"],
): OperationContext {
  return { names, int64, resolve: resolveReferences(model), securityOf: readSecurityRequirements(model) };
}

const answerLayout = (answer: Answer, operation: Operation, uses: NameUses, context: TypeContext): Layout => {
  if (answer.kind === "none") return "void";
  if (answer.kind === "text") return "string";
  if (answer.kind === "binary") return uses.runtimeType("BinaryBody");
  const { kubernetes } = operation;
  const removed = kubernetes?.action === "delete" ? kubernetes.object : undefined;
  const types: readonly Type[] = [
    ...(removed === undefined ? [] : [{ kind: "reference", id: removed } as const]),
    ...answer.types,
  ];
  return unionOfTypes(types, context, answer.mayBeEmpty ? ["undefined"] : []);
};

/** Item type of a list, for its watch. */
function itemLayout(operation: Operation, answer: Answer, context: OperationContext, types: TypeContext): Layout {
  const { object } = operation.kubernetes ?? {};
  if (object !== undefined) return types.nameOf(object);
  const list = answer.types[0] === undefined ? undefined : context.resolve(answer.types[0]);
  const items = list?.kind === "object" ? list.properties.find(({ name }) => name === "items")?.type : undefined;
  return items?.kind === "array" ? typeLayout(items.items, types) : "unknown";
}

const NOTES: Readonly<Record<FunctionPlan["variant"], string>> = {
  call: "",
  response: "",
  stream: "",
  items: "",
  watch: "Follows the changes of the listed objects, until the caller leaves the loop.",
  follow: "Follows the log, line by line.",
  exec: "",
  attach: "",
  portForward: "",
};

/** The operation as a constant, its functions and their interfaces. */
export function operationView(
  plan: OperationPlan,
  options: {
    readonly module: NamedModule;
    readonly scope: FileScope;
    /** The file of the module's classes, whose methods share the functions' signatures. */
    readonly classes: FileScope;
    readonly context: OperationContext;
    readonly constant: string;
  },
): OperationView {
  const { operation } = plan;
  const { module, scope, context, constant } = options;
  const uses = usedInBoth(scope, options.classes);
  const types: TypeContext = { nameOf: (id) => scope.typeName(id), int64: context.int64, file: scopeFile(plan, scope) };
  // Files are uploaded as anything, and arrive as bytes.
  const responseTypes: TypeContext = { ...types, file: "string" };
  const signatureTypes: TypeContext = { ...types, nameOf: (id) => uses.typeName(id) };
  const answer = answerOf(operation, context.resolve);
  const nameOf = (identity: string): string => module.functions.get(identity) ?? "";
  const derived = (what: string): string => module.derived.get(`${operation.id} ${what}`) ?? "";
  const propertyName = (input: Input): string =>
    context.names.parameters.get(inputIdentity(operation, input)) ?? input.name;
  const main = nameOf(plan.functions[0]?.identity ?? "");
  // Connections return no content, so its types are not imported.
  const isCalled = plan.functions.some(({ variant }) => variant === "call") && streamOf(operation)?.isChoice !== false;
  const content = isCalled ? answerLayout(answer, operation, uses, signatureTypes) : "void";
  const params = paramsView(plan, {
    name: derived("params"),
    doc: { text: `Parameters of {@link ${main}}.`, tags: [] },
    scope,
    context: types,
    propertyName,
    target: () => (answer.types[0] === undefined ? "unknown" : typeLayout(answer.types[0], types)),
    ownerOf: (parameter) => nameOf(plan.functions.find(({ variant }) => variant === parameter)?.identity ?? ""),
  });
  const applied =
    alsoApplies(operation) && answer.types[0] !== undefined ? typeLayout(answer.types[0], signatureTypes) : undefined;
  const item = plan.functions.some(({ variant }) => variant === "watch")
    ? itemLayout(operation, answer, context, signatureTypes)
    : "unknown";
  const isLog = plan.functions.some(({ variant }) => variant === "follow");
  const responses = plan.functions.some(({ variant }) => variant === "response")
    ? responsesView(operation, { answer, name: derived("responses"), main, scope, types: responseTypes })
    : undefined;
  const functions = plan.functions.map((each): FunctionView => ({
    doc: isFurther(each.variant)
      ? furtherDoc(operation, each.variant, main)
      : operationDoc(operation, NOTES[each.variant]),
    name: nameOf(each.identity),
    ...callOf(each, {
      ...{ operation, isLog, scope, uses, params, responses, applied, answer, content, item, constant, propertyName },
      types: signatureTypes,
    }),
  }));
  const isUpgrade = plan.functions.some(({ variant }) => ["exec", "attach", "portForward"].includes(variant));
  return {
    params,
    errors: errorsView(operation, derived("errors"), main, types),
    responses,
    constant,
    fields: operationFields(plan, {
      id: operation.operationId ?? operation.id,
      answer: isUpgrade ? undefined : answer,
      propertyName,
      security: context.securityOf(operation),
    }),
    functions,
  };
}

/** The type of file content: in uploads, anything that can be uploaded. */
const scopeFile = ({ operation }: OperationPlan, scope: FileScope): string =>
  inputsOf(operation).some(({ in: place, type }) => place === "form" && isFiles(type))
    ? scope.runtimeType("FileInput")
    : "string";

function errorsView(operation: Operation, name: string, main: string, types: TypeContext): InterfaceView | undefined {
  const declared = failures(operation);
  if (declared.length === 0) return undefined;
  return {
    kind: "interface",
    doc: { text: `Error bodies of {@link ${main}}, by status.`, tags: [] },
    name,
    extends: [],
    properties: declared.map(({ status, description, contents }) => {
      const type = typeOfContents(contents);
      return {
        doc: { text: sentences(descriptionText(description)), tags: [] },
        readonly: false,
        key: errorKey(status),
        optional: false,
        type: type === undefined ? "unknown" : typeLayout(type, types),
      };
    }),
    index: undefined,
    empty: false,
  };
}
