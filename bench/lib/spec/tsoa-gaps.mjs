import { operationsOf } from "../operations.mjs";

const keyOf = (operation) => `${operation.method} ${operation.path.replace(/(.)\/$/, "$1")}`;
const count = (values, test) => values.filter(test).length;
const fewer = (mine, theirs) => (mine ?? []).some((type) => !(theirs ?? []).includes(type));

/**
 * Compares tsoa's document with the one that its controllers were made from, and lists what tsoa left out: work that it did
 * not do.
 */
export function tsoaGaps(wanted, got) {
  const theirs = new Map(operationsOf(got).map((operation) => [keyOf(operation), operation]));
  const all = operationsOf(wanted);
  const pairs = all.map((operation) => [operation, theirs.get(keyOf(operation))]).filter(([, other]) => other);
  const definitions = Object.keys(wanted.definitions).length - Object.keys(got.definitions).length;
  const facts = [
    [all.length - pairs.length, "operations are missing"],
    [definitions, "definitions are missing"],
    [count(pairs, ([mine, other]) => mine.path !== other.path), "operations lose the slash at the end of their path"],
    [
      count(pairs, ([mine, other]) => fewer(mine.consumes, other.consumes)),
      "operations lose media types that they accept (one at most, none without a body)",
    ],
    [count(pairs, ([mine, other]) => fewer(mine.produces, other.produces)), "operations lose media types of responses"],
    [
      count(pairs, ([mine, other]) => mine.parameters.length !== other.parameters.length),
      "operations have a different number of parameters",
    ],
    [
      count(Object.values(wanted.paths), (item) => item.parameters !== undefined),
      "paths have shared parameters, which are repeated in every operation",
    ],
  ];
  return facts.filter(([number]) => number !== 0).map(([number, what]) => `${number} ${what}`);
}
