const MEGABYTE = 1000 * 1000;

/**
 * Opens a page in a new window. Returns the milliseconds from the start of navigation until it is ready, its elements, its heap
 * after a collection, and the bytes of its content. `ready` is an expression that evaluates to the time at which the page was ready,
 * or to a falsy value. Returns `undefined` if the page is not ready within the limit.
 */
export async function measurePage(browser, server, { page: name, ready, limit = 60_000 }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    // Starts the browser's process for this server, so that the first measurement does not pay for it.
    await page.goto(`${server.url}nothing`);
    server.takeSent();
    let isLate = false;
    // The page may block for any time; the time limit must not wait for it.
    const given = (async () => {
      await page.goto(server.url + name, { waitUntil: "commit" });
      // A page's content policy does not apply to what the browser's own tools evaluate.
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

/** Milliseconds from the last key until results are shown, for the first search on a page. */
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
