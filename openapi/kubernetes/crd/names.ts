/** Why a text is no DNS-1035 label; `undefined` if it is one. */
export function labelProblem(text: string): string | undefined {
  if (text.length > 63) return "it has more than 63 characters";
  return /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text)
    ? undefined
    : "it must consist of lower-case letters, digits and hyphens, begin with a letter, and not end with a hyphen";
}

/** Why a text is no DNS-1123 subdomain; `undefined` if it is one. */
export function subdomainProblem(text: string): string | undefined {
  if (text.length > 253) return "it has more than 253 characters";
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text)
    ? undefined
    : "it must consist of lower-case letters, digits, hyphens and dots, and begin and end with a letter or digit";
}

const QUALIFIED = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Why a text is no key of labels and annotations; `undefined` if it is one. */
export function keyProblem(text: string): string | undefined {
  const slash = text.indexOf("/");
  const name = text.slice(slash + 1);
  if (slash >= 0) {
    const problem = subdomainProblem(text.slice(0, slash));
    if (problem !== undefined) return `its prefix is not a domain: ${problem}`;
  }
  return name.length <= 63 && QUALIFIED.test(name)
    ? undefined
    : "its name must have up to 63 letters, digits, hyphens, underscores and dots, and begin and end with a letter or digit";
}

/** Why a text is no value of a label; `undefined` if it is one. */
export const labelValueProblem = (text: string): string | undefined =>
  text === "" || (text.length <= 63 && QUALIFIED.test(text))
    ? undefined
    : "it must have up to 63 letters, digits, hyphens, underscores and dots, and begin and end with a letter or digit";
