import type { ChangeId } from "../catalogue/catalogue.js";
import type { RawChange } from "../changes/collector.js";
import { contextBit, type Direction, type Style } from "../levels/contexts.js";
import type { SchemaComparer } from "../schemas/schema-comparer.js";
import type { Use } from "../schemas/view.js";
import type { Operation } from "./operation.js";

/** What is reported of an operation. */
export interface OperationChange extends Pick<RawChange, "from" | "to" | "details" | "old" | "new" | "key"> {
  /** The part of the operation: `query limit`, `body`, `200`. */
  readonly step?: string;
}

/** What is needed to compare operations. */
export interface OperationContext {
  readonly schemas: SchemaComparer;
  readonly report: (change: RawChange) => void;
  /** As `2026-11-30`. */
  readonly today: string;
}

/** The use of a schema by an operation: which operations reach a change is counted from these. */
export interface Root {
  readonly pair: ReturnType<SchemaComparer["visit"]>;
  readonly operation: string;
}

/** Two operations that are compared. */
export class OperationComparison {
  readonly name: string;
  readonly today: string;
  readonly #context: OperationContext;
  readonly #now: Operation;
  readonly #roots: Root[];
  readonly #reversed: boolean;

  /**
   * @param roots - receives the uses of schemas
   * @param reversed - whether the API calls its client: what it sends is a request
   */
  constructor(
    context: OperationContext,
    now: Operation,
    { name, roots, reversed = false }: { readonly name: string; readonly roots: Root[]; readonly reversed?: boolean },
  ) {
    this.#context = context;
    this.#now = now;
    this.#roots = roots;
    this.#reversed = reversed;
    this.name = name;
    this.today = context.today;
  }

  get schemas(): SchemaComparer {
    return this.#context.schemas;
  }

  #bit(direction: Direction, style: Style): number {
    const turned = direction === "request" ? "response" : "request";
    return contextBit({ direction: this.#reversed ? turned : direction, style, stability: this.#now.stability });
  }

  /** Reports a change of the operation itself, or of the part that `step` names. */
  readonly report = (id: ChangeId, { step, ...change }: OperationChange = {}): void => {
    const { groupVersion } = this.#now;
    this.#context.report({
      id,
      subject: this.name,
      ...(step !== undefined && { steps: [step], shared: true }),
      isApart: true,
      contexts: this.#bit("request", groupVersion === undefined ? "plain" : "object"),
      operations: [this.name],
      ...(groupVersion !== undefined && { groupVersion }),
      ...change,
    });
  };

  /** Compares schemas that the operation uses. */
  schema(old: Use, now: Use, step: string, direction: Direction, isBody = false): void {
    const style = isBody && this.#now.groupVersion !== undefined ? "object" : "plain";
    const contexts = this.#bit(direction, style);
    for (const fact of this.schemas.ownFacts(old, now))
      this.#context.report({
        ...fact,
        subject: this.name,
        steps: [step],
        isApart: true,
        contexts,
        operations: [this.name],
        shared: true,
        ...(this.#now.groupVersion !== undefined && { groupVersion: this.#now.groupVersion }),
      });
    const location = { subject: { name: this.name, isApart: true }, steps: [step] };
    this.#roots.push({ pair: this.schemas.visit(old, now, contexts, location), operation: this.name });
  }
}
