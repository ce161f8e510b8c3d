import { inputsOf, type Input, type InputPlace } from "../../common/operations/request.js";
import { lockedPlace } from "../../names/locked-place.js";
import type { Operation } from "../../../client-model/client-model.js";
import { allocateNames, type NameSeeker } from "../../names/allocate-names.js";
import type { HashedNames } from "../../names/hashed-names.js";
import type { LockSection } from "../../names/locked-in.js";
import { spellOut } from "../../names/spell-out.js";
import { isIdentifier, type Namer, type NameStyle } from "./identifiers.js";
import { lockedDerivedNames } from "./derived-names.js";
import { CALL_OPTIONS } from "./runtime-names.js";

/** Names with another use inside a method. */
const LOCALS = new Set(["self", "options", "models", "operations", "body", ...CALL_OPTIONS]);

const PLACES: readonly InputPlace[] = ["path", "query", "header", "cookie", "querystring", "form"];

/** The identity of a parameter in a name lock. */
export const parameterIdentity = (operation: Operation, parameter: Input): string =>
  `${operation.id} ${lockedPlace(parameter)} ${parameter.name}`;

/** The owner of the parameters listed on a line of a name lock. */
export const parametersOwner = ({ id }: Operation): string => id;

/** A parameter on such a line. */
export const parameterKey = (input: Input): string => `${lockedPlace(input)}:${input.name}`;

/**
 * Names the parameters of an operation. Path parameters come first; others give way to them.
 *
 * @returns names by identity
 */
export function nameParameters(
  operation: Operation,
  options: {
    readonly style: NameStyle;
    readonly snake: Namer;
    readonly locked: LockSection;
    readonly hashed: HashedNames;
  },
): ReadonlyMap<string, string> {
  const { style, snake, locked, hashed } = options;
  const inputs = inputsOf(operation);
  const names = new Map<string, string>();
  const taken = new Set(LOCALS);
  const hold = (parameter: Input, name: string): void => {
    if (!isIdentifier(name) || taken.has(name)) return;
    names.set(parameterIdentity(operation, parameter), name);
    taken.add(name);
  };
  const plain = new Set(lockedDerivedNames(locked, parametersOwner(operation)));
  for (const parameter of inputs) {
    const identity = parameterIdentity(operation, parameter);
    if (Object.hasOwn(locked, identity)) hold(parameter, locked[identity] ?? "");
  }
  for (const parameter of inputs) {
    if (!names.has(parameterIdentity(operation, parameter)) && plain.has(parameterKey(parameter)))
      hold(parameter, snake.listed(parameter.name, "parameter"));
  }
  for (const place of PLACES) {
    const seekers = inputs
      .filter((parameter) => parameter.in === place && !names.has(parameterIdentity(operation, parameter)))
      .map((parameter): NameSeeker => {
        const name = snake(parameter.name, "parameter");
        const placed = snake(`${place} ${parameter.name}`, "parameter");
        return {
          identity: parameterIdentity(operation, parameter),
          candidates: [LOCALS.has(name) ? `${name}_` : name, ...(style === "official" ? [`${name}2`] : [])],
          further: () => [placed, snake(`${place} ${spellOut(parameter.name)}`, "parameter")],
          spellings: isIdentifier(parameter.name) ? [parameter.name, placed] : [parameter.name],
        };
      });
    const allocated = allocateNames(seekers, {
      reserved: (name) => taken.has(name),
      hashed: hashed.of("parameter"),
    });
    for (const [identity, name] of allocated) {
      names.set(identity, name);
      taken.add(name);
    }
  }
  return names;
}

/** Whether a name lock can list a parameter without spelling its name. */
export const isPlainName = (parameter: Input, name: string, snake: Namer): boolean =>
  snake.listed(parameter.name, "parameter") === name;

/** Whether another parameter could claim a parameter's plain name. */
export const isContestable = (parameter: Input, name: string): boolean =>
  name !== parameter.name || parameter.in === "header" || parameter.in === "form";
