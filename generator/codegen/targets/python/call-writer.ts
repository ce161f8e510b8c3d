import { isBinary } from "../common/types/bytes.js";
import type { ClientModel, Operation } from "../../client-model/client-model.js";
import { answerOf } from "../common/operations/answer.js";
import { baseUrl } from "../common/base-url.js";
import { readDiscriminators } from "../common/types/discriminators.js";
import { isKubernetesStyle } from "../common/is-kubernetes-style.js";
import { isBinaryKind, isFormKind } from "../common/operations/contents.js";
import { bodyOf, inputsOf, type Input } from "../common/operations/request.js";
import { readShapes } from "../common/types/shapes.js";
import { emptyNameLock, parseNameLock } from "../names/name-lock.js";
import { importName } from "./names/import-name.js";
import { printLayout, type Layout } from "../common/text/layout.js";
import { bracketed } from "./text/code.js";
import { neededSchemes } from "../common/operations/needed-schemes.js";
import { credentialArguments } from "./text/credentials.js";
import { stringLiteral } from "./text/literals.js";
import type { NamedApi, NamedOperation } from "./names/named-package.js";
import { namePackage } from "./names/package-names.js";
import { parameterIdentity } from "./names/parameter-names.js";
import type { CallContext, CreateCallWriter, ExampleSource } from "../common/calls/call-writer.js";
import { plainValue, ModelValues } from "./call-values.js";
import { printBrackets, type Bracketed } from "../common/calls/print-brackets.js";
import { resourceKey } from "../common/calls/resource-key.js";

interface Found {
  readonly api: NamedApi;
  readonly named: NamedOperation;
}

/** Columns of a level of indentation. */
const STEP = 4;

/** Connections that Python's client opens with functions of their own. */
const STREAMS: Readonly<Record<string, string>> = { exec: "stream", attach: "stream", portforward: "portforward" };

/** Writes calls of the generated Python client. */
class Calls {
  readonly #folder: string;
  readonly #kubernetes: boolean;
  readonly #host: string;
  readonly #found = new Map<string, Found>();
  readonly #watches = new Map<string, Found>();
  readonly #values: ExampleSource;
  readonly #models: ModelValues;
  readonly #resolve: CallContext["resolve"];
  readonly #model: ClientModel;

  constructor(model: ClientModel, { client, values, resolve }: CallContext) {
    const lock = client.nameLock === undefined ? undefined : parseNameLock(client.nameLock);
    const discriminators = readDiscriminators(model);
    const shapeOf = readShapes(model, discriminators);
    const names = namePackage(model, lock ?? emptyNameLock, { discriminators, shapeOf });
    this.#folder = importName(client.package);
    this.#kubernetes = isKubernetesStyle(model);
    this.#host = stringLiteral(baseUrl(model));
    this.#model = model;
    this.#values = values;
    this.#resolve = resolve;
    this.#models = new ModelValues(names, discriminators);
    for (const api of names.apis)
      for (const named of api.operations) {
        this.#found.set(named.operation.id, { api, named });
        if (named.watch !== undefined) this.#watches.set(resourceKey(named.operation), { api, named });
      }
  }

  /** The call with everything it needs; undefined if the client has no method for the operation. */
  write(operation: Operation): string | undefined {
    const own = this.#found.get(operation.id);
    if (own !== undefined) return this.#call(own);
    const watched = this.#watches.get(resourceKey(operation));
    // The client watches through the list: watch paths have no method.
    return watched === undefined || operation.kubernetes?.action.startsWith("watch") !== true
      ? undefined
      : this.#watch(watched);
  }

