import type { ClientModel, Operation } from "../../../client-model/client-model.js";
import type { ClientNames } from "./client-names.js";
import { CurlCalls } from "./curl-call.js";
import { ExampleValues } from "./example-values.js";
import { PythonCalls } from "./python-calls.js";
import type { TypeIndex } from "../site/type-index.js";
import { TypeScriptCalls } from "./typescript-calls.js";
import type { ExampleView } from "../view.js";

/** Clients that calls are spelled for, by language. */
export interface CalledClients {
  readonly typescript: ClientNames;
  readonly python: ClientNames;
}

/** How an operation is called, in each language. */
export type Calls = (operation: Operation) => readonly ExampleView[];

/** Prepares the calls of a document's operations. */
export function createCalls(model: ClientModel, types: TypeIndex, clients: CalledClients): Calls {
  const values = new ExampleValues(model, types);
  const curl = new CurlCalls(model, values);
  const typescript = new TypeScriptCalls(model, { client: clients.typescript, values, types });
  const python = new PythonCalls(model, { client: clients.python, values, types });
  return (operation) =>
    [
      { title: "curl", language: "sh", code: curl.write(operation) },
      { title: "TypeScript", language: "typescript", code: typescript.write(operation) },
      { title: "Python", language: "python", code: python.write(operation) },
    ].flatMap(({ code, ...example }) => (code === undefined ? [] : [{ ...example, code }]));
}
