import { randomUUID } from "node:crypto";
import { isBeyondNumbers } from "./exact-json.js";

/** YAML in which long integers are marked, and a function that turns marked values into bigints. */
export interface MarkedYaml {
  readonly text: string;
  readonly restore: (value: unknown) => unknown;
}

/** An integer of many digits that is the whole value of a key or an item. */
const LONG_INTEGER =
  /((?:^|[\s[{,])(?:-|[^\s#][^\n]*?:|\?)?[ \t]+|[[,][ \t]*)(-?[1-9]\d{15,18})(?=[ \t]*(?:[,\]}\r\n]|$|[ \t]#))/gm;

/**
 * Marks integers of YAML that a number cannot represent, because parsers of YAML would round them. If such digits turn out to
 * be part of a text, `restore` removes the mark.
 */
export function markLongIntegers(yaml: string): MarkedYaml {
  if (!/\d{16}/.test(yaml)) return { text: yaml, restore: (value) => value };
  const mark = `integer${randomUUID().replaceAll("-", "")}x`;
  const text = yaml.replace(LONG_INTEGER, (whole, before: string, digits: string) =>
    isBeyondNumbers(digits) ? before + mark + digits : whole,
  );
  const whole = new RegExp(`^${mark}(-?\\d+)$`);
  const restore = (value: unknown): unknown => {
    if (typeof value === "string") {
      const [, digits] = whole.exec(value) ?? [];
      return digits === undefined ? value.replaceAll(mark, "") : BigInt(digits);
    }
    if (Array.isArray(value)) return (value as readonly unknown[]).map(restore);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key.replaceAll(mark, ""), restore(item)] as const),
    );
  };
  return { text, restore };
}
