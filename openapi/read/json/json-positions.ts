import { childPointer, type Token } from "../../types/json-pointer.js";
import type { Find, Range } from "../parsed-text.js";
import { stringEnd } from "./string-end.js";

/** A member of an object or list: where its key begins, if it has one, and where its value begins. */
interface Member {
  readonly key: Range | undefined;
  readonly value: number;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /[^,\]}\s]*/y;
const STRUCTURE = /["{}[\]]/g;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** End of every object and list, by its beginning. Computed once, because every level above asks for each. */
function containerEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  STRUCTURE.lastIndex = 0;
  for (let found = STRUCTURE.exec(text); found !== null; found = STRUCTURE.exec(text)) {
    const [sign] = found;
    if (sign === '"') STRUCTURE.lastIndex = stringEnd(text, found.index);
    else if (sign === "{" || sign === "[") open.push(found.index);
    else ends.set(open.pop() ?? 0, found.index + 1);
  }
  return ends;
}

type ValueEnd = (at: number) => number;

/** Members of the object or list at an offset. Of duplicate keys, the last counts. */
function membersOf(text: string, start: number, valueEnd: ValueEnd): Map<string, Member> {
  const members = new Map<string, Member>();
  const object = text[start] === "{";
  if (!object && text[start] !== "[") return members;
  let at = endOf(SPACE, text, start + 1);
  for (let index = 0; at < text.length && text[at] !== "}" && text[at] !== "]"; index++) {
    let key: Range | undefined;
    let name = String(index);
    if (object) {
      key = { start: at, end: stringEnd(text, at) };
      name = JSON.parse(text.slice(key.start, key.end)) as string;
      at = endOf(SPACE, text, endOf(SPACE, text, key.end) + 1);
    }
    members.set(name, { key, value: at });
    at = endOf(SPACE, text, valueEnd(at));
    if (text[at] === ",") at = endOf(SPACE, text, at + 1);
  }
  return members;
}

/** Positions in valid JSON text. Members of an object or list are indexed when a path first enters it. */
export function jsonPositions(text: string): Find {
  const ends = containerEnds(text);
  const valueEnd: ValueEnd = (at) =>
    text[at] === '"' ? stringEnd(text, at) : (ends.get(at) ?? endOf(SCALAR, text, at));
  const scanned = new Map<string, Map<string, Member>>();
  const root: Member = { key: undefined, value: endOf(SPACE, text, 0) };
  return (path: readonly Token[]) => {
    let member = root;
    let pointer = "";
    for (const token of path) {
      let members = scanned.get(pointer);
      if (members === undefined) scanned.set(pointer, (members = membersOf(text, member.value, valueEnd)));
      const next = members.get(token);
      if (next === undefined) break;
      member = next;
      pointer = childPointer(pointer, token);
    }
    const container = text[member.value] === "{" || text[member.value] === "[";
    if (!container) return { start: member.value, end: valueEnd(member.value) };
    return member.key ?? { start: member.value, end: member.value + 1 };
  };
}
