import { flatText } from "../common/text/layout.js";
import type { ClientModel, Framing, Operation } from "../../client-model/client-model.js";
import { answerOf } from "../common/operations/answer.js";
import { withRequestForms } from "../common/types/request-forms.js";
import { sentValue, type RequestForms } from "../common/types/sent-value.js";
import { TypeIndex } from "../common/types/type-index.js";
import { readDiscriminators } from "../common/types/discriminators.js";
import type { FunctionPlan, OperationPlan, Variant } from "../common/operations/plan-operations.js";
import { propertyKey, stringLiteral } from "./text/literals.js";
import { isFormKind, mediaTypesOf } from "../common/operations/contents.js";
import { isBinary, isFile } from "../common/types/bytes.js";
import { streamOf } from "../common/operations/streams.js";
import { bodyOf, inputsOf } from "../common/operations/request.js";
import { neededSchemes } from "../common/operations/needed-schemes.js";
import { credentialOption } from "./text/client-credentials.js";
import { inputIdentity } from "./names/input-identity.js";
import type { NamedModule, PackageNames } from "./names/named-package.js";
import { namePackage } from "./names/package-names.js";
import { emptyNameLock, parseNameLock } from "../names/name-lock.js";
import type { Json } from "../../../../openapi/types/json.js";
import { baseUrl } from "../common/base-url.js";
import type { CallContext, CreateCallWriter, ExampleSource } from "../common/calls/call-writer.js";
import { printLiteral, type LiteralStyle } from "../common/calls/print-literal.js";
import { resourceKey } from "../common/calls/resource-key.js";

const STYLE: LiteralStyle = {
  text: stringLiteral,
  key: (name) => `${propertyKey(name)}: `,
  true: "true",
  false: "false",
  null: "null",
  indent: "  ",
  spaced: true,
  trailing: true,
};

interface Named {
  readonly module: NamedModule;
  readonly plan: OperationPlan;
}

/** A loop over a stream. */
const streamLines = (framing: Framing | undefined, called: string): readonly string[] =>
  framing === "sse"
    ? [`for await (const event of ${called}) console.log(event.data);`]
    : [`for await (const item of ${called}) console.log(item);`];

/** Writes calls of the generated TypeScript client. */
class Calls {
  readonly #package: string;
  readonly #names: PackageNames;
  readonly #named = new Map<string, Named>();
  readonly #watches = new Map<string, Named>();
  readonly #values: ExampleSource;
  readonly #resolve: CallContext["resolve"];
  readonly #model: ClientModel;
  readonly #types: RequestForms;

