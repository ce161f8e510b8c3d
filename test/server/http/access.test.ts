/* eslint-disable @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseTokens } from "../../../server/access/parse-tokens.js";
import { TokenAuthenticator } from "../../../server/access/token-authenticator.js";
import { type Answer, bed, beds, TestServer } from "./garden.js";

const TOKENS = `root-token,root,1,"system:masters"
ann-token,ann,2,"gardeners,readers"
bob-token,bob,3
`;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start([], {
    rbac: true,
    authenticators: [new TokenAuthenticator(parseTokens(TOKENS).users)],
  });
  for (const name of ["n", "m"]) await as("root")("POST", "/api/v1/namespaces", { metadata: { name } });
});
afterAll(() => server.close());

type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

const as =
  (user: string): Send =>
  (method, path, body, headers = {}) =>
    server.send(method, path, body, { ...headers, Authorization: `Bearer ${user}-token` });

const RBAC = "/apis/rbac.authorization.k8s.io/v1";
const GROUP = "rbac.authorization.k8s.io";

const roleRef = (kind: string, name: string): object => ({ apiGroup: GROUP, kind, name });
const user = (name: string): object => ({ apiGroup: GROUP, kind: "User", name });
const group = (name: string): object => ({ apiGroup: GROUP, kind: "Group", name });

const becomes = (send: () => Promise<Answer>, status: number): Promise<void> =>
  expect.poll(() => send().then((answer) => answer.status), { timeout: 5000 }).toBe(status);

describe("who sends a request", () => {
  it("is anonymous without a token, and refused with a wrong one", async () => {
    const anonymous = await server.send("GET", beds());
    expect(anonymous.status).toBe(403);
    expect(anonymous.body).toMatchObject({
      message:
        'beds.garden.example is forbidden: User "system:anonymous" cannot list resource "beds" in API group "garden.example" in the namespace "n"',
    });
    expect((await as("wrong")("GET", beds())).status).toBe(401);
    expect((await server.send("GET", "/version")).status).toBe(200);
  });

  it("is told by a review", async () => {
    const { status, body } = await as("ann")("POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews", {});
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: { userInfo: { username: "ann", uid: "2", groups: ["gardeners", "readers", "system:authenticated"] } },
    });
    const review = { spec: { token: "bob-token" } };
    const asked = await as("root")("POST", "/apis/authentication.k8s.io/v1/tokenreviews", review);
    expect(asked.body).toMatchObject({ status: { authenticated: true, user: { username: "bob" } } });
    expect(JSON.stringify(asked.body)).not.toContain("bob-token");
  });
});

describe("roles", () => {
  it("give rights in a namespace, and bindings of cluster roles everywhere", async () => {
    const rules = [{ verbs: ["get", "list", "create"], apiGroups: ["garden.example"], resources: ["beds"] }];
    await as("root")("POST", `${RBAC}/namespaces/n/roles`, { metadata: { name: "gardener" }, rules });
    const binding = {
      metadata: { name: "gardeners" },
      roleRef: roleRef("Role", "gardener"),
      subjects: [group("gardeners")],
    };
    await as("root")("POST", `${RBAC}/namespaces/n/rolebindings`, binding);
    await becomes(() => as("ann")("GET", beds()), 200);
    expect((await as("ann")("POST", beds(), bed("mine"))).status).toBe(201);
    expect((await as("ann")("GET", beds("m"))).status).toBe(403);
    expect((await as("ann")("DELETE", `${beds()}/mine`)).status).toBe(403);
    expect((await as("bob")("GET", beds())).status).toBe(403);

    const view = {
      metadata: { name: "bob-admin" },
      roleRef: roleRef("ClusterRole", "cluster-admin"),
      subjects: [user("bob")],
    };
    await as("root")("POST", `${RBAC}/clusterrolebindings`, view);
    await becomes(() => as("bob")("DELETE", `${beds()}/mine`), 200);
    await as("root")("DELETE", `${RBAC}/clusterrolebindings/bob-admin`);
    await becomes(() => as("bob")("GET", beds()), 403);
  });

  it("allow names alone where they list names", async () => {
    const rules = [
      { verbs: ["get", "list"], apiGroups: ["garden.example"], resources: ["beds"], resourceNames: ["rose"] },
    ];
    await as("root")("POST", `${RBAC}/namespaces/m/roles`, { metadata: { name: "one" }, rules });
    const binding = { metadata: { name: "one" }, roleRef: roleRef("Role", "one"), subjects: [user("bob")] };
    await as("root")("POST", `${RBAC}/namespaces/m/rolebindings`, binding);
    await as("root")("POST", beds("m"), bed("rose"));
    await becomes(() => as("bob")("GET", `${beds("m")}/rose`), 200);
    expect((await as("bob")("GET", beds("m"))).status).toBe(403);
    expect((await as("bob")("GET", `${beds("m")}?fieldSelector=metadata.name%3Drose`)).status).toBe(200);
  });

  it("gather the rules of others by label", async () => {
    const name = "garden-view";
    const labels = { "rbac.authorization.k8s.io/aggregate-to-view": "true" };
    const rules = [{ verbs: ["get", "list", "watch"], apiGroups: ["garden.example"], resources: ["beds"] }];
    await as("root")("POST", `${RBAC}/clusterroles`, { metadata: { name, labels }, rules });
    const binding = {
      metadata: { name: "viewers" },
      roleRef: roleRef("ClusterRole", "view"),
      subjects: [group("readers")],
    };
    await as("root")("POST", `${RBAC}/namespaces/m/rolebindings`, binding);
    await becomes(() => as("ann")("GET", beds("m")), 200);
  });

  it("cannot give what their author does not have", async () => {
    const rules = [{ verbs: ["*"], apiGroups: [GROUP], resources: ["roles", "rolebindings"] }];
    await as("root")("POST", `${RBAC}/namespaces/n/roles`, {
      metadata: { name: "delegate" },
      rules: [{ ...rules[0], verbs: ["create"] }],
    });
    const binding = { metadata: { name: "delegate" }, roleRef: roleRef("Role", "delegate"), subjects: [user("bob")] };
    await as("root")("POST", `${RBAC}/namespaces/n/rolebindings`, binding);
    const greedy = { metadata: { name: "greedy" }, rules: [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"] }] };
    await becomes(() => as("bob")("POST", `${RBAC}/namespaces/n/roles`, greedy), 403);
    const modest = {
      metadata: { name: "modest" },
      rules: [{ verbs: ["create"], apiGroups: [GROUP], resources: ["roles"] }],
    };
    await becomes(() => as("bob")("POST", `${RBAC}/namespaces/n/roles`, modest), 201);
    const { body } = await as("bob")("POST", `${RBAC}/namespaces/n/roles`, greedy);
    expect(body).toMatchObject({
      message: expect.stringContaining("attempting to grant RBAC permissions not currently held") as string,
    });
  });
});

describe("reviews", () => {
  const can = async (send: Send, attributes: object): Promise<unknown> => {
    const spec = { resourceAttributes: attributes };
    const { body } = await send("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", { spec });
    return (body as { status: { allowed: boolean } }).status.allowed;
  };

  it("tell what the sender may do", async () => {
    expect(await can(as("root"), { verb: "delete", resource: "secrets", namespace: "n" })).toBe(true);
    expect(await can(as("bob"), { verb: "delete", resource: "secrets", namespace: "n" })).toBe(false);
    const spec = { namespace: "n" };
    const { body } = await as("ann")("POST", "/apis/authorization.k8s.io/v1/selfsubjectrulesreviews", { spec });
    expect(body).toMatchObject({ status: { incomplete: false } });
    expect(JSON.stringify(body)).toContain('"resources":["beds"]');
  });

  it("answer about others with 201, to those who may ask", async () => {
    const attributes = { verb: "get", resource: "secrets", namespace: "n" };
    const review = { spec: { user: "root", groups: ["system:masters"], resourceAttributes: attributes } };
    const address = "/apis/authorization.k8s.io/v1";
    for (const path of [`${address}/subjectaccessreviews`, `${address}/namespaces/n/localsubjectaccessreviews`]) {
      expect(await as("root")("POST", path, review)).toMatchObject({
        status: 201,
        body: { status: { allowed: true } },
      });
      expect((await as("bob")("POST", path, review)).status).toBe(403);
      expect((await as("root")("GET", path)).status).toBe(405);
    }
  });

  it("need a question", async () => {
    const empty = await as("ann")("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", { spec: {} });
    expect(empty.status).toBe(400);
  });
});

describe("impersonation", () => {
  it("makes a request as another user, if the sender may", async () => {
    const who = (send: Send, headers: Record<string, string>): Promise<Answer> =>
      send("POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews", {}, headers);
    const asEve = await who(as("root"), { "Impersonate-User": "eve", "Impersonate-Group": "readers" });
    expect(asEve.body).toMatchObject({
      status: { userInfo: { username: "eve", groups: ["readers", "system:authenticated"] } },
    });
    expect((await who(as("bob"), { "Impersonate-User": "root" })).status).toBe(403);
    expect((await who(as("root"), { "Impersonate-Group": "readers" })).status).toBe(400);
  });
});

it("names lines of a file of tokens that it cannot read, and no token", () => {
  const { users, problems } = parseTokens('# tokens\nsecret\nt,ann,1,"a,b"\nt,bob,2\n');
  expect([...users.values()]).toEqual([{ name: "ann", uid: "1", groups: ["a", "b", "system:authenticated"] }]);
  expect(problems).toEqual([
    { line: 2, problem: "has no token or no user" },
    { line: 4, problem: "repeats a token" },
  ]);
});
