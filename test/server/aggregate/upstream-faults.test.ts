import { expect, onTestFinished, test } from "vitest";
import { Aggregator, type AggregatorOptions } from "../../../server/aggregate/aggregator.js";
import { openapi, operation, operations, served, swagger } from "./support/documents.js";
import { MemberServer } from "./support/member-server.js";

/** Known faults of kube-openapi's aggregator and of kube-aggregator; ours has none of them. */

async function aggregate(members: AggregatorOptions["members"]): Promise<Aggregator> {
  const aggregator = new Aggregator({ members });
  onTestFinished(() => aggregator.close());
  await aggregator.start();
  return aggregator;
}

test("filtering compares whole segments, not string prefixes", async () => {
  const paths = [
    "/apis/apps/v1/",
    "/apis/apps/v1/deployments",
    "/apis/apps/v1/namespaces/{namespace}/deployments",
    "/apis/apps/v1beta1/deployments",
    "/apis/apps/v10/deployments",
    "/apis/apps/",
    "/apis/apps.example.com/v1/deployments",
    "/apis/apps/v1/../../../api/v1/secrets",
    "/apis/apps//v1/deployments",
    "/api/v1/pods",
    "/version/",
  ];
  const member = await MemberServer.start(
    swagger(
      Object.fromEntries(paths.map((path, i) => [path, { get: operation(`read${i}`, `T${i}`) }])),
      Object.fromEntries([...paths.keys(), "Unused"].map((i) => [`T${i}`, { type: "object" }])),
    ),
  );
  const one = await aggregate([{ name: "apps", url: member.url, owns: ["apps/v1"] }]);
  expect(Object.keys(served(one).paths)).toEqual([paths[0], paths[1], paths[2]]);
  expect(Object.keys(served(one).definitions ?? {})).toEqual(["T0", "T1", "T2"]);
  const group = await aggregate([{ name: "apps", url: member.url, owns: ["apps/*"] }]);
  expect(Object.keys(served(group).paths)).toEqual([paths[5], paths[0], paths[1], paths[2], paths[4], paths[3]]);
  const core = await aggregate([{ name: "apps", url: member.url, owns: ["v1"] }]);
  expect(Object.keys(served(core).paths)).toEqual(["/api/v1/pods"]);
});

test("a path that is a prefix of another is not its duplicate", async () => {
  const item = { get: operation("read") };
  const aggregator = await aggregate([
    { name: "first", priority: 2, document: swagger({ "/apis/g/v1/things/{name}": item }) },
    {
      name: "second",
      priority: 1,
      document: swagger({ "/apis/g/v1/things/{name}": item, "/apis/g/v1/things": { get: operation("list") } }),
    },
  ]);
  expect(operations(served(aggregator))).toEqual(["GET /apis/g/v1/things", "GET /apis/g/v1/things/{name}"]);
});

test("no method is lost if two members share a path", async () => {
  const path = "/api/v1/services";
  const [first, second] = [
    swagger({ [path]: { get: operation("list"), post: operation("create") } }),
    swagger({ [path]: { get: operation("list"), delete: operation("deleteAll") } }),
  ];
  for (const documents of [
    [first, second],
    [second, first],
  ]) {
    const aggregator = await aggregate(documents.map((document, i) => ({ name: `${i}`, priority: -i, document })));
    expect(operations(served(aggregator)).sort()).toEqual(
      ["DELETE", "GET", "POST"].map((method) => `${method} ${path}`),
    );
    expect(aggregator.status().flatMap(({ conflicts }) => conflicts)).toEqual([]);
  }
});

test("the declared priority decides, regardless of names and order of responses", async () => {
  const path = "/apis/g/v1/things";
  const says = (description: string): object => swagger({ [path]: { get: { ...operation("list"), description } } });
  for (const late of ["a", "m", "z"]) {
    const servers = await Promise.all(["a", "m", "z"].map((name) => MemberServer.start(says(name))));
    for (const [i, server] of servers.entries())
      if (["a", "m", "z"][i] === late) {
        server.instead = (_, response) => {
          server.instead = undefined;
          // As if it had not started yet.
          response.writeHead(503).end();
        };
      }
    const priorities = [5, 30, 20];
    const conflicts: string[] = [];
    const aggregator = new Aggregator({
      members: servers.map(({ url }, i) => ({
        name: ["a", "m", "z"][i] ?? "",
        url,
        owns: ["g/v1"],
        priority: priorities[i] ?? 0,
      })),
      onConflict: ({ member, message }) => conflicts.push(`${member}: ${message}`),
    });
    onTestFinished(() => aggregator.close());
    await aggregator.start();
    await aggregator.refresh();
    expect(served(aggregator).paths[path]?.get?.["description"]).toBe("m");
    expect(aggregator.status().map(({ name }) => name)).toEqual(["m", "z", "a"]);
    expect(aggregator.status().map(({ conflicts }) => conflicts)).toEqual([
      [],
      [`GET ${path} differs between m and z; the first is kept`],
      [`GET ${path} differs between m and a; the first is kept`],
    ]);
    expect(conflicts).toContain(`a: GET ${path} differs between m and a; the first is kept`);
  }
});

test("members of equal priority win in the order of their names", async () => {
  const path = "/apis/g/v1/things";
  const member = (name: string) => ({
    name,
    document: swagger({ [path]: { get: { ...operation("list"), description: name } } }),
  });
  for (const members of [
    [member("b"), member("a")],
    [member("a"), member("b")],
  ])
    expect(served(await aggregate(members)).paths[path]?.get?.["description"]).toBe("a");
});

test("of two OpenAPI 3.0 documents with the same key, the declared priority decides, and the other one is reported", async () => {
  const path = "/apis/g/v1/things";
  const item = (description: string) =>
    swagger({
      [path]: { get: { ...operation("list"), description } },
      ...(description === "two" && { "/apis/h/v1/x": { get: operation("listX") } }),
    });
  const [one, two] = await Promise.all([
    MemberServer.start(item("one"), { "apis/g/v1": openapi(path, "one"), "apis/g/v2": openapi("/apis/g/v2/x", "one") }),
    MemberServer.start(item("two"), { "apis/g/v1": openapi(path, "two"), "apis/h/v1": openapi("/apis/h/v1/x", "two") }),
  ]);
  const title = (aggregator: Aggregator, key: string) => aggregator.current()?.v3?.get(key)?.document().info.title;
  for (const order of [0, 1]) {
    const members = [
      { name: "one", url: one.url, priority: 1 },
      { name: "two", url: two.url, priority: 2 },
    ];
    const aggregator = await aggregate(order === 0 ? members : members.reverse());
    expect(title(aggregator, "apis/g/v1")).toBe("two");
    expect(title(aggregator, "apis/g/v2")).toBe("one");
    expect(title(aggregator, "apis/h/v1")).toBe("two");
    expect(aggregator.status().map(({ name, conflicts }) => [name, conflicts])).toEqual([
      ["two", []],
      [
        "one",
        [
          `GET ${path} differs between two and one; the first is kept`,
          "apis/g/v1 of one is left out in OpenAPI 3.0: two has it",
        ],
      ],
    ]);
    const own = await aggregate([
      { name: "one", url: one.url, owns: ["g/v1"] },
      { name: "two", url: two.url, owns: ["h/v1"] },
    ]);
    expect([...(own.current()?.v3?.keys() ?? [])]).toEqual(["apis/g/v1", "apis/h/v1"]);
    expect(own.status().flatMap(({ conflicts }) => conflicts)).toEqual([]);
  }
});
