import { Environment } from "@marcbachmann/cel-js";
import { KUBERNETES_FUNCTIONS, KUBERNETES_TYPES, NAMESPACES, UNCHECKED_MACROS } from "./functions.js";

/** A part of an expression, as macros see it. */
interface Node {
  readonly op: string;
  readonly args: readonly [Node, string];
}

interface Checker {
  check: (node: Node, context: unknown) => unknown;
  getType: (name: string) => unknown;
  createError: (code: string, message: string, node: Node) => Error;
}

interface Macro {
  readonly args: readonly Node[];
}

/** A class of its own for each type: the library finds types by their constructors. */
export const opaqueClass = (): new () => object => {
  const Opaque = function Opaque(): void {
    // Values are never read.
  };
  return Opaque as unknown as new () => object;
};

/** Environments of this module check expressions. They do not evaluate any. */
const notEvaluated = (): never => {
  throw new Error("this environment checks expressions, and does not evaluate them");
};

/** The name that {@link HAS} is called by: the library's own does not look for the field. */
export const HAS_FIELD = "hasField";

/** `has(a.b)`, which checks that there is a field `b`. */
const has = ({ args }: Macro): object => ({
  args,
  typeCheck(checker: Checker, macro: Macro, context: unknown): unknown {
    for (const field of macro.args) {
      if (field.op !== "." && field.op !== ".?")
        throw checker.createError("invalid_macro_argument", "has() needs a field: has(self.name)", field);
      checker.check(field, context);
    }
    return checker.getType("bool");
  },
  evaluate: notEvaluated,
});

/** A macro of which only the type of the result is known. */
const ofType =
  (result: string) =>
  ({ args }: Macro): object => ({
    args,
    typeCheck: (checker: Checker): unknown => checker.getType(result),
    evaluate: notEvaluated,
  });

let shared: Environment | undefined;

/** The functions that rules of Kubernetes can use, for checking expressions. */
export function kubernetesEnvironment(): Environment {
  if (shared !== undefined) return shared.clone();
  const environment = new Environment({ enableOptionalTypes: true });
  for (const name of KUBERNETES_TYPES) environment.registerType(name, { ctor: opaqueClass(), fields: {} });
  for (const signature of KUBERNETES_FUNCTIONS) environment.registerFunction(signature, notEvaluated);
  for (const [name, signatures] of Object.entries(NAMESPACES)) {
    const type = `FunctionsOf${name}`;
    const Holder = opaqueClass();
    environment.registerType(type, { ctor: Holder, fields: {} });
    environment.registerConstant(name, type, new Holder());
    for (const signature of signatures) environment.registerFunction(`${type}.${signature}`, notEvaluated);
  }
  environment.registerFunction(`${HAS_FIELD}(ast): bool`, has as never);
  for (const [receiver, name, count, result] of UNCHECKED_MACROS)
    environment.registerFunction(
      `${receiver}.${name}(${Array.from({ length: count }, () => "ast").join(", ")}): ${result}`,
      ofType(result) as never,
    );
  shared = environment;
  return shared.clone();
}
