import { expect, test } from "vitest";
import type { Contribution } from "../../../server/aggregate/members/contribution.js";
import { joinDocument } from "../../../server/aggregate/join-document.js";
import { mergeMembers } from "../../../server/aggregate/merge-members.js";
import { patchMerged } from "../../../server/aggregate/patch-merged.js";
import { prepareContribution } from "../../../server/aggregate/members/prepare-contribution.js";
import { mergeDocuments, type Document } from "../../../generator/index.js";
import { RandomMembers } from "./support/random-members.js";

const MEMBERS = 4;
const EDITS = 25;

/** Edits members one after the other and merges after each edit. */
class Session {
  readonly #random: RandomMembers;
  readonly documents: Document[];
  readonly contributions: Contribution[] = [];
  patches = 0;
  conflicts = 0;
  kinds = 0;

  constructor(seed: number) {
    this.#random = new RandomMembers(seed);
    this.documents = Array.from({ length: MEMBERS }, (_, member) => this.#random.document(member));
    for (const member of this.documents.keys()) this.#prepare(member);
  }

  #prepare(member: number): { readonly before: Contribution | undefined; readonly after: Contribution } {
    const before = this.contributions[member];
    const options = { name: `m${member}`, owned: undefined, previous: before, others: this.contributions };
    // Parsed again each time, like responses of a server.
    const prepared = prepareContribution(JSON.parse(JSON.stringify(this.documents[member])) as Document, options);
    if ("problem" in prepared) throw new Error(prepared.problem);
    this.contributions[member] = prepared.contribution;
    return { before, after: prepared.contribution };
  }

  /** The result of `mergeDocuments` for the same documents. */
  #expected(): { readonly json: string; readonly messages: readonly string[] } {
    const named = this.documents.map((document, i) => ({ name: `m${i}`, document }));
    const { document, diagnostics } = mergeDocuments(named, { paths: "union", rename: true });
    return { json: JSON.stringify(document), messages: diagnostics.map(({ message }) => message) };
  }

  /** Kinds that two definitions of one document share. Two of the first document may, whose definitions stay as they are. */
  #countKinds({ definitions = {} }: Document): void {
    const own = new Set(Object.keys(this.documents[0]?.definitions ?? {}));
    const owners = new Map<string, string>();
    for (const [name, schema] of Object.entries(definitions))
      for (const kind of (schema["x-kubernetes-group-version-kind"] as readonly object[] | undefined) ?? []) {
        const other = owners.get(JSON.stringify(kind));
        if (other !== undefined) expect([other, name].every((each) => own.has(each))).toBe(true);
        owners.set(JSON.stringify(kind), name);
      }
    this.kinds += owners.size;
  }

  run(): void {
    let merged = mergeMembers(this.contributions);
    let joined = joinDocument(merged);
    for (let edit = 0; edit <= EDITS; edit++) {
      const { json, messages } = this.#expected();
      expect(joined.bytes.toString()).toBe(json);
      this.#countKinds(JSON.parse(json) as Document);
      expect([...merged.conflicts.values()].flat().map(({ message }) => message)).toEqual(messages);
      this.conflicts += messages.length;
      const member = this.#random.below(MEMBERS);
      const document = this.documents[member];
      if (document === undefined) throw new Error("there is no such member");
      this.documents[member] = this.#random.edited(document, member);
      const { before, after } = this.#prepare(member);
      const patched = before && patchMerged(merged, this.contributions, { before, after });
      if (patched !== undefined) this.patches++;
      merged = patched ?? mergeMembers(this.contributions);
      joined = joinDocument(merged, joined);
    }
  }
}

test("after any edits of any members, the bytes equal those of a full merge", () => {
  let [patches, conflicts, kinds] = [0, 0, 0];
  for (let seed = 1; seed <= 60; seed++) {
    const session = new Session(seed);
    try {
      session.run();
    } catch (error) {
      throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
    }
    patches += session.patches;
    conflicts += session.conflicts;
    kinds += session.kinds;
  }
  // The edits caused patches, full merges and conflicts.
  expect(patches).toBeGreaterThan(100);
  expect(patches).toBeLessThan(60 * EDITS);
  expect(conflicts).toBeGreaterThan(100);
  expect(kinds).toBeGreaterThan(100);
});
