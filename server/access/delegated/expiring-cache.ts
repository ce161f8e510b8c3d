/** Entries that are asked for often and change seldom. */
const MOST = 4096;

/** Keeps answers for a time, so that the one who gives them is not asked for every request. */
export class ExpiringCache<T> {
  readonly #answers = new Map<string, { readonly answer: Promise<T>; readonly until: number }>();
  readonly #time: number;

  /** @param time - milliseconds */
  constructor(time: number) {
    this.#time = time;
  }

  /** The answer that is kept, or a new one. What fails is not kept. */
  get(key: string, ask: () => Promise<T>): Promise<T> {
    const now = Date.now();
    const kept = this.#answers.get(key);
    if (kept !== undefined && kept.until > now) return kept.answer;
    this.#answers.delete(key);
    if (this.#answers.size >= MOST) this.#answers.delete(this.#answers.keys().next().value ?? "");
    const answer = ask();
    this.#answers.set(key, { answer, until: now + this.#time });
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
