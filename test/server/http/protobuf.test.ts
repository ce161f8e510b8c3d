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

const container = message(
  [1, "web"],
  [5, ""],
  [6, message([1, ""], [2, 0], [3, 80])],
  [7, message([1, "A"], [2, ""], [3, message([3, message([1, message([1, "settings"])], [2, "a"])])])],
  [8, message([1, message([1, "cpu"], [2, message([1, "500m"])])])],
  [10, message([1, message([2, message([1, "/"], [2, message([1, 1], [2, 0], [3, "http"])])])], [4, 5])],
  [16, 0],
);
const podSpec = message([2, container], [3, "Never"], [11, 0]);

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
    [
      "batch/v1",
      "Job",
      message([2, message([1, 0], [2, 1], [5, 0], [6, message([1, ""], [2, podSpec])])]),
      {
        spec: {
          parallelism: 0,
          completions: 1,
          manualSelector: false,
          template: {
            metadata: {},
            spec: {
              containers: [
                {
                  name: "web",
                  ports: [{ containerPort: 80 }],
                  env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "settings", key: "a" } } }],
                  resources: { limits: { cpu: "500m" } },
                  livenessProbe: { httpGet: { path: "/", port: "http" }, periodSeconds: 5 },
                },
              ],
              restartPolicy: "Never",
            },
          },
        },
      },
    ],
    [
      "apps/v1",
      "DeleteOptions",
      message([1, 0], [4, "Orphan"]),
      { gracePeriodSeconds: 0, propagationPolicy: "Orphan" },
    ],
    ["apps/v1", "ControllerRevision", message([2, message([1, '{"a":1}'])], [3, 0]), { data: { a: 1 }, revision: 0 }],
  ])("of %s %s", (apiVersion, kind, raw, expected) => {
    expect(decodeProtobufObject(body(apiVersion, kind, raw))).toEqual({ apiVersion, kind, ...expected });
  });

  it.each([
    ["a text", Buffer.from("hello"), 400],
    ["a kind that is not known", body("garden.example/v1", "Bed", meta), 415],
    ["a text that is not UTF-8", body("v1", "ConfigMap", message([1, message([1, Buffer.from([0xff])])])), 400],
    ["more values than memory allows", body("v1", "Namespace", message([2, Buffer.alloc(2_200_000, "\x0a\0")])), 400],
    ["a field that is not known", body("v1", "ConfigMap", message([9, "x"])), 400],
    ["a message that is cut off", body("v1", "ConfigMap", Buffer.from([0x0a, 0x7f, 0x01])), 400],
    ["a number that does not end", body("v1", "ConfigMap", Buffer.alloc(20, 0xff)), 400],
    ["a number in place of a text", body("v1", "ConfigMap", message([1, message([1, 5])])), 400],
  ])("refuses %s", (_what, bytes, code) => {
    expect(() => decodeProtobufObject(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
