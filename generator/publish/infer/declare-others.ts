import { groupId, groupVersionRoot, type GroupVersion } from "../../../openapi/kubernetes/group-version.js";
import { childPointer } from "../../../openapi/types/json-pointer.js";
import { isMethod, METHODS } from "../../../openapi/types/methods.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { addressProblem, nameProblem } from "../../annotations/route-problem.js";
import type { OperationSet } from "../../model/api-model.js";
import type { Profile } from "../profiles/profile.js";
import type { DraftOperation } from "../documents/route.js";
import { declareOperation } from "./declare-operation.js";
import { flattenOperation, operationPointer, type FlatOperation } from "./flatten-operations.js";
import type { ModelDraft } from "./model-draft.js";
import { OperationSets } from "./operation-sets.js";
import { packageOf } from "./place-definitions.js";
import { identifier } from "./read-definitions.js";
import type { SchemaReader } from "./read-schema.js";
import { NO_SPAN } from "./span.js";

/** Package of what Kubernetes-style APIs serve outside of GroupVersions. */
const DISCOVERY = "discovery";
/** Package of the operations of other APIs. */
const OPERATIONS = "operations";

const upper = (text: string): string => {
  const plain = identifier(
    text.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase()),
  );
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

type OperationSetHead = Parameters<OperationSets["add"]>[0];

/** A document for callbacks to resolve references in: they have none left, because their parts are written out. */
const NO_DOCUMENT = { swagger: "2.0", info: { title: "", version: "" }, paths: {} } as Document;

/** What is lost of an operation whose place no annotation can state; `undefined` if one can. */
function unsayablePlace({ path, isWebhook }: FlatOperation): string | undefined {
  if (isWebhook === true) return nameProblem(path) === undefined ? undefined : "a webhook with this name";
  return /[?#]/.test(path) ? "an operation whose path has a query or a fragment" : undefined;
}

/** Declares operations that no resource gives, in `@operations` interfaces. */
export class OtherOperations {
  readonly #draft: ModelDraft;
  readonly #reader: SchemaReader;
  readonly #profile: Profile;
  readonly #sets = new OperationSets();
  readonly #ids = new Set<string>();

  constructor(draft: ModelDraft, reader: SchemaReader, profile: Profile) {
    this.#draft = draft;
    this.#reader = reader;
    this.#profile = profile;
  }

  /** @param served - the GroupVersions that have documents of their own */
  declare(operations: readonly FlatOperation[], served: readonly GroupVersion[]): OperationSet[] {
    const groups = [...new Set(served.map(({ group }) => group))].filter((group) => group !== "");
    const own = this.#share("groupVersion", operations, served.map(groupVersionRoot));
    const rest = this.#share(
      "group",
      own,
      groups.map((group) => `/apis/${groupId(group)}`),
    );
    for (const operation of rest) {
      const problem = unsayablePlace(operation);
      if (problem === undefined) this.#add(operation);
      else this.#reader.lose(operationPointer(operation), problem);
    }
    return this.#sets.all;
  }

  #add(flat: FlatOperation): void {
    const owner = flat.place === undefined ? undefined : packageOf(flat.place.groupVersion);
    const isOwn = owner !== undefined && this.#draft.hasPackage(owner);
    const [tag = flat.isWebhook === true ? "webhook" : ""] = flat.operation.tags ?? [];
    const subject = upper(isOwn ? (flat.place?.resource ?? "") : tag);
    const home = this.#profile.resources === undefined ? OPERATIONS : DISCOVERY;
    if (!isOwn) this.#draft.addPackage(home);
    const set: OperationSetHead = {
      name: `${subject}Operations`,
      package: isOwn ? owner : home,
      description: isOwn
        ? `Operations of ${flat.place?.resource ?? ""} that differ from those of other resources.`
        : "",
      each: "once",
    };
    const own = this.#withOwnId(flat, operationPointer(flat));
    const declared = declareOperation(this.#reader, this.#profile, own);
    const name = this.#sets.add(set, declared, own.operation.operationId);
    this.#addCallbacks(set, flat, name);
  }

  /** An operation without its id, if another one has the same. */
  #withOwnId(flat: FlatOperation, pointer: string): FlatOperation {
    const { operationId: id, ...rest } = flat.operation;
    if (id === undefined || !this.#ids.has(id)) {
      if (id !== undefined) this.#ids.add(id);
      return flat;
    }
    this.#reader.lose(pointer, "operationId");
    return { ...flat, operation: rest };
  }

  /** Declares the callbacks of an operation beside it. */
  #addCallbacks(set: OperationSetHead, owner: FlatOperation, of: string): void {
    const { callbacks = {} } = owner.operation as Partial<DraftOperation>;
    const place = childPointer(operationPointer(owner), "callbacks");
    for (const [name, items] of Object.entries(callbacks))
      for (const [address, item] of Object.entries(items)) {
        const pointer = childPointer(childPointer(place, name), address);
        if (nameProblem(name) !== undefined || addressProblem(address) !== undefined || /\s/.test(address)) {
          this.#reader.lose(pointer, "a callback with this name or address");
          continue;
        }
        for (const key of Object.keys(item)) if (!isMethod(key)) this.#reader.lose(childPointer(pointer, key), key);
        for (const method of METHODS) {
          const operation = item[method];
          if (operation === undefined) continue;
          const flat = flattenOperation(NO_DOCUMENT, operation, { path: address, method });
          const callback = { name, of, pointer: childPointer(pointer, method), span: NO_SPAN };
          const own = this.#withOwnId({ ...flat, place: undefined }, callback.pointer);
          const declared = declareOperation(this.#reader, this.#profile, own, { callback });
          this.#sets.add(set, declared, own.operation.operationId);
        }
      }
  }

  /** Declares what every group or every GroupVersion serves alike, once. Returns the other operations. */
  #share(
    each: "group" | "groupVersion",
    operations: readonly FlatOperation[],
    roots: readonly string[],
  ): readonly FlatOperation[] {
    const found = roots.map((root) => operations.filter(({ path }) => path === `${root}/`));
    const declared = found.map((group, i) =>
      group.map((flat) =>
        declareOperation(this.#reader, this.#profile, flat, {
          path: `{root}${flat.path.slice(roots[i]?.length ?? 0)}`,
        }),
      ),
    );
    const [first = []] = declared;
    const isAlike = declared.every((other) => JSON.stringify(other) === JSON.stringify(first));
    if (first.length === 0 || !isAlike) return operations;
    this.#draft.addPackage(DISCOVERY);
    const set =
      each === "group"
        ? { name: "GroupDiscovery", package: DISCOVERY, description: "Discovery of each named group.", each }
        : { name: "GroupVersionDiscovery", package: DISCOVERY, description: "Discovery of each GroupVersion.", each };
    for (const operation of first) this.#sets.add(set, operation, undefined);
    const taken = new Set(found.flat());
    return operations.filter((operation) => !taken.has(operation));
  }
}
