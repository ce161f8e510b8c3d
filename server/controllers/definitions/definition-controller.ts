import { roundIntegers } from "../../machinery/json/exact-json.js";
import { StatusError } from "../../machinery/errors/status.js";
import type { KubeObject } from "../../machinery/meta/object-meta.js";
import { timestamp } from "../../machinery/meta/timestamp.js";
import { deepEqual } from "../../machinery/schema/deep-equal.js";
import { TypeCompiler } from "../../machinery/schema/compiled-type.js";
import { Kind } from "../../registry/kind.js";
import { NO_STRATEGY, type KindStrategy } from "../../registry/kind-strategy.js";
import type { RegistryClient } from "../../registry/registry-client.js";
import { definitionResource } from "../../resources/definition-resource.js";
import type { Controller } from "../controller.js";
import { follow } from "../../registry/follow.js";
import { RetryQueue } from "../retry-queue.js";
import { CLEANUP } from "./definition-strategy.js";
import type { RuleCheck } from "../../machinery/cel/rule-checks.js";
import { definitionProblem, hasRules } from "./definition-problem.js";
import type { Condition } from "./conditions.js";
import { definitionStatus } from "./definition-status.js";

/** Milliseconds until objects that wait for finalizers are looked at again. */
const LOOK_AGAIN = 500;

/** A kind, and which of its rules cannot be evaluated. */
interface MadeKind {
  readonly kind: Kind;
  readonly problems: readonly string[];
}

/** Serves what CustomResourceDefinitions declare, and cleans up after them. */
export class DefinitionController implements Controller {
  readonly #client: RegistryClient;
  readonly #kind: Kind;
  readonly #strategyOf: (group: string, plural: string) => KindStrategy | undefined;
  readonly #onFault: (fault: unknown) => void;
  readonly #queue: RetryQueue;
  readonly #ending = new AbortController();
  /** Definitions by the kinds that they declare. */
  readonly definitions = new Map<Kind, KubeObject>();
  /** Kinds by the names of their definitions. */
  readonly #served = new Map<string, Kind>();
  #following: Promise<void> | undefined;

  /**
   * @param kind - CustomResourceDefinitions
   * @param strategyOf - what the program that runs the server adds to a resource
   */
  constructor(
    client: RegistryClient,
    kind: Kind,
    strategyOf: (group: string, plural: string) => KindStrategy | undefined,
    onFault: (fault: unknown) => void,
  ) {
    this.#client = client;
    this.#kind = kind;
    this.#strategyOf = strategyOf;
    this.#onFault = onFault;
    this.#queue = new RetryQueue((name) => this.#settleNow(name), onFault);
  }

  async start(): Promise<void> {
    const { items } = await this.#client.list(this.#kind);
    for (const { object } of items) await this.#settle(object);
    this.#following = follow(
      this.#client,
      this.#kind,
      this.#ending.signal,
      (event) => {
        if (event.type !== "BOOKMARK") this.#queue.add(event.object.object.metadata.name ?? "");
      },
      this.#onFault,
    );
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#queue.stop();
    await this.#following;
  }

  async #settleNow(name: string): Promise<void> {
    const definition = await this.#client.get(this.#kind, { namespace: "", name });
    if (definition === undefined) this.#remove(name);
    else await this.#settle(definition);
  }

  /** Brings what is served in line with a definition. */
  async #settle(definition: KubeObject): Promise<void> {
    const { name = "" } = definition.metadata;
    if (definition.metadata.deletionTimestamp !== undefined) return this.#cleanUp(definition);
    const known = this.#served.get(name);
    const isServed = known && this.definitions.get(known)?.metadata.generation === definition.metadata.generation;
    // Models and documents cannot hold bigints.
    const rounded = roundIntegers(definition);
    const made = isServed === true ? undefined : await this.#make(rounded);
    const problem = definitionProblem(definition, this.#client.kinds, known, made?.problems ?? []);
    if (problem !== undefined) this.#remove(name);
    else if (made !== undefined) this.#serve(name, rounded, made.kind);
    await this.#tell(definition, problem);
  }

  /** Makes the kind that a definition declares. */
  async #make(definition: KubeObject): Promise<MadeKind | undefined> {
    const model = definitionResource(definition);
    if (model === undefined) return undefined;
    const strategy = this.#strategyOf(model.group, model.plural) ?? NO_STRATEGY;
    // What was stored under the schema before is pruned and defaulted when it is read.
    const since = Number(definition.metadata.resourceVersion ?? 0);
    const compiler = new TypeCompiler({});
    const rules = new Map<string, RuleCheck>();
    const problems: string[] = [];
    if (hasRules(definition["spec"])) {
      // Few definitions have rules; the others do without the library.
      const { compileRules } = await import("../../machinery/cel/rule-checks.js");
      for (const { name, type } of model.versions) {
        const compiled = compileRules(compiler.compile(type), compiler);
        rules.set(name, compiled.check);
        problems.push(...compiled.problems);
      }
    }
    return { kind: new Kind(model, compiler, strategy, since, rules), problems };
  }

  #serve(name: string, definition: KubeObject, kind: Kind): void {
    const known = this.#served.get(name);
    if (known !== undefined) this.definitions.delete(known);
    this.#served.set(name, kind);
    this.definitions.set(kind, definition);
    this.#client.kinds.add(kind);
  }

  #remove(name: string): void {
    const kind = this.#served.get(name);
    if (kind === undefined) return;
    this.#served.delete(name);
    this.definitions.delete(kind);
    this.#client.kinds.remove(kind.group, kind.plural);
  }

  /** Writes what became of a definition, if it does not say so already. */
  async #tell(definition: KubeObject, problem: Condition | undefined): Promise<void> {
    const now = timestamp(this.#client.registry.now());
    if (deepEqual(definition["status"], definitionStatus(definition, problem, now))) return;
    await this.#update(definition, (live) => {
      live["status"] = definitionStatus(live, problem, now);
      return live;
    });
  }

  async #update(
    definition: KubeObject,
    change: (live: KubeObject) => KubeObject,
    subresource = "status",
  ): Promise<void> {
    const name = definition.metadata.name ?? "";
    try {
      await this.#client.update(this.#kind, { namespace: "", name }, change, subresource);
    } catch (error) {
      if (!(error instanceof StatusError) || error.code !== 404) throw error;
    }
  }

  /** Deletes the objects of a definition that is deleted, then lets it go. */
  async #cleanUp(definition: KubeObject): Promise<void> {
    const name = definition.metadata.name ?? "";
    const { finalizers = [] } = definition.metadata;
    if (!finalizers.includes(CLEANUP)) return;
    const kind = this.#served.get(name);
    if (kind !== undefined) {
      const { items } = await this.#client.list(kind);
      for (const { object } of items)
        if (object.metadata.deletionTimestamp === undefined)
          await this.#client.delete(kind, {
            namespace: object.metadata.namespace ?? "",
            name: object.metadata.name ?? "",
          });
      if ((await this.#client.list(kind)).items.length > 0) return this.#queue.addLater(name, LOOK_AGAIN);
      this.#remove(name);
    }
    await this.#update(
      definition,
      (live) => {
        live.metadata.finalizers = (live.metadata.finalizers ?? []).filter((each) => each !== CLEANUP);
        return live;
      },
      "",
    );
  }
}
