const LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;
const LABEL_1035 = "[a-z]([-a-z0-9]*[a-z0-9])?";
const NAME_PART = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
const VALUE = `(${NAME_PART})?`;

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const tooLong = (most: number): string => `must be no more than ${most} bytes`;

const bad = (rule: string, pattern: string, ...examples: readonly string[]): string =>
  `${rule} (e.g. ${examples.map((each) => `'${each}'`).join(",  or ")}, regex used for validation is '${pattern}')`;

interface Form {
  readonly most: number;
  readonly pattern: RegExp;
  readonly message: string;
}

const form = (most: number, pattern: string, rule: string, ...examples: readonly string[]): Form => ({
  most,
  pattern: whole(pattern),
  message: bad(rule, pattern, ...examples),
});

const FORMS = {
  "dns-label": form(
    63,
    LABEL,
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
    "my-name",
    "123-abc",
  ),
  "dns-subdomain": form(
    253,
    SUBDOMAIN,
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
    "example.com",
  ),
  "dns-1035-label": form(
    63,
    LABEL_1035,
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character",
    "my-name",
    "abc-123",
  ),
  "label-value": form(
    63,
    VALUE,
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
    "MyValue",
    "my_value",
    "12345",
  ),
} as const;

const PART = form(
  63,
  NAME_PART,
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  "MyName",
  "my.name",
  "123-abc",
);

const check = (text: string, { most, pattern, message }: Form): readonly string[] => [
  ...(Buffer.byteLength(text) > most ? [tooLong(most)] : []),
  ...(pattern.test(text) ? [] : [message]),
];

/** Problems of a text of one of these forms; empty if it is valid. */
export const nameProblems = (text: string, kind: keyof typeof FORMS): readonly string[] => check(text, FORMS[kind]);

/** What is wrong with a qualified name, such as a label's key: a name part of 63 bytes, with a DNS prefix or without. */
export function qualifiedNameProblems(text: string): readonly string[] {
  const parts = text.split("/");
  const [prefix, name] = parts.length === 1 ? [undefined, text] : [parts[0], parts[1]];
  if (parts.length > 2 || name === undefined)
    return [
      `a valid label key ${PART.message} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`,
    ];
  const ofPrefix =
    prefix === undefined
      ? []
      : prefix === ""
        ? ["prefix part must be non-empty"]
        : nameProblems(prefix, "dns-subdomain").map((each) => `prefix part ${each}`);
  if (name === "") return [...ofPrefix, "name part must be non-empty", `name part ${PART.message}`];
  return [...ofPrefix, ...check(name, PART).map((each) => `name part ${each}`)];
}

/** Why a text cannot be a segment of a path. */
export function pathSegmentProblems(text: string, isPrefix: boolean): readonly string[] {
  if (!isPrefix && (text === "." || text === "..")) return [`may not be '${text}'`];
  return ["/", "%"].filter((char) => text.includes(char)).map((char) => `may not contain '${char}'`);
}
