const MEGABYTE = 1000 * 1000;

/**
 * Opens a page in a new window: milliseconds from the start of the navigation until it is ready, elements, heap after a
 * collection, bytes of content. `ready` is an expression that gives the time at which the page was ready, or nothing yet;
 * `undefined` is given back where it is not within the limit.
 */
export async function measurePage(browser, server, { page: name, ready, limit = 60_000 }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    // The browser's process for this server is there for whoever measures first, too.
    await page.goto(`${server.url}nothing`);
    server.takeSent();
    let isLate = false;
    // The page may be busy for as long as it likes; what waits for it must not be kept by that.
    const given = (async () => {
      await page.goto(server.url + name, { waitUntil: "commit" });
      // What the browser's own tools evaluate, no policy of the page forbids.
      while (!isLate) {
        const at = await page.evaluate(ready).catch(() => undefined);
        if (at) return at;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return undefined;
    })();
    const late = new Promise((resolve) => setTimeout(resolve, limit).unref());
    const milliseconds = await Promise.race([given.catch(() => undefined), late]);
    isLate = true;
    if (milliseconds === undefined) return undefined;
    await page.waitForTimeout(200);
    const bytes = server.takeSent();
    const elements = await page.evaluate("document.querySelectorAll('*').length");
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const heap = metrics.find((metric) => metric.name === "JSHeapUsedSize").value / MEGABYTE;
    return { milliseconds, elements, heap, kilobytes: bytes / 1000 };
  } finally {
    await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
  }
}

/** Milliseconds from the last key to the answer that is shown, for the first search of a page. */
export async function measureSearch(browser, server, { page: name, text }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(server.url + name);
    await page.keyboard.press("/");
    await page.keyboard.type(text.slice(0, -1), { delay: 60 });
    return await page.evaluate(
      `(async (text) => {
        const input = document.querySelector(".search input");
        const list = document.querySelector(".results");
        const shown = new Promise((resolve) => {
          const observer = new MutationObserver(() => list.dataset.query === text && resolve(performance.now()));
          observer.observe(list, { attributes: true, childList: true });
        });
        const begin = performance.now();
        input.value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        return (await shown) - begin;
      })(${JSON.stringify(text)})`,
    );
  } finally {
    await context.close();
  }
}
