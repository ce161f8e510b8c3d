import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Violations of all of axe's rules, best practices included, or of the named rules. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations: found, passes } = await (rules === undefined ? builder : builder.withRules(rules)).analyze();
  // A page that axe could not examine would have no violations, either.
  expect(passes.length).toBeGreaterThan(rules === undefined ? 10 : 0);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
