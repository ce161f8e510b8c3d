import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { clientCredentials } from "../../../templates/typescript/runtime/index.js";
import type { TokenRequest } from "../../../templates/typescript/runtime/index.js";
import { failure, operation, transports, undiciClient } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

/** Responds with the credentials of the request. */
function echo() {
  return serve((request, response) =>
    json(response, { authorization: request.headers.authorization, key: request.headers["x-key"], url: request.url }),
  );
}

describe.each(transports)("credentials over %s", (_, makeClient) => {
  test("bearer tokens, passwords and API keys go to the right place", async () => {
    const server = await echo();
    const call = (options: Parameters<typeof makeClient>[1]) => makeClient(server.url, options).call(operation());
    expect(await call({ token: "t" })).toEqual({ authorization: "Bearer t", url: "/" });
    expect(await call({ auth: { type: "oauth2", token: () => "t" } })).toEqual({ authorization: "Bearer t", url: "/" });
    expect(await call({ auth: { type: "basic", username: "ü", password: "p:w" } })).toEqual({
      authorization: `Basic ${Buffer.from("ü:p:w").toString("base64")}`,
      url: "/",
    });
    expect(await call({ auth: { type: "apiKey", in: "header", name: "X-Key", key: "k" } })).toEqual({
      key: "k",
      url: "/",
    });
    expect(await call({ auth: { type: "apiKey", in: "query", name: "api key", key: "k&" } })).toEqual({
      url: "/?api%20key=k%26",
    });
  });

  test("the operation decides which credentials are sent", async () => {
    const server = await echo();
    const client = makeClient(server.url, {
      auth: {
        main: { type: "bearer", token: "main" },
        key: { type: "apiKey", in: "header", name: "x-key", key: "key" },
      },
    });
    const call = (security: string[][]) => client.call(operation({ security }));
    expect(await call([])).toEqual({ url: "/" });
    expect(await call([["main"]])).toEqual({ authorization: "Bearer main", url: "/" });
    expect(await call([["main", "key"]])).toEqual({ authorization: "Bearer main", key: "key", url: "/" });
    expect(await call([["other"], ["key"]])).toEqual({ key: "key", url: "/" });
    expect(await call([[], ["key"]])).toEqual({ key: "key", url: "/" });
    expect(await call([["other"]])).toEqual({ url: "/" });
    expect(await client.call(operation())).toEqual({ authorization: "Bearer main", key: "key", url: "/" });
  });

  test("a token is requested once for all waiting calls, cached, and renewed before it expires", async () => {
    const server = await echo();
    let asked = 0;
    let expiresAt = Date.now() + 3_600_000;
    const client = makeClient(server.url, {
      token: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { token: `t${String(++asked)}`, expiresAt };
      },
    });
    await Promise.all([1, 2, 3].map(() => client.call(operation())));
    await client.call(operation());
    expect(asked).toBe(1);
    expiresAt = Date.now();
    const short = makeClient(server.url, {
      token: () => ({ token: `s${String(++asked)}`, expiresAt: new Date(expiresAt) }),
    });
    await short.call(operation());
    await short.call(operation());
    expect(asked).toBe(3);
  });

  test("a refused token is renewed once, for any method", async () => {
    const server = await serve((request, response) =>
      request.headers.authorization === "Bearer good"
        ? json(response, request.body.toString())
        : json(response, { message: "no" }, 401),
    );
    const asked: TokenRequest[] = [];
    const client = makeClient(server.url, {
      token: (request) => {
        asked.push(request);
        return request.refresh ? "good" : "stale";
      },
    });
    expect(await client.call(operation({ method: "POST" }), { body: 1 })).toBe("1");
    expect(asked).toEqual([{ refresh: false }, { refresh: true }]);
    await client.call(operation({ method: "POST" }), { body: 1 });
    expect(asked).toHaveLength(2);

    let tries = 0;
    const hopeless = makeClient(server.url, { token: () => `bad${String(++tries)}` });
    expect(await failure(hopeless.call(operation()))).toMatchObject({ status: 401 });
    expect(tries).toBe(2);
    const fixed = makeClient(server.url, { token: "fixed" });
    const before = server.requests.length;
    expect(await failure(fixed.call(operation()))).toMatchObject({ status: 401 });
    expect(server.requests.length - before).toBe(1);
  });

  test("calls refused at the same time renew the token once", async () => {
    let valid = "t2";
    const server = await serve((request, response) =>
      json(response, {}, request.headers.authorization === `Bearer ${valid}` ? 200 : 401),
    );
    let asked = 0;
    const client = makeClient(server.url, { token: () => `t${String(++asked)}` });
    await Promise.all([1, 2, 3, 4, 5].map(() => client.call(operation())));
    expect(asked).toBe(2);
    valid = "t3";
    await Promise.all([1, 2, 3].map(() => client.call(operation())));
    expect(asked).toBe(3);
  });

  test("a refused token is not used again, even if the call itself cannot be retried", async () => {
    const server = await serve((request, response) =>
      json(response, {}, request.headers.authorization === "Bearer good" ? 200 : 401),
    );
    const asked: TokenRequest[] = [];
    const client = makeClient(server.url, {
      token: (request) => (asked.push(request), request.refresh ? "good" : "stale"),
    });
    async function* pieces() {
      yield await Promise.resolve("x");
    }
    const upload = () => client.call(operation({ method: "PUT", consumes: ["*/*"] }), { body: pieces() });
    expect(await failure(upload())).toMatchObject({ status: 401 });
    await upload();
    expect(asked).toEqual([{ refresh: false }, { refresh: true }]);
    expect(server.requests).toHaveLength(2);
  });

  test("a source without a new token ends the retries, and the caller gets the refusal", async () => {
    const server = await serve((_request, response) => json(response, { message: "no" }, 401));
    const asked: TokenRequest[] = [];
    const client = makeClient(server.url, { token: (request) => (asked.push(request), "only one") });
    expect(await failure(client.call(operation()))).toMatchObject({ status: 401, message: "401 no (testOperation)" });
    expect(server.requests).toHaveLength(1);
    expect(asked).toEqual([{ refresh: false }, { refresh: true }]);
  });

  test("a token source that fails on renewal fails the call, and the next call tries it again", async () => {
    const server = await serve((request, response) =>
      json(response, {}, request.headers.authorization === "Bearer third" ? 200 : 401),
    );
    const broken = new Error("the store is sealed");
    const answers = [() => "first", () => Promise.reject(broken), () => "third"];
    const asked: TokenRequest[] = [];
    const client = makeClient(server.url, {
      token: (request) => (asked.push(request), answers[asked.length - 1]?.() ?? "none"),
    });
    expect(await failure(client.call(operation()))).toBe(broken);
    await client.call(operation());
    expect(asked).toEqual([{ refresh: false }, { refresh: true }, { refresh: true }]);
    expect(server.requests).toHaveLength(2);
  });

  test("many calls through many rotations: none fails, and no extra tokens are requested", async () => {
    let current = 0;
    let seen = 0;
    let asked = 0;
    const server = await serve((request, response) => {
      // The server revokes a token while calls that use it are in flight.
      if (++seen % 60 === 0) current++;
      json(response, {}, request.headers.authorization === `Bearer t${String(current)}` ? 200 : 401);
    });
    const client = makeClient(server.url, {
      token: async () => {
        asked++;
        await new Promise((resolve) => setTimeout(resolve, 2));
        return `t${String(current)}`;
      },
    });
    const worker = async () => {
      for (let call = 0; call < 50; call++) await client.call(operation());
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(current).toBeGreaterThan(5);
    expect(asked).toBeLessThanOrEqual(current + 1);
  });

  test("the call throws the provider's error", async () => {
    const broken = new Error("the store is sealed");
    const client = makeClient("http://127.0.0.1:1", { token: () => Promise.reject(broken) });
    expect(await failure(client.call(operation()))).toBe(broken);
  });

  test("redirects do not carry credentials to other origins", async () => {
    const foreign = await echo();
    const server = await serve((request, response) => {
      const { pathname, searchParams } = new URL(request.url, "http://x");
      if (pathname === "/here") response.writeHead(302, { location: "/there?x=1#f" }).end("moved");
      else if (pathname === "/away") response.writeHead(307, { location: `${foreign.url}/file` }).end("moved");
      else if (pathname === "/loop")
        response.writeHead(301, { location: `/loop?${String(Number(searchParams.get("n")))}` }).end();
      else json(response, { url: request.url, authorization: request.headers.authorization });
    });
    const client = makeClient(server.url, {
      token: "secret",
      headers: { "x-key": "secret", cookie: "secret" },
    });
    expect(await client.call(operation({ path: "/here" }))).toEqual({
      url: "/there?x=1",
      authorization: "Bearer secret",
    });
    expect(await client.call(operation({ path: "/away" }))).toEqual({ url: "/file" });
    expect(JSON.stringify(foreign.requests[0]?.headers)).not.toContain("secret");
    expect(await failure(client.call(operation({ path: "/loop" })))).toMatchObject({ status: 301 });
    expect(server.requests.filter(({ url }) => url.startsWith("/loop"))).toHaveLength(6);
    const post = operation({ method: "POST", path: "/away" });
    expect(await failure(client.call(post, { body: {} }))).toMatchObject({ status: 307 });
    expect(foreign.requests).toHaveLength(1);
    const withCertificate = makeClient(server.url, { tls: { cert: "…" }, dispatcher: undefined });
    if (_ === "fetch")
      expect(await failure(withCertificate.call(operation({ path: "/away" })))).toMatchObject({ status: 307 });
  });
});

