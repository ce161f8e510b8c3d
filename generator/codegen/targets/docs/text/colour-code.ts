/** Escapes a text between elements; quotes stay, which the patterns below look for. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * What a part of code is: `s` a string, `n` a number or constant, `k` a keyword, `p` a name of a field, `c` a comment,
 * `o` an option.
 */
const marked = (kind: string, text: string): string => `<i class="${kind}">${text}</i>`;

/** A pattern whose named groups are the kinds of parts. */
type Grammar = RegExp;

const STRING = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`;
const NUMBER = String.raw`\b\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?\b`;
const words = (...all: readonly string[]): string => String.raw`\b(?:${all.join("|")})\b`;

const JSON_TEXT: Grammar = new RegExp(
  String.raw`(?<p>"(?:\\.|[^"\\\n])*")(?=:)|(?<s>"(?:\\.|[^"\\\n])*")|(?<n>-?${NUMBER}|${words("true", "false", "null")})`,
  "g",
);

const SHELL: Grammar = new RegExp(
  String.raw`(?<q>'[^']*'(?:\\''[^']*')*)|(?<s>"(?:\\.|[^"\\])*")|(?<o>(?<=\s)--?[a-z][\w-]*)|(?<k>^[a-z]+(?=\s))|(?<c>(?<=^|\s)#.*$)`,
  "gm",
);

const script = (comment: string, keywords: readonly string[], field: string): Grammar =>
  new RegExp(
    String.raw`(?<c>${comment})|(?<s>${STRING})|(?<k>${words(...keywords)})|(?<n>${NUMBER}|${words("true", "false", "null", "undefined", "None", "True", "False", "nil")})|(?<p>\b[A-Za-z_]\w*(?=${field}))`,
    "gm",
  );

const SLASHES = String.raw`\/\/.*$|\/\*[^]{0,4000}?\*\/`;

const TYPESCRIPT = script(
  `${SLASHES}|\`(?:\\\\.|[^\`\\\\])*\``,
  [
    "import",
    "from",
    "export",
    "const",
    "let",
    "await",
    "async",
    "function",
    "return",
    "new",
    "for",
    "of",
    "if",
    "else",
  ],
  ":",
);
const PYTHON = script(
  "#.*$",
  ["import", "from", "as", "def", "class", "return", "with", "async", "await", "for", "in", "if", "else", "not"],
  "=(?!=)",
);

const ALL_KEYWORDS = [
  ...["import", "from", "as", "def", "class", "return", "with", "async", "await", "for", "in", "if", "else", "not"],
  ...["const", "let", "var", "function", "new", "func", "package", "type", "use", "using", "require", "public", "end"],
  ...["static", "void", "try", "catch", "fn", "pub", "struct", "do", "namespace"],
];
const OTHER = script(SLASHES, ALL_KEYWORDS, ":(?!:)");
/** Languages whose comments begin with `#`. */
const WITH_HASHES = script("#.*$", ALL_KEYWORDS, ":(?!:)");

/** Grammars by the languages of code samples, as authors name them. */
const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  (
    [
      [JSON_TEXT, "json json5 jsonc"],
      [SHELL, "sh shell bash curl console"],
      [TYPESCRIPT, "typescript javascript ts js node jsx tsx"],
      [PYTHON, "python py"],
      [WITH_HASHES, "ruby rb php perl r elixir yaml"],
      [OTHER, "go java kotlin csharp c# rust swift c cpp c++ dart scala"],
    ] as const
  ).flatMap(([grammar, languages]) => languages.split(" ").map((name) => [name, grammar] as const)),
);

/** A quoted word of a shell, with quotes of its own as `'\''`: JSON in it has the colours of JSON. */
const quoted = (word: string): string =>
  /^'[[{]/.test(word) ? `'${coloured(word.slice(1, -1), JSON_TEXT)}'` : marked("s", word);

function coloured(text: string, grammar: Grammar): string {
  return text.replace(grammar, (whole: string, ...rest: readonly unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    for (const [kind, part] of Object.entries(groups))
      if (part !== undefined) return kind === "q" ? quoted(part) : marked(kind, part);
    return whole;
  });
}

/** Longer code has no colours: they would make its page twice as large. Characters. */
const LONGEST = 40_000;

/** Prepares {@link colourCode} for many pages. Operations of the same type show the same JSON, which is coloured once. */
export function createColourer(): typeof colourCode {
  const known = new Map<string, string>();
  return (code, language) => {
    if (language !== "json") return colourCode(code, language);
    let html = known.get(code);
    if (html === undefined) {
      html = colourCode(code, language);
      known.set(code, html);
    }
    return html;
  };
}

/** Code as HTML with colours, which the style sheet gives to its parts. Languages that are not known have none. */
export function colourCode(code: string, language: string): string {
  const grammar = GRAMMARS.get(language);
  return grammar === undefined || code.length > LONGEST ? escaped(code) : coloured(escaped(code), grammar);
}
