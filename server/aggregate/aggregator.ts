import type { Problem } from "../../openapi/read/sources/location.js";
import type { DocumentSource, MemberStatus, ServedDocuments } from "../documents/sources/served-documents.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { aggregateDocuments, servesTheSame, type Aggregate } from "./aggregate-documents.js";
import { inOrder, Member } from "./members/member.js";
import { memberLimits, type MemberLimits } from "./upstreams/member-limits.js";
import { memberPart, type MemberPart, type V3Documents } from "./members/member-part.js";
import { namesGroupVersions, type Ownership } from "./members/owned-group-versions.js";
import { defaultPolling, nextPoll, type Polling } from "./upstreams/polling.js";
import type { Upstream } from "./upstreams/upstream.js";
import { UpstreamMember, type Round } from "./upstreams/upstream-member.js";

/** A local document to merge with others. */
export interface LocalDocument {
  /** Name in messages; unique among members. */
  readonly name: string;
  /** Swagger 2.0, parsed or as JSON. */
  readonly document: Document | Uint8Array;
  /** The larger value wins; default 0. */
  readonly priority?: number;
  /** The GroupVersions that it owns; all of its own by default. */
  readonly owns?: Ownership;
}

/** A conflict between two members. */
export interface Conflict {
  /** The member that lost. */
  readonly member: string;
  /** One sentence: what conflicts, and how it was resolved. */
  readonly message: string;
}

export interface AggregatorOptions {
  readonly members: readonly (LocalDocument | Upstream)[];
  readonly polling?: Partial<Polling>;
  readonly limits?: Partial<MemberLimits>;
  /** Called once for each new conflict. */
  readonly onConflict?: (conflict: Conflict) => void;
  /** Called when a member fails, when the reason changes, and when it recovers. */
  readonly onMember?: (status: MemberStatus) => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");

/** @throws TypeError if an owned GroupVersion is malformed */
function newMember({ name, priority = 0, owns }: Omit<LocalDocument, "document"> | Upstream): Member {
  const wrong = owns?.find((text) => !namesGroupVersions(text));
  if (wrong !== undefined) throw new TypeError(`${wrong}, which ${name} owns, is not a GroupVersion`);
  return new Member({ name, priority, owns });
}

const NONE: V3Documents = new Map();

const parseOwn = (document: Document | Uint8Array): { readonly value: unknown } | Problem => {
  if (!(document instanceof Uint8Array)) return { value: document };
  try {
    return { value: JSON.parse(new TextDecoder().decode(document)) as unknown };
  } catch {
    return { problem: "it is not JSON" };
  }
};

/**
 * Merges local documents and documents of other servers into one source, and keeps it up to date.
 *
 * The member with the higher priority wins; of equal priority, the one whose name comes first in byte order. The order of
 * responses never matters. A member contributes the GroupVersions that it owns and no other paths. If two members have the
 * same operation (path and method), the winner's is served and the other one is a conflict. Operations that only one member
 * has are all served, even on a shared path. If a definition, parameter or response has the name of the winner's but other
 * content, it is served as `<name>_v2` and so on, and its member's references follow. An operation whose id is taken is
 * renamed as well. OpenAPI 3.0 documents are not merged: of two members with the same GroupVersion, of which at least one
 * has a document of its own for it, the winner's is served.
 *
 * A member that fails, or whose document readers cannot read, is quarantined: its last good contribution stays, and it is
 * polled less and less often until it recovers.
 */
export class Aggregator implements DocumentSource {
  #members: readonly Member[];
  readonly #upstreams = new Map<Member, UpstreamMember>();
  readonly #options: AggregatorOptions;
  readonly #polling: Polling;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<Member, NodeJS.Timeout>();
  readonly #rounds = new Map<Member, Promise<void>>();
  #aggregate: Aggregate | undefined;
  #stale = false;
  #flush: NodeJS.Immediate | undefined;
  #closed = false;

  /** @throws TypeError if a name is repeated, an address is invalid, or an owned GroupVersion is malformed. */
  constructor(options: AggregatorOptions) {
    this.#options = options;
    this.#polling = { ...defaultPolling, ...options.polling };
    const limits = { ...memberLimits, ...options.limits };
    const names = new Set<string>();
    const members = options.members.map((given) => {
      if (names.has(given.name)) throw new TypeError(`two members are called ${given.name}`);
      names.add(given.name);
      const member = newMember(given);
      if ("url" in given) this.#upstreams.set(member, new UpstreamMember(given, limits));
      return { member, given };
    });
    this.#members = inOrder(members.map(({ member }) => member));
    for (const { member, given } of members) if ("document" in given) this.#takeOwn(member, given.document);
  }

