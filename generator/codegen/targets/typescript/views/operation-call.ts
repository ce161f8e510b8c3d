import type { Operation } from "../../../client-model/client-model.js";
import type { Answer } from "../../common/operations/answer.js";
import type { FunctionPlan } from "../../common/operations/plan-operations.js";
import type { Input } from "../../common/operations/request.js";
import { streamOf } from "../../common/operations/streams.js";
import { movable, type Layout } from "../../common/text/layout.js";
import type { FileScope, NameUses } from "../file-scope.js";
import { genericLayout, typeLayout, unionLayout, type TypeContext } from "../type-layout.js";
import type { FunctionView, InterfaceView } from "../view.js";
import { pageSpec } from "./page-spec.js";
import { responseSpecs } from "./response-headers.js";
import { acceptLayout, streamCall } from "./stream-call.js";

/** What the functions of an operation share, and what they return. */
export interface CallParts {
  readonly operation: Operation;
  readonly types: TypeContext;
  readonly propertyName: (input: Input) => string;
  /** Whether the operation reads a log. */
  readonly isLog: boolean;
  readonly scope: FileScope;
  readonly uses: NameUses;
  readonly params: InterfaceView | undefined;
  readonly responses: InterfaceView | undefined;
  /** What an apply patch of the operation changes, if it takes one beside other patches. */
  readonly applied: Layout | undefined;
  readonly answer: Answer;
  readonly content: Layout;
  readonly item: Layout;
  readonly constant: string;
}

/** How a function is declared, and what it calls. */
type Call = Pick<FunctionView, "parameters" | "returns" | "callee" | "arguments">;

/** A call: the type of its options, what it returns, the function that it calls, and that function's further arguments. */
type MakeCall = (
  options: Layout,
  returns: Layout,
  callee: string,
  more?: { readonly data?: readonly Layout[]; readonly last?: Layout },
) => Call;

const iterable = (each: Layout): Layout => genericLayout("AsyncIterable", [each]);
const promise = (value: Layout): Layout => genericLayout("Promise", [value]);

/** The parameter of a function for the operation's params. The interface's name is a part of its own. */
const ownParameter = (name: string, isOptional: boolean, applied: Layout | undefined, uses: NameUses): Layout => [
  `params${isOptional ? "?" : ""}: `,
  applied === undefined
    ? name
    : movable(unionLayout([name, genericLayout(uses.runtimeType("ApplyParams"), [name, applied])])),
];

/** Makes calls with the parameters of an operation. */
function callMaker({ uses, params, applied, constant }: CallParts): MakeCall {
  const isOptional = params?.properties.every(({ optional }) => optional) === true;
  const own = params === undefined ? [] : [ownParameter(params.name, isOptional, applied, uses)];
  return (options, returns, callee, { data = [], last = "options" } = {}) => ({
    parameters: [...own, ["options?: ", options]],
    returns,
    callee,
    arguments: [
      ...(callee.startsWith("client.") ? [] : ["client"]),
      constant,
      ...data,
      params === undefined ? "undefined" : "params",
      last,
    ],
  });
}

/** The signature of a function, and the call that it makes. */
export function callOf({ variant }: FunctionPlan, given: CallParts): Call {
  const { scope, uses, item } = given;
  const call = callMaker(given);
  switch (variant) {
    case "watch":
      return call(
        genericLayout(uses.runtimeType("WatchOptions"), [item]),
        iterable(genericLayout(uses.runtimeType("WatchEvent"), [item])),
        scope.runtimeFunction("watch"),
      );
    case "follow":
      return call(uses.runtimeType("CallOptions"), iterable("string"), scope.runtimeFunction("followLog"));
    case "response":
      return wholeCall(call, given);
    case "items":
      return itemsCall(call, given);
    case "exec":
    case "attach":
      return call(
        uses.runtimeType("ConnectOptions"),
        promise(uses.runtimeType("ExecSession")),
        scope.runtimeFunction(variant),
      );
    case "portForward":
      return call(
        uses.runtimeType("PortForwardOptions"),
        promise(uses.runtimeType("PortForwardSession")),
        scope.runtimeFunction("portForward"),
      );
    case "stream":
    case "call":
      return contentCall(call, variant, given);
  }
}

/** Returns the status, the headers and the content. */
function wholeCall(call: MakeCall, { operation, responses, scope, uses }: CallParts): Call {
  const name = responses?.name ?? "object";
  return call(
    uses.runtimeType("CallOptions"),
    // The interface's name is a part of its own.
    promise([uses.runtimeType("ResponseOf"), "<", name, ">"]),
    // Inferring it from the return type would take the compiler long.
    `${scope.runtimeFunction("wholeResponse")}<${name}>`,
    { data: [responseSpecs(operation)] },
  );
}

/** Returns the items of all pages. */
function itemsCall(call: MakeCall, { operation, propertyName, scope, types, uses }: CallParts): Call {
  const { pagination } = operation;
  const each = pagination === undefined ? "unknown" : typeLayout(pagination.item, types);
  const items = genericLayout(uses.runtimeType("PagedItems"), [each]);
  return call(uses.runtimeType("CallOptions"), items, scope.runtimeFunction("pageItems"), {
    data: pagination === undefined ? [] : [pageSpec(operation, pagination, propertyName)],
  });
}

/** Returns the content, at once or as a stream. */
function contentCall(call: MakeCall, variant: "call" | "stream", given: CallParts): Call {
  const { answer, content, isLog, operation, scope, types, uses } = given;
  const callOptions = uses.runtimeType("CallOptions");
  const stream = streamOf(operation);
  if (stream !== undefined && (variant === "stream" || !stream.isChoice)) {
    const { callee, each, data = [] } = streamCall(stream, { scope, uses, types });
    const accept = stream.isChoice && stream.framing !== "sse";
    return call(callOptions, iterable(each), callee, {
      data,
      ...(accept && { last: acceptLayout(stream.mediaTypes) }),
    });
  }
  if (answer.kind === "events")
    return call(callOptions, iterable(uses.runtimeType("ServerSentEvent")), "client.events");
  return call(
    callOptions,
    promise(content),
    isLog && answer.kind === "text" ? scope.runtimeFunction("readLogText") : "client.call",
  );
}
