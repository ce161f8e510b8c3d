/** An entity tag in a list. Its parts cannot overlap, so that matching takes linear time on any input. */
const TAG = /^[ \t,]*(W\/)?("[\x21\x23-\x7e\x80-\xff]*")[ \t]*(?=,|$)/;

/**
 * Whether a list of entity tags, as in `If-None-Match`, contains one; `*` contains any. Nothing after a malformed part counts.
 *
 * @param etag - strong, with its quotes
 * @param weakly - whether a weak tag matches (RFC 9110, section 8.8.3.2)
 */
export function matchesEtag(list: string, etag: string, weakly: boolean): boolean {
  if (list === etag || list.trim() === "*") return true;
  // Faster than parsing: a list without the tag's text cannot contain it.
  if (!list.includes(etag)) return false;
  for (let rest = list; ;) {
    const [whole, weak, tag] = TAG.exec(rest) ?? [];
    if (whole === undefined) return false;
    if (tag === etag && (weakly || weak === undefined)) return true;
    rest = rest.slice(whole.length);
  }
}
