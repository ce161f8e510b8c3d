import type { SpecModule } from "../documents/build-spec.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { flattenOperations, operationKey, type FlatOperation } from "./flatten-operations.js";
import { canonical } from "./majority.js";

/** An operation's content, with its parameters in a fixed order. */
export const operationText = ({ operation, parameters }: FlatOperation): string =>
  canonical([
    { ...operation, parameters: undefined },
    [...parameters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter),
  ]);

/** The documents of a spec in Swagger 2.0. */
export const documentsOf = (modules: readonly SpecModule[]): readonly Document[] =>
  modules.map(({ document }) => document as Document);

/** The operations of generated documents, by path and method. */
export const generatedOperations = (modules: readonly SpecModule[]): Map<string, FlatOperation> =>
  new Map(
    documentsOf(modules).flatMap((document) =>
      flattenOperations(document).map((operation) => [operationKey(operation), operation] as const),
    ),
  );
