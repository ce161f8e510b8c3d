import { seededRandom } from "../../runtime/kubernetes/support/seeded-random.js";

/** Choices that are the same on every run with one seed. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** A whole number from 0 up to, but without, a limit. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  one<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error("there is nothing to choose from");
    return choice;
  }

  /** Some of the choices, perhaps none, in any order. */
  some<T>(choices: readonly T[]): T[] {
    const left = choices.filter(() => this.chance(0.6));
    return left
      .map((choice) => ({ choice, rank: this.#next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ choice }) => choice);
  }
}