  #call({ api, named }: Found): string {
    const { operation, name } = named;
    const args = this.#arguments(named);
    const { action, subresource = "" } = operation.kubernetes ?? {};
    const stream = action === "connect" ? STREAMS[subresource] : undefined;
    if (stream !== undefined) {
      const more = stream === "portforward" ? { before: "ports=", value: '"8080"' } : WORDS;
      const all = [{ before: "", value: `api.${name}` }, ...args, more];
      return this.#program({ api, named }, "stream", [
        printBrackets({ open: `session = stream.${stream}(`, parts: all, close: ")" }),
      ]);
    }
    const answers = answerOf(operation, this.#resolve).kind !== "none";
    const open = `${answers ? "answer = " : ""}api.${name}(`;
    return this.#program({ api, named }, undefined, [printBrackets({ open, parts: args, close: ")" })]);
  }

  #watch({ api, named }: Found): string {
    const call = printBrackets({ open: `api.${named.watch ?? ""}(`, parts: this.#arguments(named), close: ")" });
    return this.#program({ api, named }, undefined, [`for event in ${call}:`, "    print(event.type, event.object)"]);
  }

  #program({ api, named }: Found, module: string | undefined, lines: readonly string[]): string {
    const modules = ["client", ...(this.#kubernetes ? ["config"] : []), ...(module === undefined ? [] : [module])];
    const standard = ["base64", "datetime"].filter((name) => lines.some((line) => line.includes(`${name}.`)));
    const setup = this.#kubernetes
      ? ["config.load_kube_config()", `api = client.${api.name}()`]
      : [
          printLayout(["configuration = ", bracketed("client.Configuration(", this.#settings(named), ")")], 0, STEP),
          `api = client.${api.name}(client.ApiClient(configuration))`,
        ];
    return [
      ...standard.map((name) => `import ${name}`),
      ...(standard.length > 0 ? [""] : []),
      `from ${this.#folder} import ${modules.join(", ")}`,
      "",
      ...setup,
      ...lines,
    ].join("\n");
  }

  #settings({ operation }: NamedOperation): readonly Layout[] {
    return [`host=${this.#host}`, ...credentialArguments(neededSchemes(this.#model, operation))];
  }

  #arguments({ operation, parameters }: NamedOperation): Argument[] {
    const args = inputsOf(operation)
      .filter((parameter) => parameter.required)
      .map((parameter): Argument => ({
        before: `${parameters.get(parameterIdentity(operation, parameter)) ?? ""}=`,
        value: this.#argument(parameter),
      }));
    const body = this.#body(operation);
    return body === undefined ? args : [...args, { before: "body=", value: body }];
  }

  /** Parameters go into URLs, so base64 stays a string. */
  #argument(parameter: Input): Bracketed {
    const value = this.#values.parameter(parameter);
    const item = parameter.type.kind === "array" ? parameter.type.items : parameter.type;
    const isText = item.kind === "bytes" && item.encoding === "base64";
    return isText ? plainValue(value) : this.#models.write(parameter.type, value);
  }

  #body(operation: Operation): Bracketed | undefined {
    const body = bodyOf(operation);
    if (body === undefined) return undefined;
    const value = this.#values.body(operation) ?? {};
    if (operation.kubernetes !== undefined) return plainValue(value);
    const kinds = body.contents.map(({ kind }) => kind).filter((kind) => !isFormKind(kind));
    const isYaml = body.contents.some(({ mediaType }) => /[/+](?:x-)?yaml\b/.test(mediaType));
    const isJson = kinds.length === 0 || kinds.includes("json") || kinds.includes("any") || isYaml;
    if (isBinary(body.type)) return 'b"content"';
    return isJson ? this.#models.write(body.type, value) : kinds.some(isBinaryKind) ? 'b"content"' : '"content"';
  }
}

interface Argument {
  readonly before: string;
  readonly value: Bracketed;
}

const WORDS: Argument = {
  before: "command=",
  value: { open: "[", parts: ["ls", "/"].map((word) => ({ before: "", value: stringLiteral(word) })), close: "]" },
};

/** Writes calls the way users of the generated client do. */
export const createCallWriter: CreateCallWriter = (model, context) => {
  const calls = new Calls(model, context);
  return (operation) => calls.write(operation);
};
