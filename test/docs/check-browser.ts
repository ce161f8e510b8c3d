import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { browserTest, openPage } from "./support/browser.js";

/** The titles of the shown results. */
const results = (page: Page): Promise<string[]> => page.locator('.results [role="option"] .title').allTextContents();

/** Types into the search and waits for its results. */
async function search(page: Page, text: string): Promise<string[]> {
  await page.evaluate("document.activeElement.blur()");
  await page.keyboard.press("/");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.locator(`.results[data-query="${text}"]`).waitFor();
  return results(page);
}

/** Elements that overflow the page; content of scrolling elements does not count. */
const BESIDE = `[...document.querySelectorAll("main *, header *, nav *")]
  .filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > innerWidth + 1 && element.closest(".picture, pre") === null;
  })
  .map((element) => element.tagName + " " + element.className + " " + element.textContent.slice(0, 40))`;

const IS_LAST_LAID_OUT =
  '[...document.querySelectorAll(".names:has(> :nth-child(20))")].at(-1).lastElementChild.checkVisibility({ contentVisibilityAuto: true })';

/**
 * Registers tests of the site of the whole v1.5 API in a browser.
 *
 * @param base - address of the site, with `/` at the end
 */
export function checkInBrowser(browser: () => Browser | undefined, base: () => string): void {
  const test = browserTest(browser);

  test("search finds kinds by name, plural and short name, fields, operations and words of descriptions", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}index.html`);
    for (const [text, first] of [
      ["StatefulSet", "StatefulSet"],
      ["statefulsets", "StatefulSet"],
      ["sts", "StatefulSet"],
      ["apps/v1beta1 statefulset", "StatefulSet"],
      ["terminationGracePeriodSeconds", "PodSpec.terminationGracePeriodSeconds"],
      ["readCoreV1NamespacedPod", "readCoreV1NamespacedPod"],
      ["replicas observed generation", undefined],
    ] as const) {
      const found = await search(page, text);
      expect(found[0], text).toEqual(first ?? expect.any(String));
      await page.keyboard.press("Escape");
    }
    expect(await search(page, "qqqq")).toEqual([]);
    expect(await page.getByRole("status").textContent()).toBe("Nothing found");
    expect(complaints).toEqual([]);
  });

  test("search works by keyboard alone, and leads to the field", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}core/v1/Pod.html`);
    await search(page, "hostNetwork");
    const input = page.getByRole("combobox", { name: "Search" });
    expect(await input.getAttribute("aria-expanded")).toBe("true");
    const active = async (): Promise<string | null> =>
      page.locator(`#${(await input.getAttribute("aria-activedescendant")) ?? ""} .title`).textContent();
    expect(await active()).toBe("PodSpec.hostNetwork");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe("PodSpec.hostNetwork");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${base()}core/v1/PodSpec.html#.hostNetwork`);
    expect(await page.locator(":target").getAttribute("id")).toBe(".hostNetwork");
    await search(page, "pod");
    await page.keyboard.press("Escape");
    expect(await input.getAttribute("aria-expanded")).toBe("false");
    expect(complaints).toEqual([]);
  });

  test("nested types unfold in place at any depth, and their links lead to the same targets as on their own page", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}core/v1/Pod.html`);
    await page.getByText("Fields of PodSpec").click();
    const containers = page.locator('tr[id=".spec.containers"]');
    await containers.waitFor();
    expect(await containers.locator("td.type a").getAttribute("href")).toBe(`${base()}core/v1/Container.html`);
    expect(await containers.locator("a.anchor").getAttribute("href")).toBe("#.spec.containers");
    await page.locator('tr[id=".spec.containers"] + tr summary').click();
    await page.locator('tr[id=".spec.containers.livenessProbe"] + tr summary').click();
    await page.locator('tr[id=".spec.containers.livenessProbe.exec"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("operations unfold on the page of their kind", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}core/v1/Pod.html`);
    await page.locator('li[id="readCoreV1NamespacedPod"] summary').first().click();
    await page.locator('tr[id="readCoreV1NamespacedPod:query-pretty"]').waitFor();
    expect(await page.locator("#readCoreV1NamespacedPod figure.example").count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test("an address can point to a field at any depth, and to an operation of a kind", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}apps/v1beta1/StatefulSet.html#.spec.template.spec.containers.image`);
    const row = page.locator('tr[id=".spec.template.spec.containers.image"]');
    await row.waitFor();
    await expect.poll(() => row.getAttribute("class")).toBe("found");
    const { y = -1 } = (await row.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    await page.goto(`${base()}core/v1/Pod.html#deleteCoreV1NamespacedPod`);
    await page.locator('tr[id="deleteCoreV1NamespacedPod:path-name"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("the version switch leads to the same field of the other version, and shows differences", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}batch/v2alpha1/JobSpec.html#.parallelism`);
    await page.getByRole("navigation", { name: "Versions" }).getByRole("link", { name: "v1", exact: true }).click();
    await page.waitForURL(`${base()}batch/v1/JobSpec.html#.parallelism`);
    expect(await page.getByText("No field differs.").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("back and forward go through pages and fields", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}index.html`);
    await page.getByRole("main").getByRole("link", { name: "StatefulSet" }).click();
    await page.locator('tr[id=".spec"] a.anchor').click();
    await page.locator('tr[id=".spec"] td.type a').click();
    await page.waitForURL(`${base()}apps/v1beta1/StatefulSetSpec.html`);
    await page.goBack();
    expect(page.url()).toBe(`${base()}apps/v1beta1/StatefulSet.html#.spec`);
    await page.goBack();
    expect(page.url()).toBe(`${base()}apps/v1beta1/StatefulSet.html`);
    await page.goForward();
    await page.goForward();
    expect(page.url()).toBe(`${base()}apps/v1beta1/StatefulSetSpec.html`);
    expect(complaints).toEqual([]);
  });

  test("examples can be copied", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base(), { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`${base()}core/v1/operations/createCoreV1NamespacedPod.html`);
    await page.getByRole("button", { name: "Copy the curl example" }).click();
    await page.getByRole("button", { name: "Copy the curl example" }).getByText("Copied").waitFor();
    const code = await page.locator("figure.example code").first().textContent();
    if (base().startsWith("http")) expect(await page.evaluate("navigator.clipboard.readText()")).toBe(code);
    expect(complaints).toEqual([]);
  });

  test("everything can be reached by keyboard: contents, a kind, an unfolded type", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    await page.goto(`${base()}core/v1/Pod.html`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${base()}core/v1/Pod.html#main`);
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate("document.activeElement.textContent")) === "Fields of PodSpec") break;
    }
    await page.keyboard.press("Enter");
    await page.locator('tr[id=".spec.containers"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("at a width of 360 pixels everything is visible and nothing overflows", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base(), { viewport: { width: 360, height: 740 } });
    for (const name of [
      "index.html",
      "map.html",
      "contents.html",
      "core/v1/index.html",
      "core/v1/Pod.html",
      "core/v1/PodSpec.html",
      "core/v1/operations/patchCoreV1NamespacedPod.html",
    ]) {
      await page.goto(`${base()}${name}`);
      const wider = await page.evaluate(BESIDE);
      expect(wider, name).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBe(360);
    }
    await page.goto(`${base()}core/v1/Pod.html#.spec.containers.livenessProbe.exec`);
    await page.locator('tr[id=".spec.containers.livenessProbe.exec"]').waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    expect(complaints).toEqual([]);
  });

  test("scripts change no page without interaction, and long lists are laid out only when scrolled near", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base());
    const { page: plain } = await openPage(chrome, base(), { javaScriptEnabled: false });
    for (const name of ["index.html", "core/v1/Pod.html", "core/v1/operations/readCoreV1NamespacedPod.html"]) {
      await Promise.all([page.goto(`${base()}${name}`), plain.goto(`${base()}${name}`)]);
      expect(await page.content(), name).toBe(await plain.content());
    }
    await page.setViewportSize({ width: 600, height: 300 });
    await page.goto(`${base()}contents.html`);
    const last = page.locator(".names:has(> :nth-child(20))").last();
    const isLaidOut = (): Promise<unknown> => page.evaluate(IS_LAST_LAID_OUT);
    await expect.poll(isLaidOut).toBe(false);
    await last.locator("a").last().focus();
    await expect.poll(isLaidOut).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("without JavaScript every page is readable and nested types are links", async (chrome) => {
    const { page, complaints } = await openPage(chrome, base(), { javaScriptEnabled: false });
    await page.goto(`${base()}core/v1/Pod.html`);
    expect(await page.locator(".search").isVisible()).toBe(false);
    await page.getByText("Fields of PodSpec").click();
    await page.getByRole("paragraph").getByRole("link", { name: "PodSpec" }).click();
    await page.waitForURL(`${base()}core/v1/PodSpec.html`);
    expect(await page.locator('tr[id=".containers"]').isVisible()).toBe(true);
    await page.getByRole("link", { name: "Contents" }).click();
    await page.locator('a[href="core/v1/operations/index.html"]').click();
    await page.getByRole("link", { name: "readCoreV1NamespacedPod", exact: true }).click();
    await page.locator("figure.example").first().waitFor();
    expect(complaints).toEqual([]);
  });
}
