import { Parser } from "htmlparser2";

/** An example on the page of an operation. */
export interface ShownExample {
  /** `body`, or the status of a response. */
  readonly of: string;
  /** Media type and name, as the tab shows them. */
  readonly title: string;
  readonly code: string;
  /** Whether the page says that it does not match its schema. */
  readonly isMarked: boolean;
  /** Whether only its beginning is here. */
  readonly isCut: boolean;
}

/** What a page says of an operation. */
export interface ShownOperation {
  /** Empty if the page shows none. */
  readonly id: string;
  readonly method: string;
  /** Without the path of the server. */
  readonly path: string;
  readonly examples: readonly ShownExample[];
}

/** Reads the method, the path and the examples of a page; undefined if it is not that of an operation. */
export function shownOperation(html: string): ShownOperation | undefined {
  const examples: ShownExample[] = [];
  let [method, path, isCall] = ["", "", false];
  let [operationId, inId] = ["", false];
  let panel = "";
  let [inCode, inBase, inCaption] = [false, false, false];
  let current: { title: string; code: string; isMarked: boolean; isCut: boolean } | undefined;
  const parser = new Parser({
    onopentag: (name, { class: kind = "", role, id = "" }) => {
      if (kind === "call") isCall = true;
      if (name === "h1" || (name === "p" && kind === "id")) [operationId, inId] = ["", true];
      if (role === "tabpanel") panel = id;
      if (kind === "base") inBase = true;
      if (name === "figure" && kind === "example") current = { title: "", code: "", isMarked: false, isCut: false };
      if (name === "figcaption") inCaption = true;
      if (name === "code" && current?.code === "") inCode = true;
      if (current === undefined) return;
      if (kind === "problem" || kind === "made problem") current.isMarked = true;
      if (kind === "whole-sample") current.isCut = true;
    },
    ontext: (text) => {
      if (isCall && !inBase) {
        if (method === "") method = text.trim();
        else path += text;
      }
      if (inId) operationId += text;
      if (current === undefined) return;
      if (inCaption) current.title += text;
      if (inCode) current.code += text;
    },
    onclosetag: (name) => {
      if (isCall && name === "code") isCall = false;
      if (name === "span") inBase = false;
      if (name === "h1" || name === "code") inId = false;
      if (name === "figcaption") inCaption = false;
      if (name === "code") inCode = false;
      if (name !== "figure" || current === undefined) return;
      const [, of = panel] = /^(\w+)-sample-\d+$/.exec(panel) ?? [];
      examples.push({ of, ...current });
      current = undefined;
    },
  });
  parser.end(html);
  return method === "" ? undefined : { id: operationId, method, path: path.trim(), examples };
}

/** The body that a call of curl sends as JSON; undefined if it sends none. */
export function curlBody(code: string): unknown {
  const [, type = ""] = /--header '?Content-Type: ([^' ]+)/.exec(code) ?? [];
  const [, word] = /--data ('(?:[^']|'\\'')*'|\S+)/.exec(code) ?? [];
  if (word === undefined || !/[/+.-]json\b/.test(type)) return undefined;
  return JSON.parse(word.startsWith("'") ? word.slice(1, -1).replaceAll("'\\''", "'") : word);
}
