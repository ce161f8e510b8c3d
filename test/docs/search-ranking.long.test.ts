import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REPOSITORY } from "../support/run-tool.js";
import { startBrowser } from "./support/browser.js";
import { buildSite } from "./support/build-site.js";
import { firstHits } from "./support/first-hit.js";

const PATIENCE = 180_000;
const shared = (...name: string[]): string => path.join(REPOSITORY, "..", "shared", ...name);

/** Documents with what readers type and want to see first. */
const WANTED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    path.join(REPOSITORY, "spec-output", "extended", "swagger.json"),
    {
      "/api/v1/pods": "listCoreV1PodForAllNamespaces, GET /api/v1/pods",
      "pod logs": "readCoreV1NamespacedPodLog, GET /api/v1/namespaces/{namespace}/pods/{name}/log",
      pod: "Pod, core/v1",
      pods: "Pod, core/v1",
      svc: "Service, core/v1",
      deploy: "Deployment, extensions/v1beta1",
      PodSpec: "PodSpec, core/v1",
      hostNetwork: "PodSpec.hostNetwork, core/v1",
      terminationGracePeriodSeconds: "PodSpec.terminationGracePeriodSeconds, core/v1",
      readCoreV1NamespacedPod: "readCoreV1NamespacedPod, GET /api/v1/namespaces/{namespace}/pods/{name}",
      "list namespaces": "listCoreV1Namespace, GET /api/v1/namespaces",
    },
  ],
  [
    shared("specs", "kubernetes", "v1.36-dev.json"),
    {
      "scale deployment":
        "replaceAppsV1NamespacedDeploymentScale, PUT /apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale",
    },
  ],
  [
    shared("corpus", "open", "stripe.json"),
    {
      customers: "GetCustomers, GET /v1/customers",
      "/v1/charges": "GetCharges, GET /v1/charges",
      "create charge": "PostCharges, POST /v1/charges",
      "list invoices": "GetInvoices, GET /v1/invoices",
      "cancel subscription":
        "DeleteSubscriptionsSubscriptionExposedId, DELETE /v1/subscriptions/{subscription_exposed_id}",
      "delete customer": "DeleteCustomersCustomer, DELETE /v1/customers/{customer}",
      PostCharges: "PostCharges, POST /v1/charges",
    },
  ],
  [
    shared("corpus", "open", "docker-engine.yaml"),
    {
      stop: "Stop a container, POST /containers/{id}/stop",
      "create container": "Create a container, POST /containers/create",
      "/containers/json": "List containers, GET /containers/json",
      "list images": "List Images, GET /images/json",
      "inspect network": "Inspect a network, GET /networks/{id}",
      ContainerExec: "Create an exec instance, POST /containers/{id}/exec",
      HostConfig: "HostConfig, Definitions",
      ping: "Ping, GET /_ping",
    },
  ],
  [
    shared("corpus", "open", "slack-web.json"),
    {
      "post message": "chat_postMessage, POST /chat.postMessage",
      "chat.postMessage": "chat_postMessage, POST /chat.postMessage",
      "list users": "users_list, GET /users.list",
      "upload file": "files_upload, POST /files.upload",
      "schedule message": "chat_scheduleMessage, POST /chat.scheduleMessage",
      "/files.upload": "files_upload, POST /files.upload",
    },
  ],
  [
    shared("corpus-3", "open", "github.json"),
    {
      "create issue": "Create an issue, POST /repos/{owner}/{repo}/issues",
      "list pull requests": "List pull requests, GET /repos/{owner}/{repo}/pulls",
      "/user": "Get the authenticated user, GET /user",
      "star repository": "Star a repository for the authenticated user, PUT /user/starred/{owner}/{repo}",
      "issues/create": "Create an issue, POST /repos/{owner}/{repo}/issues",
      "get user": "Get a user, GET /users/{username}",
      "merge pull request": "Merge a pull request, PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
      "delete branch protection": "Delete branch protection, DELETE /repos/{owner}/{repo}/branches/{branch}/protection",
    },
  ],
  [
    shared("corpus-3", "open", "twilio-api-v2010.yaml"),
    {
      "send message": "Send a message, POST /2010-04-01/Accounts/{AccountSid}/Messages.json",
      "list calls":
        "Retrieves a collection of calls made to and from your account, GET /2010-04-01/Accounts/{AccountSid}/Calls.json",
      "/2010-04-01/Accounts.json":
        "Retrieves a collection of Accounts belonging to the account used to make the request, GET /2010-04-01/Accounts.json",
      "available phone numbers":
        "ListAvailablePhoneNumberCountry, GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json",
      "buy phone number":
        "Purchase a phone-number for the account, POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
      "fetch account": "Fetch the account specified by the provided Account Sid, GET /2010-04-01/Accounts/{Sid}.json",
    },
  ],
  [
    shared("corpus-3", "open", "museum.yaml"),
    {
      "buy tickets": "Buy museum tickets, POST /tickets",
      "special events": "List special events, GET /special-events",
      hours: "Get museum hours, GET /museum-hours",
      "/museum-hours": "Get museum hours, GET /museum-hours",
      "delete event": "Delete special event, DELETE /special-events/{eventId}",
    },
  ],
];

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

describe.each(WANTED)("%s", (file, wanted) => {
  test(
    "what readers look for comes first",
    async (context) => {
      if (browser === undefined) return context.skip("needs Chromium");
      if (!existsSync(file)) return context.skip(`needs ${file}`);
      const queries = Object.keys(wanted);
      const hits = await firstHits(browser, await buildSite(file), queries);
      expect(Object.fromEntries(queries.map((query, index) => [query, hits[index]]))).toEqual(wanted);
    },
    PATIENCE,
  );
});
