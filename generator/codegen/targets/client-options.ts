import type { Target, TargetOption } from "./target.js";

type Intersection<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;

/** The options of all languages of a registry, by name. */
export type ClientOptions<T extends readonly Target[]> = {
  readonly [K in keyof Intersection<T[number]["options"]>]: Intersection<T[number]["options"]>[K];
};

/** The options of all languages, by name. If only some languages have an option, its description names them. */
export function clientOptions<const T extends readonly Target[]>(targets: T): ClientOptions<T> {
  const options = new Map<string, TargetOption>();
  for (const target of targets) {
    for (const [name, option] of Object.entries<TargetOption>(target.options)) {
      if (options.has(name)) continue;
      const owners = targets.filter((each) => Object.hasOwn(each.options, name)).map(({ title }) => title);
      const only = owners.length === targets.length ? "" : ` ${owners.join(" and ")} only.`;
      options.set(name, { ...option, description: option.description + only });
    }
  }
  return Object.fromEntries(options) as ClientOptions<T>;
}
