import type { HeaderRecord } from "./transport.js";

const REDACTED = "[redacted]";

/** Names of headers and parameters whose values are, or may be, secrets. */
const SECRET_NAMES =
  /auth|cookie|token|secret|passw|pwd|api-?_?key|private|assertion|device_?code|credential|signature|session|^(key|sig|code)$/i;

export function isSecretName(name: string): boolean {
  return SECRET_NAMES.test(name);
}

/** Headers that are safe to show: secret values are replaced, and queries of URLs redacted. */
export function redactHeaders(headers: HeaderRecord, secrets: Iterable<string> = []): HeaderRecord {
  const shown: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (isSecretName(name) && name !== "www-authenticate") shown[name] = REDACTED;
    else if (/^(location|content-location|referer|link)$/.test(name))
      shown[name] = redactText(redactUrl(value), secrets);
    else shown[name] = redactText(value, secrets);
  }
  return shown;
}

/** A URL that is safe to show: without user and password, and with secret query parameters replaced. */
export function redactUrl(url: string, secretParameters: ReadonlySet<string> = new Set()): string {
  const address = url.split("#", 1)[0] ?? "";
  const question = address.indexOf("?");
  const path = (question < 0 ? address : address.slice(0, question)).replace(/^([a-z][\w+.-]*:)?\/\/[^/]*@/i, "$1//");
  if (question < 0) return path;
  const query = address
    .slice(question + 1)
    .split("&")
    .map((pair) => {
      const name = pair.split("=", 1)[0] ?? "";
      const plain = decode(name);
      return pair !== name && (secretParameters.has(plain) || isSecretName(plain)) ? `${name}=${REDACTED}` : pair;
    });
  return `${path}?${query.join("&")}`;
}

/** The text with every secret replaced. */
export function redactText(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) {
    // Too short to be a real secret; replacing it would garble the text.
    if (secret.length >= 4) shown = shown.replaceAll(secret, REDACTED);
  }
  return shown;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
