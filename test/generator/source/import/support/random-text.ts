/** Numbers in [0, 1), the same on every run. */
export function random(seed: number): () => number {
  let state = (seed * 2654435761) % 2 ** 32;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const PARTS: readonly string[] = [
  ...'word another longer-word Pod metadata.name it\'s "quoted" `code` $ref 100 v1. [x] (y) a/b'.split(" "),
  ...["*/", "/*", "*\\/", "*&#47;", "//", "@default", "@x", "{@link Y}", "{@inheritDoc}", "\\", "\\n", "${x}", "</a>"],
  ...["- ", "* ", "1. ", "2) ", "# ", "> ", "| ", "```", "~~~", "  ", "   ", "\t", "\r", "\u00a0", "\u2028", "\u202e"],
  ...["\ud83d\ude00", "\ud800", "é", "漢字", "\u0000", "\ufeff", "\u200b", "__proto__", "constructor"],
];

/** A text of words, white space, and parts that mean something in comments, Markdown or TypeScript. */
export function randomText(seed: number): string {
  const next = random(seed);
  // Half of the texts are harmless prose of any length, so that wrapping is tried, too.
  const parts = next() < 0.5 ? PARTS.slice(0, 16) : PARTS;
  let text = "";
  for (let count = Math.floor(next() * 60); count >= 0; count--) {
    text += parts[Math.floor(next() * parts.length)] ?? "";
    const space = next();
    text += space < 0.8 ? " " : space < 0.88 ? "\n" : space < 0.92 ? "\n\n" : space < 0.96 ? ". " : "";
  }
  return next() < 0.7 ? text.trim() : text;
}
