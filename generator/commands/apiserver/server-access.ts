import type { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { Authenticator } from "../../../server/access/authenticator.js";
import type { Authorizer } from "../../../server/access/authorizer.js";
import { readCertificates } from "../../../server/access/certificates/certificate-chain.js";
import { ClientCertificateAuthenticator } from "../../../server/access/certificates/client-certificate-authenticator.js";
import { RequestHeaderAuthenticator } from "../../../server/access/certificates/request-header-authenticator.js";
import { ClusterClient } from "../../../openapi/read/sources/cluster-client.js";
import { DelegatedAuthenticator } from "../../../server/access/delegated/delegated-authenticator.js";
import { DelegatedAuthorizer } from "../../../server/access/delegated/delegated-authorizer.js";
import {
  readExtensionConfiguration,
  type ExtensionConfiguration,
} from "../../../server/access/delegated/extension-configuration.js";
import { parseTokens } from "../../../server/access/parse-tokens.js";
import { TokenAuthenticator } from "../../../server/access/token-authenticator.js";
import type { Certificate } from "../../../server/documents/server/certificate.js";
import { readKubeconfig } from "../../pipeline/diff/kubeconfig.js";
import { readCertificate } from "../serve/serve-certificate.js";
import type { ApiServerCommandOptions } from "./apiserver-options.js";
import { CredentialsError, openCredentials, serverCertificate, type Credentials } from "./credentials.js";
import { readProblem, writeProblem } from "../../../openapi/diagnostics/file-problem.js";

/** Who may use a server, and how it shows who it is. */
export interface ServerAccess {
  readonly credentials: Credentials;
  readonly authenticators: readonly Authenticator[];
  /** Absent: roles decide. */
  readonly authorizer?: Authorizer;
  /** PEM of what certificates of clients must come from. */
  readonly authorities: readonly string[];
  readonly certificate: Certificate;
  /** PEM that clients check the certificate against. */
  readonly trusted: string;
  /** Reads tokens again, and the certificate. Returns what is wrong: then everything stays as it was. */
  readonly reload: () => Promise<{ readonly certificate: Certificate } | { readonly problem: string }>;
  readonly close: () => void;
}

interface Context {
  readonly options: ApiServerCommandOptions;
  readonly shown: (file: string) => string;
  readonly onFault: (fault: unknown) => void;
}

/** Users by their tokens, which a reload replaces. */
class Tokens implements Authenticator {
  #tokens = new TokenAuthenticator(new Map());

  replace(tokens: TokenAuthenticator): void {
    this.#tokens = tokens;
  }

  authenticate(...request: Parameters<Authenticator["authenticate"]>): ReturnType<Authenticator["authenticate"]> {
    return this.#tokens.authenticate(...request);
  }
}

/** Reads authorities, or says what is wrong with their file. */
async function readAuthorities(file: string): Promise<string | { readonly problem: string }> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return { problem: readProblem(error) };
  }
  try {
    if (readCertificates(text).length > 0) return text;
  } catch {
    return { problem: "a certificate in it cannot be read" };
  }
  return { problem: "there is no certificate in it" };
}