test("client credentials: a token from the endpoint, kept until it expires", async () => {
  const endpoint = await serve((_, response) => json(response, { access_token: "granted", expires_in: 3600 }));
  const server = await echo();
  const tokenUrl = `${endpoint.url}/oauth/token?tenant=1`;
  const shared = { tokenUrl, clientId: "id:1", clientSecret: "s e", scopes: ["a", "b"], proxy: false as const };
  const client = undiciClient(server.url, { token: clientCredentials({ ...shared, fields: { audience: "api" } }) });
  expect(await client.call(operation())).toMatchObject({ authorization: "Bearer granted" });
  await client.call(operation());
  expect(endpoint.requests).toHaveLength(1);
  const [request] = endpoint.requests;
  expect(request).toMatchObject({ method: "POST", url: "/oauth/token?tenant=1" });
  expect(request?.body.toString()).toBe("grant_type=client_credentials&audience=api&scope=a+b");
  expect(request?.headers.authorization).toBe(`Basic ${Buffer.from("id%3A1:s%20e").toString("base64")}`);

  const inBody = undiciClient(server.url, { token: clientCredentials({ ...shared, secretIn: "body" }) });
  await inBody.call(operation());
  expect(endpoint.requests[1]?.headers.authorization).toBeUndefined();
  expect(endpoint.requests[1]?.body.toString()).toContain("client_id=id%3A1&client_secret=s+e");
});

