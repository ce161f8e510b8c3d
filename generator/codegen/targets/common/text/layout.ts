/**
 * Code with undecided line breaks, as plain data. The rules are prettier's: a group stays on one line if it fits there
 * with what follows; otherwise all its own line breaks apply.
 */
export type Layout =
  | string
  | readonly Layout[]
  | {
      readonly kind: "group";
      readonly content: Layout;
      /** Broken even if it would fit. */
      readonly broken?: true;
      /** A union: after `=` or `:`, it moves to a line of its own before its members break. */
      readonly union?: true;
      /** Moves to the next line as a whole, one level deeper, if that keeps it on one line. */
      readonly movable?: true;
    }
  | { readonly kind: "indent"; readonly content: Layout }
  /** A space or a line break. */
  | { readonly kind: "line" }
  /** Nothing or a line break. */
  | { readonly kind: "softline" }
  | { readonly kind: "hardline" }
  /** Depends on whether the group is broken or flat. */
  | { readonly kind: "choose"; readonly broken: Layout; readonly flat: Layout }
  /** A doc comment, on lines of its own. */
  | { readonly kind: "comment"; readonly text: (indentation: string) => string };

/** Columns of a line. */
export const LINE_WIDTH = 120;

export const line: Layout = { kind: "line" };
export const softline: Layout = { kind: "softline" };
export const hardline: Layout = { kind: "hardline" };

export const group = (content: Layout): Layout => ({ kind: "group", content });
export const brokenGroup = (content: Layout): Layout => ({ kind: "group", content, broken: true });
export const unionGroup = (content: Layout): Layout => ({ kind: "group", content, union: true });
/** The same group, which moves to the next line as a whole if that keeps it on one line. */
export const movable = (layout: Layout): Layout =>
  typeof layout === "object" && "kind" in layout && layout.kind === "group" ? { ...layout, movable: true } : layout;
export const indent = (content: Layout): Layout => ({ kind: "indent", content });
export const choose = (broken: Layout, flat: Layout): Layout => ({ kind: "choose", broken, flat });

export function join(separator: Layout, parts: readonly Layout[]): readonly Layout[] {
  const joined: Layout[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) joined.push(separator);
    joined.push(part);
  }
  return joined;
}

/** The text on one line; `undefined` if it has to break. */
export function flatText(layout: Layout): string | undefined {
  if (typeof layout === "string") return layout;
  if ("kind" in layout) {
    switch (layout.kind) {
      case "group":
        return layout.broken === true ? undefined : flatText(layout.content);
      case "indent":
        return flatText(layout.content);
      case "line":
        return " ";
      case "softline":
        return "";
      case "choose":
        return flatText(layout.flat);
      default:
        return undefined;
    }
  }
  let text = "";
  for (const part of layout) {
    const flat = flatText(part);
    if (flat === undefined) return undefined;
    text += flat;
  }
  return text;
}

const PLAIN = /^[\x20-\x7e]*$/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text occupies. East Asian characters take two. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text.replace(/\p{M}/gu, "")) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}

interface Command {
  readonly indentation: number;
  readonly broken: boolean;
  readonly layout: Layout;
}

/**
 * Decides the line breaks of code that starts at `indentation`, which is not part of the result.
 *
 * @param step - columns per level of indentation
 */
export function printLayout(layout: Layout, indentation = 0, step = 2): string {
  const flat = flatText(layout);
  if (flat !== undefined && indentation + textWidth(flat) <= LINE_WIDTH) return flat;

  /** Finished lines. The current line is separate, because its trailing spaces are removed when it ends. */
  let done = "";
  let text = "";
  let column = indentation;
  const commands: Command[] = [{ indentation, broken: true, layout }];
  const newline = (spaces: number): void => {
    done += `${text.trimEnd()}\n`;
    text = " ".repeat(spaces);
    column = spaces;
  };
  for (let command = commands.pop(); command !== undefined; command = commands.pop()) {
    const { indentation: spaces, broken, layout: part } = command;
    if (typeof part === "string") {
      text += part;
      column += textWidth(part);
    } else if (!("kind" in part)) {
      for (const each of part.toReversed()) commands.push({ indentation: spaces, broken, layout: each });
    } else if (part.kind === "group") {
      const flatGroup = flatText(part);
      const breaks = flatGroup === undefined || !fits(part.content, commands, LINE_WIDTH - column);
      if (breaks && part.movable === true && flatGroup !== undefined) {
        const next = spaces + step;
        if (fits(part.content, commands, LINE_WIDTH - next)) {
          newline(next);
          commands.push({ indentation: spaces, broken: false, layout: part.content });
          continue;
        }
      }
      commands.push({ indentation: spaces, broken: breaks, layout: part.content });
    } else if (part.kind === "indent") {
      commands.push({ indentation: spaces + step, broken, layout: part.content });
    } else if (part.kind === "choose") {
      commands.push({ indentation: spaces, broken, layout: broken ? part.broken : part.flat });
    } else if (part.kind === "comment") {
      text += part.text(" ".repeat(spaces)).trimStart();
      newline(spaces);
    } else if (broken || part.kind === "hardline") {
      newline(spaces);
    } else if (part.kind === "line") {
      text += " ";
      column += 1;
    }
  }
  return done + text;
}

/** Whether a group fits on the line, with everything after it up to the next possible line break. */
function fits(content: Layout, rest: readonly Command[], room: number): boolean {
  let left = room;
  let restIndex = rest.length;
  const commands: { readonly broken: boolean; readonly layout: Layout }[] = [{ broken: false, layout: content }];
  while (left >= 0) {
    const command = commands.pop() ?? rest[--restIndex];
    if (command === undefined) return true;
    const { broken, layout } = command;
    if (typeof layout === "string") left -= textWidth(layout);
    else if (!("kind" in layout)) for (const each of layout.toReversed()) commands.push({ broken, layout: each });
    else if (layout.kind === "group")
      commands.push({ broken: layout.broken === true || broken, layout: layout.content });
    else if (layout.kind === "indent") commands.push({ broken, layout: layout.content });
    else if (layout.kind === "choose") commands.push({ broken, layout: broken ? layout.broken : layout.flat });
    else if (layout.kind === "hardline" || layout.kind === "comment" || broken) return true;
    else if (layout.kind === "line") left -= 1;
  }
  return false;
}
