import { describe, expect, it } from "vitest";
import { decodeProtobufObject } from "../../../server/http/protobuf/decode-object.js";

/** A field of a message: its number, and a text, a nested message or a number. */
type Field = readonly [number: number, value: string | Buffer | number];

const varint = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)]);

const message = (...fields: readonly Field[]): Buffer =>
  Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === "number") return Buffer.from([...varint(number << 3), ...varint(value)]);
      const bytes = Buffer.from(value);
      return Buffer.concat([Buffer.from([...varint((number << 3) | 2), ...varint(bytes.length)]), bytes]);
    }),
  );

const body = (apiVersion: string, kind: string, raw: Buffer): Buffer =>
  Buffer.concat([Buffer.from("k8s\0"), message([1, message([1, apiVersion], [2, kind])], [2, raw])]);

const meta = message(
  [1, "a"],
  [3, ""],
  [8, ""],
  [11, message([1, "app"], [2, "web"])],
  [13, message([3, "o"], [6, 1])],
);

describe("Kubernetes' protobuf", () => {
  it.each([
    [
      "v1",
      "ConfigMap",
      message(
        [1, meta],
        [2, message([1, "k"], [2, "v"])],
        [2, message([1, "empty"])],
        [3, message([1, "b"], [2, "\x01"])],
      ),
      {
        metadata: { name: "a", labels: { app: "web" }, ownerReferences: [{ name: "o", controller: true }] },
        data: { k: "v", empty: "" },
        binaryData: { b: "AQ==" },
      },
    ],
    [
      "coordination.k8s.io/v1",
      "Lease",
      message([2, message([1, "me"], [2, 300], [4, message([1, 1_700_000_000], [2, 5000])])]),
      { spec: { holderIdentity: "me", leaseDurationSeconds: 300, renewTime: "2023-11-14T22:13:20.000005Z" } },
    ],
    [
      "rbac.authorization.k8s.io/v1",
      "ClusterRole",
      message([2, message([1, "get"], [1, "list"], [2, ""], [3, "pods"])]),
      { rules: [{ verbs: ["get", "list"], apiGroups: [""], resources: ["pods"] }] },
    ],
    [
      "v1",
      "Namespace",
      message([1, meta.subarray(0, 3)], [2, ""], [3, ""]),
      { metadata: { name: "a" }, spec: {}, status: {} },
    ],
  ])("of %s %s", (apiVersion, kind, raw, expected) => {
    expect(decodeProtobufObject(body(apiVersion, kind, raw))).toEqual({ apiVersion, kind, ...expected });
  });

  it.each([
    ["a text", Buffer.from("hello"), 400],
    ["a kind that is not known", body("apps/v1", "Deployment", meta), 415],
    ["a field that is not known", body("v1", "ConfigMap", message([9, "x"])), 400],
    ["a message that is cut off", body("v1", "ConfigMap", Buffer.from([0x0a, 0x7f, 0x01])), 400],
    ["a number that does not end", body("v1", "ConfigMap", Buffer.alloc(20, 0xff)), 400],
    ["a number in place of a text", body("v1", "ConfigMap", message([1, message([1, 5])])), 400],
  ])("refuses %s", (_what, bytes, code) => {
    expect(() => decodeProtobufObject(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