async function readTokenFile(file: string): Promise<TokenAuthenticator | { readonly problem: string }> {
  try {
    const { users, problems } = parseTokens(await readFile(file, "utf8"));
    const [first] = problems;
    if (first !== undefined) return { problem: `line ${first.line} ${first.problem}` };
    return users.size === 0 ? { problem: "there is no token in it" } : new TokenAuthenticator(users);
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/** Prepares who may use a server, or returns all that is wrong. */
export async function openAccess(context: Context): Promise<ServerAccess | readonly Diagnostic[]> {
  const { options, shown } = context;
  const problems: Diagnostic[] = [];
  const unusable = (code: "GV8004" | "GV8023" | "GV8030" | "GV8031", file: string, problem: string): void =>
    void problems.push(diagnostic(code, undefined, { file: shown(file), problem }));
  const credentials = await openOwn(options, unusable);
  const authorities = async (file: string | undefined): Promise<string | undefined> => {
    if (file === undefined) return undefined;
    const read = await readAuthorities(file);
    if (typeof read === "string") return read;
    unusable("GV8030", file, read.problem);
    return undefined;
  };
  const [clientCa, requestHeaderCa] = [await authorities(options.clientCa), await authorities(options.requestHeaderCa)];
  const tokens = new Tokens();
  const loadTokens = async (): Promise<string | undefined> => {
    if (options.tokenFile === undefined) return undefined;
    const read = await readTokenFile(options.tokenFile);
    if ("problem" in read) return read.problem;
    tokens.replace(read);
    return undefined;
  };
  const tokenProblem = await loadTokens();
  if (tokenProblem !== undefined) unusable("GV8031", options.tokenFile ?? "", tokenProblem);
  const given = options.tls === undefined ? undefined : await readCertificate(options.tls);
  if (given !== undefined && "problem" in given) unusable("GV8004", given.file, given.problem);
  const cluster = await openCluster(context, problems);
  if (problems.length > 0 || credentials === undefined) {
    cluster?.client.close();
    return problems;
  }
  const { authority } = credentials;
  const certificateNow = (): Certificate =>
    given === undefined || "problem" in given ? serverCertificate(credentials, options.host) : given;
  const proxies = requestHeaderCa ?? cluster?.told.requestHeaderCa;
  const users = [authority.cert, clientCa, cluster?.told.clientCa].filter((pem) => pem !== undefined);
  const certificate = certificateNow();
  return {
    credentials,
    authenticators: [
      ...(proxies === undefined ? [] : [proxyAuthenticator(readCertificates(proxies), options, cluster?.told)]),
      new ClientCertificateAuthenticator(users.flatMap(readCertificates)),
      ...(options.tokenFile === undefined ? [] : [tokens]),
      ...(cluster === undefined ? [] : [new DelegatedAuthenticator(cluster.client, context.onFault)]),
    ],
    ...(cluster !== undefined && { authorizer: new DelegatedAuthorizer(cluster.client) }),
    authorities: [...users, ...(proxies === undefined ? [] : [proxies])],
    certificate,
    trusted: options.tls === undefined ? authority.cert : certificate.cert,
    reload: async () => {
      const problem = await loadTokens();
      if (problem !== undefined) return { problem: `${shown(options.tokenFile ?? "")}: ${problem}` };
      if (options.tls === undefined) return { certificate: certificateNow() };
      const read = await readCertificate(options.tls);
      return "problem" in read ? { problem: `${shown(read.file)}: ${read.problem}` } : { certificate: read };
    },
    close: () => cluster?.client.close(),
  };
}

async function openOwn(
  { credentials, data }: ApiServerCommandOptions,
  unusable: (code: "GV8023" | "GV8030", file: string, problem: string) => void,
): Promise<Credentials | undefined> {
  const folder = credentials ?? (data === undefined ? undefined : path.join(data, "credentials"));
  try {
    return await openCredentials(folder);
  } catch (error) {
    if (error instanceof CredentialsError || credentials !== undefined)
      unusable("GV8030", error instanceof CredentialsError ? error.file : (credentials ?? ""), writeProblem(error));
    else unusable("GV8023", data ?? "", writeProblem(error));
    return undefined;
  }
}

interface Cluster {
  readonly client: ClusterClient;
  readonly told: ExtensionConfiguration;
}

async function openCluster({ options, shown }: Context, problems: Diagnostic[]): Promise<Cluster | undefined> {
  const { delegateTo } = options;
  if (delegateTo === undefined) return undefined;
  const fail = (problem: string): undefined =>
    void problems.push(diagnostic("GV8034", undefined, { file: shown(delegateTo), problem }));
  const endpoint = await readKubeconfig(delegateTo, undefined);
  if ("problem" in endpoint) return fail(endpoint.problem);
  const client = new ClusterClient(endpoint);
  try {
    return { client, told: await readExtensionConfiguration(client) };
  } catch (error) {
    client.close();
    return fail((error as Error).message);
  }
}

function proxyAuthenticator(
  authorities: readonly X509Certificate[],
  options: ApiServerCommandOptions,
  told: ExtensionConfiguration | undefined,
): Authenticator {
  // Names on the command line go with authorities on it; what the cluster tells goes together, too.
  const allowedNames = options.requestHeaderCa === undefined ? (told?.allowedNames ?? []) : options.allowedNames;
  const { usernameHeaders, groupHeaders, extraPrefixes, uidHeaders } = told ?? {};
  return new RequestHeaderAuthenticator({
    authorities,
    allowedNames,
    ...(usernameHeaders !== undefined && { usernameHeaders }),
    ...(groupHeaders !== undefined && { groupHeaders }),
    ...(extraPrefixes !== undefined && { extraPrefixes }),
    ...(uidHeaders !== undefined && { uidHeaders }),
  });
}
