import { describe, expect, it } from "vitest";
import {
  addQuantities,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  quantityToNumber,
  subtractQuantities,
} from "../../../templates/typescript/runtime/kubernetes/quantity.js";

describe("quantities", () => {
  // What k8s.io/apimachinery 0.36 writes for them.
  it.each([
    ["0", "0", 0],
    ["-0", "0", 0],
    ["1", "1", 1],
    ["+1", "1", 1],
    ["1.5", "1500m", 1.5],
    ["1.500", "1500m", 1.5],
    [".5", "500m", 0.5],
    ["5.", "5", 5],
    ["1000m", "1", 1],
    ["100u", "100u", 0.0001],
    ["1000k", "1M", 1e6],
    ["1E", "1E", 1e18],
    ["1024Ki", "1Mi", 1_048_576],
    ["1023Ki", "1023Ki", 1_047_552],
    ["0.5Mi", "512Ki", 524_288],
    ["0.5Ki", "512", 512],
    ["1.1Ki", "1126400m", 1126.4],
    ["-3Gi", "-3Gi", -3_221_225_472],
    ["1e3", "1e3", 1000],
    ["1E3", "1e3", 1000],
    ["12e-4", "1200e-6", 0.0012],
    ["1e2", "100", 100],
    ["0.1n", "1n", 1e-9],
    ["-0.1n", "-1n", -1e-9],
    ["10Ei", "9223372036854775807", 2 ** 63],
    ["0.0001Ki", "102400u", 0.1024],
  ])("%s is written as %s", (text, canonical, number) => {
    expect(formatQuantity(text)).toBe(canonical);
    expect(formatQuantity(parseQuantity(canonical))).toBe(canonical);
    expect(quantityToNumber(text)).toBeCloseTo(number, 12);
  });

  it.each([
    "",
    " 1",
    "1 ",
    ".",
    "-",
    "Ki",
    "1i",
    "1K",
    "1ki",
    "1.1.M",
    "1+1",
    "0.1mi",
    "aoeu",
    "1e",
    "1e1.5",
    "0x1",
    "--1",
  ])("%j is none", (text) => {
    expect(() => parseQuantity(text)).toThrow(expect.objectContaining({ name: "QuantityError" }) as Error);
  });

  it.each(["1e1001", "1e999999999999", Number.NaN, Number.POSITIVE_INFINITY])("%j is refused", (value) => {
    expect(() => parseQuantity(value)).toThrow(expect.objectContaining({ name: "QuantityError" }) as Error);
    expect(formatQuantity("1e-999999999999")).toBe("1e-9");
  });

  it("can be numbers, as YAML has them", () => {
    expect([1, 0.5, 1e21, 1e-7].map((value) => formatQuantity(parseQuantity(value)))).toEqual([
      "1",
      "500m",
      "1e21",
      "100e-9",
    ]);
  });

  it("are compared by amount", () => {
    expect(compareQuantities("1", "1000m")).toBe(0);
    expect(compareQuantities("1Gi", "1G")).toBe(1);
    expect(compareQuantities("-1", "1n")).toBe(-1);
    expect(["1Gi", "500M", "2e8"].sort(compareQuantities)).toEqual(["2e8", "500M", "1Gi"]);
  });

  it("are added and subtracted exactly, in the format of the first that is not zero", () => {
    expect(formatQuantity(addQuantities())).toBe("0");
    expect(formatQuantity(addQuantities("100m", "1", "0.9"))).toBe("2");
    expect(formatQuantity(addQuantities("0", "1Gi", "1G"))).toBe("2073741824");
    expect(formatQuantity(addQuantities("1Gi", "1024Mi"))).toBe("2Gi");
    expect(formatQuantity(subtractQuantities("1", "1m"))).toBe("999m");
    expect(formatQuantity(subtractQuantities("0", "2Gi"))).toBe("-2Gi");
    expect(formatQuantity("2Gi", "DecimalSI")).toBe("2147483648");
    expect(formatQuantity("2048", "BinarySI")).toBe("2Ki");
  });
});
