/** An entity tag in a list. The parts that match it are apart, so that no list, however malformed, takes long. */
const TAG = /^[ \t,]*(W\/)?("[\x21\x23-\x7e\x80-\xff]*")[ \t]*(?=,|$)/;

/**
 * Whether a list of entity tags, as in `If-None-Match`, names one; `*` names any. A list that is malformed names none from
 * that point on.
 *
 * @param etag - strong, with its quotes
 * @param weakly - whether a weak tag counts (RFC 9110, section 8.8.3.2)
 */
export function matchesEtag(list: string, etag: string, weakly: boolean): boolean {
  if (list === etag || list.trim() === "*") return true;
  // A list without the tag's text cannot name it; looking for that is quicker than taking the list apart.
  if (!list.includes(etag)) return false;
  for (let rest = list; ;) {
    const [whole, weak, tag] = TAG.exec(rest) ?? [];
    if (whole === undefined) return false;
    if (tag === etag && (weakly || weak === undefined)) return true;
    rest = rest.slice(whole.length);
  }
}
