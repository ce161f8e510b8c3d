/** The start of a text that names a host, perhaps with a user and a password before it. */
const START = /^\s*(?:[a-z][a-z0-9+.-]+:[\\/]*|[\\/]{2,})/i;

/**
 * A reference as it may be shown: without user, password and query, where secrets are. What precedes the last `@` of an
 * address that is not valid might be a password, and is left out.
 */
export function shownReference(reference: string): string {
  const hash = reference.indexOf("#");
  const address = hash < 0 ? reference : reference.slice(0, hash);
  const [start] = START.exec(address) ?? [];
  let shown = reference;
  if (start !== undefined) {
    const user = URL.canParse(address, "http://localhost") ? /^[^\\/]*@/ : /^.*@/s;
    shown = start + reference.slice(start.length).replace(user, "");
  }
  return shown.replace(/^([^?#]*\?)[^#]*/, "$1…");
}
