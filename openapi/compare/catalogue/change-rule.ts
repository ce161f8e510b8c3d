import type { Level } from "../levels/level.js";
import type { Context, Style } from "../levels/contexts.js";

const LETTERS = { B: "breaking", D: "dangerous", S: "safe" } as const satisfies Record<string, Level>;
type Letter = keyof typeof LETTERS;

/** Levels in a request and in a response: `B/S`. One letter counts for both. */
export type LevelPair = Letter | `${Letter}/${Letter}`;

/** A kind of change. */
export interface ChangeRule {
  /** By the style of the API. A style that is absent has the level of `plain`; `status` that of `object`. */
  readonly levels: Readonly<Partial<Record<Style, LevelPair>>> & { readonly plain: LevelPair };
  /** The level where generated clients are part of the contract, if it differs. */
  readonly clients?: LevelPair;
  /** Whether alpha versions promise not to do this, either. */
  readonly always?: boolean;
  /** One line with `{placeholders}`, which follows the name of the place. */
  readonly message: string;
  /** What to do instead: a sentence. */
  readonly advice: string;
  /** Whom it breaks and why, as Markdown. */
  readonly explanation: string;
}

type Options = Pick<ChangeRule, "clients" | "always"> & Omit<ChangeRule["levels"], "plain">;

/** Makes a row of the catalogue. */
export function rule(
  plain: LevelPair,
  [message, advice, explanation]: readonly [message: string, advice: string, explanation: string],
  { clients, always, ...styles }: Options = {},
): ChangeRule {
  return {
    levels: { plain, ...styles },
    ...(clients !== undefined && { clients }),
    ...(always !== undefined && { always }),
    message,
    advice,
    explanation,
  };
}

const letterIn = (pair: LevelPair, direction: Context["direction"]): Letter =>
  (direction === "request" ? pair.at(0) : pair.at(-1)) as Letter;

/** How levels are judged. */
export interface LevelOptions {
  /** Whether generated clients are part of the contract: their names of operations and models. */
  readonly clients?: boolean;
  /** Whether alpha versions keep the same promises as stable ones. */
  readonly strict?: boolean;
  /** Levels by id that count instead of those of the catalogue. */
  readonly levels?: ReadonlyMap<string, Level>;
}

/** The level of a change in one context. */
export function levelIn(
  { levels, clients, always }: ChangeRule,
  { direction, style, stability }: Context,
  options: LevelOptions,
): Level {
  const pair =
    (options.clients === true ? clients : undefined) ??
    levels[style] ??
    (style === "status" ? levels.object : undefined) ??
    levels.plain;
  const level = LETTERS[letterIn(pair, direction)];
  const isSoftened = stability === "alpha" && always !== true && options.strict !== true;
  return isSoftened && level === "breaking" ? "dangerous" : level;
}
