import type { ClientModel } from "../../../client-model/client-model.js";
import type { PlannedFile } from "../../common/planned-file.js";
import type { NamedModule } from "../names/named-package.js";
import type { ViewedFile } from "../views/api-view.js";
import type { OperationContext } from "../views/operation-view.js";
import { isMocked, queryKind } from "./eligible.js";
import { exampleAnswers, mswView, otherPatterns, type MockContext } from "./msw-view.js";
import { queryView } from "./query-view.js";
import { schemasView, type SchemaContext } from "./schemas-view.js";
import { valibot, zod } from "./validators.js";

/** Files that a client can have in addition, by the name of the option's value. */
export const EXTRAS = {
  "tanstack-query": { file: "query", peer: undefined },
  zod: { file: "zod", peer: ["zod", "^4.0.0"] },
  valibot: { file: "valibot", peer: ["valibot", "^1.0.0"] },
  msw: { file: "msw", peer: ["msw", "^2.0.0"] },
} as const;

export type Extra = keyof typeof EXTRAS;

const isExtra = (name: string): name is Extra => Object.hasOwn(EXTRAS, name);

/** The extras that are wanted, in a fixed order. */
export const extrasOf = (wanted: readonly string[]): readonly Extra[] =>
  Object.keys(EXTRAS)
    .filter(isExtra)
    .filter((name) => wanted.includes(name));

/** The extras that a module has: validators for its types, the others for its operations. */
export const extrasIn = (
  { module, files }: NamedModule,
  extras: readonly Extra[],
  context: Pick<OperationContext, "resolve">,
): readonly Extra[] => {
  const plans = files.flatMap(({ operations }) => operations.map(({ plan }) => plan));
  return extras.filter((extra) => {
    if (extra === "tanstack-query") return plans.some((plan) => queryKind(plan, context) !== undefined);
    return extra === "msw" ? plans.some(isMocked) : module.types.length > 0;
  });
};

/** Plans the extras of a package. */
export class ExtraFiles {
  readonly #extras: readonly Extra[];
  readonly #schemas: SchemaContext;
  readonly #operations: OperationContext;
  readonly #mocks: MockContext;

  constructor(
    model: ClientModel,
    {
      extras,
      schemas,
      operations,
    }: { readonly extras: readonly Extra[]; readonly schemas: SchemaContext; readonly operations: OperationContext },
  ) {
    this.#extras = extras;
    this.#schemas = schemas;
    this.#operations = operations;
    const hasMocks = extras.includes("msw");
    this.#mocks = {
      context: operations,
      exampleOf: hasMocks ? exampleAnswers(model) : () => undefined,
      othersOf: hasMocks ? otherPatterns(model) : () => [],
    };
  }

  /** The files of a module. */
  filesOf(named: NamedModule, viewed: readonly ViewedFile[]): readonly PlannedFile[] {
    const { path } = named.module;
    const folder = path === "" ? "src" : `src/${path}`;
    return extrasIn(named, this.#extras, this.#operations).map((extra): PlannedFile => {
      const place = `${folder}/${EXTRAS[extra].file}.ts`;
      switch (extra) {
        case "tanstack-query":
          return { path: place, template: "files/src/query.ts.hbs", view: queryView(named, viewed, this.#operations) };
        case "msw":
          return {
            path: place,
            template: "files/src/msw.ts.hbs",
            view: mswView(viewed, this.#mocks),
          };
        case "zod":
        case "valibot":
          return {
            path: place,
            template: "files/src/schemas.ts.hbs",
            view: schemasView(named, extra === "zod" ? zod : valibot, this.#schemas),
          };
      }
    });
  }
}
