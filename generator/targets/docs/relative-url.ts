const folderOf = (page: string): string => page.slice(0, page.lastIndexOf("/") + 1);

/** How far a page is from the root of the site: `../../` for `apps/v1/Deployment.html`. */
export const rootFrom = (page: string): string => "../".repeat(page.split("/").length - 1);

/**
 * The address of one page in another, relative, so that the site works below any path and from a folder.
 *
 * @param from - path below the site, as `to`: `apps/v1/Deployment.html`
 */
export function relativeUrl(from: string, to: string): string {
  const folder = folderOf(from);
  const url = folder !== "" && to.startsWith(folder) ? to.slice(folder.length) : rootFrom(from) + to;
  return /^[\x21-\x7e]*$/.test(url) ? url : encodeURI(url);
}
