/** The head of a page is at its beginning. Bytes. */
const HEAD = 16_384;

/** The mark of a page that has a console, and where its tokens come from. */
const MARK = /(<html\b[^>]*?) data-try="([a-z ]*)"(?: data-tokens="([\w:/. -]*)")?/;

const POLICY = /(<meta http-equiv="Content-Security-Policy" content="[^"]*?)(?:; connect-src ([^";]*))?(">)/;

/**
 * A page of the reference documentation with its console turned on for the server that the page comes from. Others stay
 * as they are.
 */
export function withConsole(page: Buffer): Buffer {
  // Latin-1 keeps every byte.
  const head = page.subarray(0, HEAD).toString("latin1");
  const [all, root = "", modes = "", tokens = ""] = MARK.exec(head) ?? [];
  if (all === undefined || !POLICY.test(head)) return page;
  const own = modes === "served" ? "self" : `${modes} self`;
  const changed = head
    .replace(MARK, () => `${root} data-try="${own}"`)
    .replace(POLICY, (_, before: string, sources: string | undefined, end: string) => {
      const connect = ["'self'", sources ?? tokens].filter((each) => each !== "").join(" ");
      return `${before}; connect-src ${connect}${end}`;
    });
  return Buffer.concat([Buffer.from(changed, "latin1"), page.subarray(HEAD)]);
}
