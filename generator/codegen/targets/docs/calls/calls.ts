import type { ClientModel, Operation } from "../../../client-model/client-model.js";
import type { ClientNames, CreateCallWriter } from "../../common/calls/call-writer.js";
import type { TypeIndex } from "../../common/types/type-index.js";
import type { ExampleView } from "../view.js";
import { CurlCalls } from "./curl-call.js";
import { ExampleValues } from "../examples/example-values.js";

/** A client whose calls the pages show. */
export interface CalledClient {
  /** Title of its language. */
  readonly title: string;
  /** Identifier of its language. */
  readonly language: string;
  readonly names: ClientNames;
  readonly createCallWriter: CreateCallWriter;
}

/** The calls of an operation: curl first, then each language that has a function for it. */
export type Calls = (operation: Operation) => readonly Pick<ExampleView, "title" | "language" | "code" | "problem">[];

/** Prepares the calls of a document's operations. */
export function createCalls(
  model: ClientModel,
  types: TypeIndex,
  clients: readonly CalledClient[],
  values = new ExampleValues(model, types),
): Calls {
  const curl = new CurlCalls(model, values);
  const resolve = types.resolve.bind(types);
  const writers = clients.map(({ title, language, names, createCallWriter }) => ({
    title,
    language,
    write: createCallWriter(model, { client: names, values, resolve }),
  }));
  return (operation) => [
    { title: "curl", language: "sh", ...curl.write(operation) },
    ...writers.flatMap(({ write, ...example }) => {
      const code = write(operation);
      return code === undefined ? [] : [{ ...example, code, problem: "" }];
    }),
  ];
}
