import { groupId, groupVersionRoot, type GroupVersion } from "../../../openapi/kubernetes/group-version.js";
import { escapeToken } from "../../../openapi/types/json-pointer.js";
import type { OperationSet } from "../../model/api-model.js";
import type { Profile } from "../profiles/profile.js";
import { declareOperation } from "./declare-operation.js";
import type { FlatOperation } from "./flatten-operations.js";
import type { ModelDraft } from "./model-draft.js";
import { OperationSets } from "./operation-sets.js";
import { packageOf } from "./place-definitions.js";
import { identifier } from "./read-definitions.js";
import type { SchemaReader } from "./read-schema.js";

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

/** Declares operations that no resource gives, in `@operations` interfaces. */
export class OtherOperations {
  readonly #draft: ModelDraft;
  readonly #reader: SchemaReader;
  readonly #profile: Profile;
  readonly #sets = new OperationSets();

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
    for (const operation of rest)
      if (/[?#]/.test(operation.path))
        this.#reader.lose(
          `/paths/${escapeToken(operation.path)}/${operation.method}`,
          "an operation whose path has a query or a fragment",
        );
      else this.#add(operation);
    return this.#sets.all;
  }

  #add(flat: FlatOperation): void {
    const owner = flat.place === undefined ? undefined : packageOf(flat.place.groupVersion);
    const isOwn = owner !== undefined && this.#draft.hasPackage(owner);
    const subject = upper((isOwn ? flat.place?.resource : flat.operation.tags?.[0]) ?? "");
    const home = this.#profile.resources === undefined ? OPERATIONS : DISCOVERY;
    if (!isOwn) this.#draft.addPackage(home);
    this.#sets.add(
      {
        name: `${subject}Operations`,
        package: isOwn ? owner : home,
        description: isOwn
          ? `Operations of ${flat.place?.resource ?? ""} that differ from those of other resources.`
          : "",
        each: "once",
      },
      declareOperation(this.#reader, this.#profile, flat),
      flat.operation.operationId,
    );
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
        declareOperation(this.#reader, this.#profile, flat, `{root}${flat.path.slice(roots[i]?.length ?? 0)}`),
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
