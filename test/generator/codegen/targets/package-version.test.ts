import { describe, expect, it } from "vitest";
import type { ClientModel } from "../../../../generator/codegen/client-model/client-model.js";
import * as python from "../../../../generator/codegen/targets/python/package-version.js";
import * as typescript from "../../../../generator/codegen/targets/typescript/package-version.js";
import { handMadeModel, operation } from "../../../support/documents/hand-made-model.js";

const named = (title: string, version: string): ClientModel => ({ ...handMadeModel([], []), title, version });

function kubernetes(version: string): ClientModel {
  const groups = [{ id: "v1", description: "", groupVersion: { group: "", version: "v1" }, operations: [operation()] }];
  return { ...named("Kubernetes", version), groups };
}

describe("the version of a Python package", () => {
  it.each([
    ["1.2", "1.2"],
    ["v1.2.3", "1.2.3"],
    ["unversioned", "0.1.0"],
    ["1.2-beta", "0.1.0"],
  ])("of a document's version %s is %s", (given, expected) => {
    expect(python.packageVersion(named("Pets", given), undefined)).toBe(expected);
  });

  it("counts as the official client of Kubernetes does, so that installers keep it", () => {
    expect(python.packageVersion(kubernetes("v1.36.2"), undefined)).toBe("36.2.0");
    expect(python.packageVersion(kubernetes("unversioned"), undefined)).toBe("0.1.0");
    expect(python.packageVersion(kubernetes("v1.36.2"), "35.0.0")).toBe("35.0.0");
    expect(python.packageVersion(named("Kubernetes", "v1.36.2"), undefined)).toBe("1.36.2");
  });

  it("may be any that PEP 440 has", () => {
    for (const version of ["36.0.0", "1", "1.2rc1", "1.2.post3", "1.2.dev4", "1.2+local.5"])
      expect(python.checkVersion(version)).toEqual([]);
    for (const version of ["", "v1", "1.x", "1.2-beta", "01.2", '1"\n'])
      expect(python.checkVersion(version)).toMatchObject([{ code: "GV7058" }]);
  });
});

describe("the version of an npm package", () => {
  it("is the given one or the document's", () => {
    expect(typescript.packageVersion(named("Pets", "v1.2.3"), undefined)).toBe("1.2.3");
    expect(typescript.packageVersion(named("Pets", "1.2"), undefined)).toBe("0.1.0");
    expect(typescript.packageVersion(named("Pets", "1.2"), "3.0.0-rc.1")).toBe("3.0.0-rc.1");
  });

  it("is one that npm accepts", () => {
    expect(typescript.checkVersion("1.2.3")).toEqual([]);
    for (const version of ["", "1.2", "1.2.x"])
      expect(typescript.checkVersion(version)).toMatchObject([{ code: "GV7058" }]);
  });
});
