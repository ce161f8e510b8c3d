import { readFile } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { readProblem, writeProblem } from "../../../openapi/diagnostics/file-problem.js";
import type { Authenticator } from "../../../server/access/authenticator.js";
import type { Authorizer } from "../../../server/access/authorizer.js";
import { readCertificates } from "../../../server/access/certificates/certificate-chain.js";
import { ClientCertificateAuthenticator } from "../../../server/access/certificates/client-certificate-authenticator.js";
import { DelegatedAuthenticator } from "../../../server/access/delegated/delegated-authenticator.js";
import { DelegatedAuthorizer } from "../../../server/access/delegated/delegated-authorizer.js";
import type { Certificate } from "../../../server/documents/server/certificate.js";
import { readCertificate } from "../serve/serve-certificate.js";
import type { ApiServerCommandOptions } from "./apiserver-options.js";
import { CredentialsError, openCredentials, serverCertificate, type Credentials } from "./credentials.js";
import { openCluster, proxyAuthenticator, type Cluster } from "./delegation.js";
import { TokenFile } from "./token-file.js";

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

/** What the options name, as it was read. */
interface AccessFiles {
  readonly credentials: Credentials;
  /** PEM. */
  readonly clientCa: string | undefined;
  /** PEM. */
  readonly requestHeaderCa: string | undefined;
  readonly tokens: TokenFile | undefined;
  readonly certificate: Certificate | undefined;
  readonly cluster: Cluster | undefined;
}

/** Prepares who may use a server, or returns all that is wrong. */
export async function openAccess(context: Context): Promise<ServerAccess | readonly Diagnostic[]> {
  const problems: Diagnostic[] = [];
  const files = await readFiles(context, problems);
  if (problems.length === 0 && files.credentials !== undefined)
    return accessOf(context, { ...files, credentials: files.credentials });
  files.cluster?.client.close();
  return problems;
}

type Unusable = (code: "GV8004" | "GV8023" | "GV8030" | "GV8031", file: string, problem: string) => undefined;

/** Reads all files, and adds what is wrong with them to `problems`. */
async function readFiles(
  { options, shown }: Context,
  problems: Diagnostic[],
): Promise<Omit<AccessFiles, "credentials"> & { readonly credentials: Credentials | undefined }> {
  const unusable: Unusable = (code, file, problem) =>
    void problems.push(diagnostic(code, undefined, { file: shown(file), problem }));
  const credentials = await openOwn(options, unusable);
  const clientCa = await readAuthorities(options.clientCa, unusable);
  const requestHeaderCa = await readAuthorities(options.requestHeaderCa, unusable);
  const tokens = options.tokenFile === undefined ? undefined : new TokenFile(options.tokenFile);
  const tokenProblem = await tokens?.load();
  if (tokenProblem !== undefined) unusable("GV8031", tokens?.path ?? "", tokenProblem);
  const given = options.tls === undefined ? undefined : await readCertificate(options.tls);
  const certificate = given !== undefined && "problem" in given ? unusable("GV8004", given.file, given.problem) : given;
  const { delegateTo } = options;
  const opened = delegateTo === undefined ? undefined : await openCluster(delegateTo, shown(delegateTo));
  const cluster = opened !== undefined && "code" in opened ? void problems.push(opened) : opened;
  return { credentials, clientCa, requestHeaderCa, tokens, certificate, cluster };
}

/** Reads authorities as PEM. */
async function readAuthorities(file: string | undefined, unusable: Unusable): Promise<string | undefined> {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return unusable("GV8030", file, readProblem(error));
  }
  try {
    if (readCertificates(text).length > 0) return text;
  } catch {
    return unusable("GV8030", file, "a certificate in it cannot be read");
  }
  return unusable("GV8030", file, "there is no certificate in it");
}

async function openOwn(
  { credentials, data }: ApiServerCommandOptions,
  unusable: Unusable,
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

function accessOf(context: Context, files: AccessFiles): ServerAccess {
  const { options } = context;
  const { credentials, cluster } = files;
  const { authority } = credentials;
  const proxies = files.requestHeaderCa ?? cluster?.told.requestHeaderCa;
  const users = [authority.cert, files.clientCa, cluster?.told.clientCa].filter((pem) => pem !== undefined);
  const certificate = files.certificate ?? serverCertificate(credentials, options.host);
  return {
    credentials,
    authenticators: [
      ...(proxies === undefined ? [] : [proxyAuthenticator(readCertificates(proxies), options, cluster?.told)]),
      new ClientCertificateAuthenticator(users.flatMap(readCertificates)),
      ...(files.tokens === undefined ? [] : [files.tokens]),
      ...(cluster === undefined ? [] : [new DelegatedAuthenticator(cluster.client, context.onFault)]),
    ],
    ...(cluster !== undefined && { authorizer: new DelegatedAuthorizer(cluster.client) }),
    authorities: [...users, ...(proxies === undefined ? [] : [proxies])],
    certificate,
    trusted: options.tls === undefined ? authority.cert : certificate.cert,
    reload: () => reload(context, files),
    close: () => cluster?.client.close(),
  };
}

async function reload(
  { options, shown }: Context,
  { tokens, credentials }: AccessFiles,
): ReturnType<ServerAccess["reload"]> {
  const problem = await tokens?.load();
  if (problem !== undefined) return { problem: `${shown(tokens?.path ?? "")}: ${problem}` };
  if (options.tls === undefined) return { certificate: serverCertificate(credentials, options.host) };
  const read = await readCertificate(options.tls);
  return "problem" in read ? { problem: `${shown(read.file)}: ${read.problem}` } : { certificate: read };
}
