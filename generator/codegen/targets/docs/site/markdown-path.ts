/** The path of a page as Markdown, from that as HTML. */
export const markdownPath = (page: string): string => page.replace(/\.html$/, ".md");

/** A link to a page of the site as one to its Markdown. */
export const markdownHref = (href: string): string => href.replace(/^([^#]*)\.html(?=#|$)/, "$1.md");