  /** Polls every server once, then keeps polling. Resolves when each has responded or failed. */
  async start(): Promise<void> {
    await Promise.all([...this.#upstreams.keys()].map((member) => this.#round(member)));
    this.#update();
  }

  /** Stops polling and cancels requests in progress. The current documents stay. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    clearImmediate(this.#flush);
    await Promise.all([...this.#upstreams.values()].map((upstream) => upstream.close()));
    await Promise.all(this.#rounds.values());
  }

  /**
   * Replaces a local document. If the new one cannot be served, the last good one stays.
   *
   * @returns what is wrong with it, as a clause
   */
  replace(name: string, document: Document | Uint8Array): string | undefined {
    const member = this.#local(name);
    this.#takeOwn(member, document);
    return member.status.problem;
  }

  /**
   * Adds a local member, whose document follows with {@link replace}.
   *
   * @throws TypeError if its name is taken or an owned GroupVersion is malformed
   */
  add(given: Omit<LocalDocument, "document">): void {
    if (this.#members.some(({ name }) => name === given.name))
      throw new TypeError(`two members are called ${given.name}`);
    this.#members = inOrder([...this.#members, newMember(given)]);
  }

  /** Removes a local document. The documents of the last member stay until another one is added. */
  remove(name: string): void {
    const member = this.#local(name);
    this.#members = this.#members.filter((each) => each !== member);
    this.#changed();
  }

  /** Records that a local document cannot be used now, and why. Its last good state stays. */
  reject(name: string, problem: string): void {
    const member = this.#local(name);
    const before = member.status.problem;
    member.fail(problem);
    this.#tell(member, before);
  }

  /** Polls one server now, or all of them. */
  async refresh(name?: string): Promise<void> {
    const members = name === undefined ? [...this.#upstreams.keys()] : [this.#named(name)];
    await Promise.all(members.map((member) => this.#round(member)));
    this.#update();
  }

  current(): ServedDocuments | undefined {
    this.#update();
    return this.#aggregate?.documents;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The members, highest precedence first. */
  status(): readonly MemberStatus[] {
    this.#update();
    return this.#members.map(({ status }) => status);
  }

  #named(name: string): Member {
    const member = this.#members.find((each) => each.name === name);
    if (member === undefined) throw new TypeError(`there is no member ${name}`);
    return member;
  }

  #local(name: string): Member {
    const member = this.#named(name);
    if (this.#upstreams.has(member)) throw new TypeError(`${name} is another server`);
    return member;
  }

  #takeOwn(member: Member, document: Document | Uint8Array): void {
    const parsed = parseOwn(document);
    const before = member.status.problem;
    if ("problem" in parsed) member.fail(parsed.problem);
    else this.#take(member, parsed.value, NONE);
    this.#tell(member, before);
  }

  /** Gives a member its new document; returns why it cannot be used. */
  #take(member: Member, document: unknown, v3: V3Documents): string | undefined {
    const others = this.#members.flatMap(({ part }) => part?.contribution ?? []);
    const { name, owned, part: previous } = member;
    const untrusted = this.#upstreams.has(member);
    let part: MemberPart | Problem;
    try {
      part = memberPart(document, v3, { name, owned, previous, others, untrusted });
    } catch (error) {
      // A document may hold anything. A fault in one must not break the others.
      part = { problem: `it cannot be read: ${reasonOf(error)}` };
    }
    member.take(part);
    this.#changed();
    return "problem" in part ? part.problem : undefined;
  }

  /** Polls a member. A second call waits for the first one. */
  #round(member: Member): Promise<void> {
    const running = this.#rounds.get(member);
    if (running !== undefined) return running;
    const upstream = this.#upstreams.get(member);
    if (upstream === undefined || this.#closed) return Promise.resolve();
    clearTimeout(this.#timers.get(member));
    const round = this.#ask(member, upstream).finally(() => {
      this.#rounds.delete(member);
      if (this.#closed) return;
      const polling = { ...this.#polling, ...(upstream.interval !== undefined && { interval: upstream.interval }) };
      const timer = setTimeout(() => void this.#round(member), nextPoll(polling, member.failures));
      timer.unref();
      this.#timers.set(member, timer);
    });
    this.#rounds.set(member, round);
    return round;
  }

  async #ask(member: Member, upstream: UpstreamMember): Promise<void> {
    member.asked();
    const before = member.status.problem;
    try {
      const round = await upstream.ask();
      if (this.#closed) return;
      this.#settle(member, upstream, round);
    } catch (error) {
      member.fail(`it cannot be asked: ${reasonOf(error)}`);
    }
    this.#tell(member, before);
  }

  #settle(member: Member, upstream: UpstreamMember, round: Round): void {
    if (round.kind === "failed") member.fail(round.problem);
    else if (round.kind === "unchanged") member.unchanged();
    else {
      if (round.document !== undefined) {
        const problem = this.#take(member, round.document.value, round.v3);
        if (problem !== undefined) upstream.refuse(problem);
      } else if (member.part !== undefined) {
        member.take({ ...member.part, v3: round.v3 });
        this.#changed();
      }
      if (round.problem !== undefined) member.fail(round.problem);
    }
  }

  /** Reports a member whose problem has changed. */
  #tell(member: Member, before: string | undefined): void {
    if (member.status.problem !== before) this.#options.onMember?.(member.status);
  }

  /** Members that change at the same time are merged once, before anyone reads the result. */
  #changed(): void {
    this.#stale = true;
    this.#flush ??= setImmediate(() => this.#update());
  }

  /** Reverts to the last members that could be merged together. */
  #withdraw(serving: readonly Member[], error: unknown): void {
    for (const member of serving) {
      const known = this.#aggregate?.members.find(({ contribution }) => contribution.name === member.name);
      if (known === member.part) continue;
      const before = member.status.problem;
      member.part = known;
      member.fail(`it cannot be merged: ${reasonOf(error)}`);
      this.#tell(member, before);
    }
  }

  #update(): void {
    clearImmediate(this.#flush);
    this.#flush = undefined;
    if (!this.#stale) return;
    this.#stale = false;
    const serving = this.#members.filter(({ part }) => part !== undefined);
    const parts = serving.flatMap(({ part }) => part ?? []);
    if (parts.length === 0) return;
    const before = this.#aggregate;
    let next: Aggregate;
    try {
      next = aggregateDocuments(parts, before);
    } catch (error) {
      this.#withdraw(serving, error);
      return;
    }
    const same = before !== undefined && servesTheSame(before.documents, next.documents);
    this.#aggregate = same ? { ...next, documents: before.documents } : next;
    for (const member of serving)
      for (const message of member.conflictsAre(next.conflicts.get(member.name) ?? []))
        this.#options.onConflict?.({ member: member.name, message });
    if (!same) for (const listener of [...this.#listeners]) listener();
  }
}
