/** The text of code in HTML: without its colours and escapes. */
export const plainCode = (html: string): string =>
  html
    .replace(/<\/?i(?: class="[a-z]")?>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replace(/&#(?:x27|39);/g, "'")
    .replaceAll("&#x3D;", "=")
    .replaceAll("&#x60;", "`")
    .replaceAll("&amp;", "&");
