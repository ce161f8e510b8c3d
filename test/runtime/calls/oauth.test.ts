/** Tokens by refresh tokens and on devices. Client credentials are tested with the other credentials. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createClient, deviceFlow, mockTransport, refreshToken } from "../../../templates/typescript/runtime/index.js";
import type { DevicePrompt, MockResponse, TokenProvider } from "../../../templates/typescript/runtime/index.js";
import { failure } from "../support/clients.js";

const tokenUrl = "https://auth.example.com/token";
const deviceAuthorizationUrl = "https://auth.example.com/device";

/** An authorization server that gives its answers in order, and what it was asked. */
function server(...answers: readonly MockResponse[]) {
  const asked: string[] = [];
  const transport = mockTransport(({ url, body, headers }) => {
    asked.push(`${url.pathname} ${body}${headers["authorization"] === undefined ? "" : " with basic"}`);
    return answers[asked.length - 1] ?? { status: 500 };
  });
  return { asked, options: { tokenUrl, clientId: "me", transport, retry: false as const } };
}

const problem = (error: string): MockResponse => ({ status: 400, json: { error } });
const ask = async (provider: TokenProvider) => provider({ refresh: false });

describe("refresh tokens", () => {
  test("are exchanged, and replaced when the server sends another", async () => {
    const stored: string[] = [];
    const { asked, options } = server(
      { json: { access_token: "a1", expires_in: 60, refresh_token: "r2" } },
      { json: { access_token: "a2" } },
      { json: { access_token: "a3", refresh_token: "r2" } },
    );
    const provider = refreshToken({
      ...options,
      scopes: ["read", "write"],
      refreshToken: "r1",
      onRefreshToken: (token) => void stored.push(token),
    });
    expect(await ask(provider)).toEqual({ token: "a1", expiresAt: expect.any(Number) as number });
    expect(await ask(provider)).toEqual({ token: "a2" });
    await ask(provider);
    expect(asked).toEqual([
      "/token grant_type=refresh_token&refresh_token=r1&scope=read+write&client_id=me",
      "/token grant_type=refresh_token&refresh_token=r2&scope=read+write&client_id=me",
      "/token grant_type=refresh_token&refresh_token=r2&scope=read+write&client_id=me",
    ]);
    expect(stored).toEqual(["r2"]);
  });

  test("of confidential clients go with the secret", async () => {
    const { asked, options } = server({ json: { access_token: "a" } });
    await ask(refreshToken({ ...options, clientSecret: "s", refreshToken: "r" }));
    expect(asked).toEqual(["/token grant_type=refresh_token&refresh_token=r with basic"]);
  });

  test("are shown by nothing, even if the server repeats them", async () => {
    const secret = "refresh-5ecret";
    const { options } = server({ status: 400, json: { error: "invalid_grant", error_description: `bad ${secret}` } });
    const provider = refreshToken({ ...options, refreshToken: secret });
    const client = createClient({ baseUrl: "https://api.example.com", token: provider });
    const error = await failure(client.call({ id: "x", method: "GET", path: "/" }));
    for (const shown of [error, provider, client])
      expect(inspect(shown, { depth: 9, showHidden: true })).not.toContain(secret);
    expect(JSON.stringify(error)).not.toContain(secret);
  });
});

describe("the device flow", () => {
  const authorization = {
    json: {
      device_code: "d-5ecret",
      user_code: "ABCD",
      verification_uri: "https://example.com/device",
      verification_uri_complete: "https://example.com/device?code=ABCD",
      expires_in: 600,
      interval: 0,
    },
  };
  const granted = { json: { access_token: "a1", refresh_token: "r1" } };

  test("shows the code, waits for the user, and refreshes without asking again", async () => {
    const prompts: DevicePrompt[] = [];
    const stored: string[] = [];
    const { asked, options } = server(authorization, problem("authorization_pending"), granted, {
      json: { access_token: "a2" },
    });
    const provider = deviceFlow({
      ...options,
      deviceAuthorizationUrl,
      scopes: ["read"],
      prompt: (shown) => void prompts.push(shown),
      onRefreshToken: (token) => void stored.push(token),
    });
    expect(await ask(provider)).toEqual({ token: "a1" });
    expect(await ask(provider)).toEqual({ token: "a2" });
    const grant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d-5ecret&client_id=me";
    expect(asked).toEqual([
      "/device scope=read&client_id=me",
      `/token ${grant}`,
      `/token ${grant}`,
      "/token grant_type=refresh_token&refresh_token=r1&client_id=me",
    ]);
    expect(prompts).toEqual([
      {
        userCode: "ABCD",
        verificationUri: "https://example.com/device",
        verificationUriComplete: "https://example.com/device?code=ABCD",
        expiresAt: expect.any(Number) as number,
      },
    ]);
    expect(stored).toEqual(["r1"]);
  });

  test("asks the user again when the stored refresh token is refused", async () => {
    const { asked, options } = server(problem("invalid_grant"), authorization, granted);
    const prompt = (): void => undefined;
    const provider = deviceFlow({ ...options, deviceAuthorizationUrl, prompt, refreshToken: "old" });
    expect(await ask(provider)).toEqual({ token: "a1" });
    expect(asked.map((each) => each.split(" ")[0])).toEqual(["/token", "/device", "/token"]);
  });

  test.each(["access_denied", "expired_token"])("ends with %s, without showing the device code", async (code) => {
    const { options } = server(authorization, { status: 400, json: { error: code, error_description: "d-5ecret" } });
    const provider = deviceFlow({ ...options, deviceAuthorizationUrl, prompt: () => undefined });
    const error = await failure(ask(provider));
    expect(error).toMatchObject({ status: 400 });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("5ecret");
  });

  test.each(["authorization_pending", "slow_down"])("ends when the code has expired, after %s", async (code) => {
    const expired = { json: { ...authorization.json, expires_in: -1 } };
    const { asked, options } = server(expired, problem(code), granted);
    const provider = deviceFlow({ ...options, deviceAuthorizationUrl, prompt: () => undefined });
    expect(await failure(ask(provider))).toMatchObject({ status: 400 });
    expect(asked).toHaveLength(2);
  });

  test("ends with the signal", async () => {
    const controller = new AbortController();
    const { options } = server({ json: { ...authorization.json, interval: 60 } });
    const provider = deviceFlow({
      ...options,
      deviceAuthorizationUrl,
      signal: controller.signal,
      prompt: () => controller.abort(new Error("enough")),
    });
    expect(await failure(ask(provider))).toMatchObject({ message: "enough" });
  });

  test("refuses an answer without a code", async () => {
    const { options } = server({ json: { device_code: "d" } });
    const provider = deviceFlow({ ...options, deviceAuthorizationUrl, prompt: () => undefined });
    expect(await failure(ask(provider))).toMatchObject({ name: "DecodeError" });
  });
});

test("credentials by a name that is no security scheme are an error that shows no secret", () => {
  const make = () =>
    createClient({
      baseUrl: "https://api.example.com",
      schemes: ["key", "token"],
      auth: { tokn: { type: "bearer", token: "5ecret" } },
    });
  expect(make).toThrow('auth has "tokn", but the security schemes are key, token');
  expect(() =>
    createClient({ baseUrl: "https://x.example", schemes: ["key"], auth: { type: "bearer", token: "t" } }),
  ).not.toThrow();
});
