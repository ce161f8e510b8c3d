import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../server/machinery/meta/object-meta.js";
import { parseLabelSelector } from "../../../server/machinery/selectors/label-selector.js";
import { objectSelector } from "../../../server/machinery/selectors/object-selector.js";

const BED = { soil: "loam", sun: "full", "garden.example/row": "3" };

describe("label selectors", () => {
  it.each([
    ["", true],
    ["soil=loam", true],
    ["soil==sand", false],
    ["soil!=sand,shade!=deep", true],
    ["sun in (full, half)", true],
    ["sun notin (full)", false],
    ["shade notin ()", true],
    ["soil", true],
    ["!soil", false],
    ["!shade", true],
    ["garden.example/row>2", true],
    ["garden.example/row<3", false],
    ["soil>1", false],
    ["soil=", false],
    [" soil in (,loam) , sun = full ", true],
  ])("%s", (selector, expected) => {
    expect(parseLabelSelector(selector).matches(BED)).toBe(expected);
  });

  it.each([
    "soil=a||sun=b",
    "soil==a==b",
    "soil in (a",
    "soil in",
    "soil notin a",
    "a,,b",
    "=",
    "soil>1.5",
    "soil=a,",
    "-a",
  ])("refuses %s", (selector) => {
    expect(() => parseLabelSelector(selector)).toThrow(expect.objectContaining({ code: 400 }));
  });
});

describe("field selectors", () => {
  const bed: KubeObject = {
    apiVersion: "v1",
    kind: "Bed",
    metadata: { name: "a,b", namespace: "n" },
    spec: { rows: 3 },
  };
  const fields = { namespaced: true, fields: [".spec.rows", ".spec.note"] };
  const matches = (selector: string): boolean => objectSelector("", selector, fields).matches(bed);

  it("compares names, namespaces and declared fields", () => {
    expect(matches("metadata.name=a\\,b")).toBe(true);
    expect(matches("metadata.namespace!=n")).toBe(false);
    expect(matches("spec.rows==3,spec.note=")).toBe(true);
    expect(objectSelector("", "metadata.name=x", fields).name).toBe("x");
  });

  it.each(["status.phase=x", "metadata.name", "metadata.name=a\\b", "metadata.name=a=b"])("refuses %s", (selector) => {
    expect(() => matches(selector)).toThrow(expect.objectContaining({ code: 400 }));
  });
});
