import type { Browser } from "playwright-core";
import { openPage } from "./browser.js";
import type { Site } from "./build-site.js";
import { serveSite } from "./serve-site.js";

/** The first hit of each query, as its title and the line below: `List boats, GET /boats`. */
export async function firstHits(chrome: Browser, site: Site, queries: readonly string[]): Promise<readonly string[]> {
  const served = await serveSite(site);
  try {
    const { page } = await openPage(chrome, served.url);
    await page.goto(`${served.url}index.html`);
    const hits: string[] = [];
    for (const query of queries) {
      await page.locator(".search input").fill(query);
      await page.locator(`.results[data-query=${JSON.stringify(query)}]`).waitFor();
      const first = page.locator('.results [role="option"]').first();
      const [title, where] = await Promise.all(
        [".title", ".where"].map((part) => first.locator(part).textContent({ timeout: 5000 })),
      );
      hits.push([title, where].filter((part) => part !== "").join(", "));
    }
    return hits;
  } finally {
    served.close();
  }
}