  constructor(model: ClientModel, { client, values, resolve }: CallContext) {
    const lock = client.nameLock === undefined ? undefined : parseNameLock(client.nameLock);
    this.#package = client.package;
    const forms = withRequestForms(model);
    this.#names = namePackage(forms, lock ?? emptyNameLock, readDiscriminators(forms));
    this.#values = values;
    this.#resolve = resolve;
    this.#model = model;
    this.#types = { plain: new TypeIndex(model, "name"), forms: new TypeIndex(forms, "name") };
    for (const module of this.#names.modules)
      for (const { operations } of module.files)
        for (const { plan } of operations) {
          const named = { module, plan };
          this.#named.set(plan.operation.id, named);
          if (plan.functions.some(({ variant }) => variant === "watch"))
            this.#watches.set(resourceKey(plan.operation), named);
        }
  }

  /** The call with everything it needs; undefined if the client has no function for the operation. */
  write(operation: Operation): string | undefined {
    const own = this.#named.get(operation.id);
    const [main] = own?.plan.functions ?? [];
    if (own !== undefined && main !== undefined) return this.#call(operation, own, main);
    const watched = this.#watches.get(resourceKey(operation));
    const watch = watched?.plan.functions.find(({ variant }) => variant === "watch");
    // The client watches through the list: watch paths have no function.
    return watched === undefined || watch === undefined || !(operation.kubernetes?.action ?? "").includes("watch")
      ? undefined
      : this.#call(watched.plan.operation, watched, watch);
  }

  #call(operation: Operation, { module }: Named, { variant, identity }: FunctionPlan): string {
    const name = module.functions.get(identity) ?? "";
    const body = this.#body(operation);
    const args = this.#arguments(operation, variant, body);
    const needsPorts = variant === "portForward" && operation.parameters.every(({ name: wire }) => wire !== "ports");
    const called = `${name}(${["client", args, needsPorts ? "{ ports: 8080 }" : undefined].filter(Boolean).join(", ")})`;
    const kubernetes = body?.helper === undefined ? [] : [body.helper];
    return [
      `import { createClient } from ${stringLiteral(this.#package)};`,
      `import { ${name} } from ${stringLiteral(`${this.#package}/${module.module.path}`)};`,
      ...kubernetes.map((helper) => `import { ${helper} } from ${stringLiteral(`${this.#package}/kubernetes`)};`),
      "",
      this.#setup(operation),
      ...this.#statement(operation, variant, called),
    ].join("\n");
  }

  #setup(operation: Operation): string {
    const option = credentialOption(neededSchemes(this.#model, operation));
    const credentials = option === undefined ? "" : (flatText(option) ?? "");
    const url = stringLiteral(baseUrl(this.#model));
    return `const client = createClient({ baseUrl: ${url}${credentials === "" ? "" : `, ${credentials}`} });`;
  }

  #statement(operation: Operation, variant: Variant, called: string): readonly string[] {
    const answer = answerOf(operation, this.#resolve);
    const stream = streamOf(operation);
    switch (variant) {
      case "watch":
        return [`for await (const event of ${called}) {`, "  console.log(event.type, event.object);", "}"];
      case "follow":
        return [`for await (const line of ${called}) console.log(line);`];
      case "exec":
      case "attach":
      case "portForward":
        return [`const session = await ${called};`];
      case "response":
        return [`const { status, headers, body } = await ${called};`];
      case "items":
        return [`for await (const item of ${called}) console.log(item);`];
      case "stream":
      case "call":
        if (variant === "stream" || stream?.isChoice === false) return streamLines(stream?.framing, called);
        if (answer.kind === "events") return [`for await (const event of ${called}) console.log(event.data);`];
        return [answer.kind === "none" ? `await ${called};` : `const answer = await ${called};`];
    }
  }

  /** A body as the client takes it: without what only responses have. */
  #sent(operation: Operation, value: Json): Json {
    const [plain] = operation.body?.contents ?? [];
    const [form] = this.#named.get(operation.id)?.plan.operation.body?.contents ?? [];
    return plain === undefined || form === undefined ? value : sentValue(value, plain.type, form.type, this.#types);
  }

  /** The body as an expression, and the helper that marks it as a patch. */
  #body(operation: Operation): { readonly text: string; readonly helper: string | undefined } | undefined {
    const { kubernetes } = operation;
    const body = bodyOf(operation);
    if (body === undefined) return undefined;
    const value = this.#sent(operation, this.#values.body(operation) ?? {});
    const isPatch =
      kubernetes?.action === "patch" && mediaTypesOf(body.contents).includes("application/merge-patch+json");
    if (isPatch) return { text: `mergePatch(${printLiteral(value, STYLE, "  ")})`, helper: "mergePatch" };
    const kinds = body.contents.map(({ kind }) => kind).filter((kind) => !isFormKind(kind));
    const isYaml = body.contents.some(({ mediaType }) => /[/+](?:x-)?yaml\b/.test(mediaType));
    const isJson = kinds.length === 0 || kinds.includes("json") || kinds.includes("any") || isYaml;
    if (isBinary(body.type) || (!isJson && typeof value !== "string")) return { text: '"content"', helper: undefined };
    return { text: printLiteral(value, STYLE, "  "), helper: undefined };
  }

  #arguments(operation: Operation, variant: Variant, body: { readonly text: string } | undefined): string | undefined {
    const fields = inputsOf(operation)
      .filter((parameter) => parameter.required)
      .map((parameter) => {
        const name = this.#names.parameters.get(inputIdentity(operation, parameter)) ?? parameter.name;
        const value: Json = this.#values.parameter(parameter);
        return `${propertyKey(name)}: ${isFile(parameter.type) ? 'new Blob(["content"])' : printLiteral(value, STYLE, "  ")}`;
      });
    if (variant === "exec") fields.push('command: ["ls", "/"]');
    if (body !== undefined) fields.push(`body: ${body.text}`);
    if (fields.length === 0) return undefined;
    const flat = `{ ${fields.join(", ")} }`;
    return flat.length < 60 && !flat.includes("\n") ? flat : `{\n${fields.map((field) => `  ${field},`).join("\n")}\n}`;
  }
}

/** Writes calls the way users of the generated client do. */
export const createCallWriter: CreateCallWriter = (model, context) => {
  const calls = new Calls(model, context);
  return (operation) => calls.write(operation);
};
