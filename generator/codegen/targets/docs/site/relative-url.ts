/** The relative path from a page to the site's root: `../../` for `apps/v1/Deployment.html`. */
export const rootFrom = (page: string): string => "../".repeat(page.split("/").length - 1);

/**
 * The relative URL from one page to another, so that the site works below any path and from a folder.
 *
 * @param from - path below the site, like `to`: `apps/v1/Deployment.html`
 */
export function relativeUrl(from: string, to: string): string {
  let shared = 0;
  for (let i = 0; i < to.length && from[i] === to[i]; i += 1) if (to[i] === "/") shared = i + 1;
  const url = rootFrom(from.slice(shared)) + to.slice(shared);
  return /[^\x21-\x7e]/.test(url) ? encodeURI(url) : url;
}
