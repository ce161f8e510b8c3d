/** The beginning of a text that names a host, perhaps with user and password. */
const START = /^\s*(?:[a-z][a-z0-9+.-]+:[\\/]*|[\\/]{2,})/i;

/**
 * A reference as shown in messages: without user, password and query, which may hold secrets. In an invalid address,
 * everything before the last `@` may be a password and is left out.
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