test("client credentials: renewed together when the server refuses them, and when they expire", async () => {
  let issued = 0;
  let lifetime: unknown = 3600;
  const endpoint = await serve((_, response) =>
    json(response, { access_token: `granted-${String(++issued)}`, token_type: "bearer", expires_in: lifetime }),
  );
  let valid = 2;
  const server = await serve((request, response) =>
    json(response, {}, request.headers.authorization === `Bearer granted-${String(valid)}` ? 200 : 401),
  );
  const credentials = { tokenUrl: endpoint.url, clientId: "id", clientSecret: "secret", proxy: false as const };
  const client = undiciClient(server.url, { token: clientCredentials(credentials) });
  await Promise.all([1, 2, 3, 4, 5].map(() => client.call(operation())));
  expect(issued).toBe(2);
  // Some servers send the lifetime as a string. Only half of a short lifetime is used.
  lifetime = "1";
  valid = 3;
  await client.call(operation());
  await new Promise((resolve) => setTimeout(resolve, 700));
  valid = 4;
  await client.call(operation());
  expect(issued).toBe(4);
  // Others send null for a token that does not expire.
  lifetime = null;
  valid = 5;
  await client.call(operation());
  await client.call(operation());
  expect(issued).toBe(5);
});

test.each([
  ["a form", "application/x-www-form-urlencoded", "access_token=granted-5ecret&scope=a"],
  ["truncated JSON", "application/json", '{"access_token":"granted-5ecret","expires'],
  ["JSON without access_token", "application/json", '{"token":"granted-5ecret"}'],
  ["a token that is not a string", "application/json", '{"access_token":{"granted":"granted-5ecret"}}'],
  ["null", "application/json", "null"],
])("client credentials: a response with %s is an error that does not show it", async (_, type, text) => {
  const endpoint = await serve((_request, response) => {
    response.writeHead(200, { "content-type": type }).end(text);
  });
  const token = clientCredentials({ tokenUrl: endpoint.url, clientId: "id", clientSecret: "s", proxy: false });
  const error = await failure(undiciClient("http://127.0.0.1:9", { token, retry: false }).call(operation()));
  expect(error).toMatchObject({ name: "DecodeError" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("5ecret");
});

test("client credentials: a secret in the body is not shown, even if the endpoint repeats it", async () => {
  const endpoint = await serve((request, response) =>
    json(response, { error: "invalid_client", error_description: `who is ${request.body.toString()}?` }, 400),
  );
  const clientSecret = "hunter22&é";
  const options = { tokenUrl: endpoint.url, clientId: "id", clientSecret, secretIn: "body", proxy: false } as const;
  const client = undiciClient("http://127.0.0.1:9", { token: clientCredentials(options), retry: false });
  const error = await failure(client.call(operation()));
  expect(error).toMatchObject({ status: 400 });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hunter22");
});

test("client credentials: a refusal of the endpoint is reported without the secret", async () => {
  const endpoint = await serve((_, response) =>
    json(response, { error: "invalid_client", error_description: "unknown client" }, 401),
  );
  const token = clientCredentials({ tokenUrl: endpoint.url, clientId: "id", clientSecret: "hunter22", proxy: false });
  const error = await failure(undiciClient("http://127.0.0.1:1", { token }).call(operation()));
  expect(String(error)).toBe("ApiError: 401 unknown client (clientCredentials)");
});
