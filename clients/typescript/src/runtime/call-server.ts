import type { CallOptions, ResponseInfo, RetryOptions, Timeouts } from "./call-options.js";
import { BodyReader, readAll } from "./body-reader.js";
import type { ClientOptions } from "./client-options.js";
import type { Credentials, Proof } from "./credentials.js";
import { describeError, secretsOf, toApiError } from "./describe-error.js";
import type { EncodedBody } from "./encoded-body.js";
import type { JsonCodec } from "./json.js";
import { Limits } from "./limits.js";
import type { Operation } from "./operation.js";
import { redactUrl } from "./redact.js";
import { followRedirect } from "./redirect.js";
import { hookedHeaders } from "./request-hook.js";
import { DEFAULT_RETRY, retryDelay } from "./retry.js";
import type { HeaderRecord, Transport, TransportRequest, TransportResponse } from "./transport.js";
import { parseWarnings } from "./warnings.js";

/** What all calls of a client share. */
export interface Context {
  readonly transport: Transport;
  readonly credentials: Credentials;
  readonly json: JsonCodec;
  readonly hooks: Pick<ClientOptions, "onRequest" | "onResponse" | "onRetry" | "onWarning">;
  readonly retry: RetryOptions | false | undefined;
  readonly maxRedirects: number;
  /** Whether redirects may leave the base URL's origin; they never carry credentials there. */
  readonly crossOrigin: boolean;
}

/** A call, encoded except for credentials. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly url: string;
  readonly headers: HeaderRecord;
  readonly body: EncodedBody | undefined;
  /** Secret values among its parameters. */
  readonly secrets: readonly string[];
  readonly timeouts: Required<Timeouts>;
  readonly options: CallOptions;
}

/** A successful response whose content has not been read. */
export interface Answer {
  readonly response: TransportResponse;
  readonly reader: BodyReader;
  /** For messages about the content. */
  readonly secrets: readonly string[];
}

/** Makes a call under its limits, retries it where allowed, and returns the result of `read`. */
export async function callServer<T>(
  context: Context,
  call: PreparedCall,
  read: (answer: Answer) => T | Promise<T>,
  streaming = false,
): Promise<T> {
  const { operation, options, body } = call;
  const limits = new Limits(operation.id, call.timeouts.total, options.signal);
  const given = options.retry ?? context.retry;
  const retry = { ...DEFAULT_RETRY, ...(given === false ? { attempts: 1 } : given) };
  let streams = false;
  try {
    for (let attempt = 1; ; attempt++) {
      const one = new Attempt(context, call, limits, attempt, streaming);
      try {
        const answer = await one.answer();
        one.tellCaller();
        const result = await read(answer);
        streams = streaming;
        return result;
      } catch (error) {
        const again = !limits.over && isRepeatable(body);
        const delay = again ? retryDelay(error, operation.method, attempt, retry) : undefined;
        if (delay === undefined || delay > limits.remaining) {
          one.tellCaller();
          throw error;
        }
        context.hooks.onRetry?.({ operation: operation.id, attempt, delay, error });
        limits.renew();
        await limits.race(retry.sleep(delay, limits.signal));
      }
    }
  } finally {
    if (!streams) limits.end();
  }
}

/** One attempt: one exchange with the server, or several if it redirects or asks for new credentials. */
class Attempt {
  readonly #context: Context;
  readonly #call: PreparedCall;
  readonly #limits: Limits;
  readonly #attempt: number;
  readonly #streaming: boolean;
  #secrets: readonly string[] = [];
  #waiting = true;
  #last: ResponseInfo | undefined;

  constructor(context: Context, call: PreparedCall, limits: Limits, attempt: number, streaming: boolean) {
    this.#context = context;
    this.#call = call;
    this.#limits = limits;
    this.#attempt = attempt;
    this.#streaming = streaming;
  }

  async answer(): Promise<Answer> {
    const { operation, body, timeouts } = this.#call;
    let { url, headers } = this.#call;
    let renewed = false;
    let foreign = false;
    for (let redirects = 0; ;) {
      const { response, proof } = await this.#exchange(url, headers, foreign);
      const info = this.#info(url, response);
      this.#tell(info);
      const reader = this.#reader(response, timeouts.idle);
      if (response.status === 401 && proof && (await this.#renew(proof, reader, !renewed && isRepeatable(body)))) {
        renewed = true;
        await this.#skip(reader);
        continue;
      }
      const next = followRedirect(operation.method, url, response, this.#context.crossOrigin);
      if (next && redirects < this.#context.maxRedirects) {
        redirects++;
        url = next.url;
        if (next.foreign) {
          foreign = true;
          headers = next.keep(headers);
        }
        await this.#skip(reader);
        continue;
      }
      this.#last = info;
      if (response.status >= 200 && response.status < 300) return this.#hand(response, reader);
      const error = await toApiError({ ...info, reason: response.reason }, reader, this.#context.json, this.#secrets);
      // A caller that gave up meanwhile must not see the response.
      this.#limits.throwIfOver();
      throw error;
    }
  }

  /** Calls the call's `onResponse` hook once, with the attempt's final response. */
  tellCaller(): void {
    const info = this.#last;
    this.#last = undefined;
    if (info) this.#call.options.onResponse?.(info);
  }

  async #exchange(
    url: string,
    given: HeaderRecord,
    foreign: boolean,
  ): Promise<{ response: TransportResponse; proof: Proof | undefined }> {
    const { operation, body, timeouts } = this.#call;
    const limits = this.#limits;
    const info = { operation: operation.id, method: operation.method, url: this.#shown(url), attempt: this.#attempt };
    const headers = await hookedHeaders(this.#context.hooks.onRequest, info, given, limits);
    const proof = foreign ? undefined : await limits.race(this.#context.credentials.apply(operation, url, headers));
    this.#secrets = [...secretsOf(headers), ...this.#call.secrets, ...(proof?.secrets ?? [])];
    this.#waiting = true;
    const startHeaders = (): void => {
      if (this.#waiting) limits.start("headers", timeouts.headers);
    };
    const request: TransportRequest = {
      method: operation.method,
      url: proof?.url ?? url,
      headers,
      ...(body && { body: body.content }),
      signal: limits.signal,
      onConnected: startHeaders,
      onProgress: startHeaders,
    };
    limits.start("connect", timeouts.connect);
    try {
      return { response: await limits.race(this.#context.transport.send(request)), proof };
    } catch (error) {
      throw this.#describe(error);
    } finally {
      this.#waiting = false;
      limits.stop();
    }
  }

  /** Whether a retry with new credentials is possible. */
  async #renew(proof: Proof, reader: BodyReader, again: boolean): Promise<boolean> {
    const { credentials } = this.#context;
    if (!again) {
      credentials.refuse(proof);
      return false;
    }
    try {
      return await this.#limits.race(credentials.renew(proof));
    } catch (error) {
      await reader.return();
      throw error;
    }
  }

  #info(url: string, response: TransportResponse): ResponseInfo {
    const { id: operation, method } = this.#call.operation;
    const { status, headers } = response;
    return { operation, method, url: this.#shown(url), status, headers, attempt: this.#attempt };
  }

  #tell(info: ResponseInfo): void {
    const { onResponse, onWarning } = this.#context.hooks;
    onResponse?.(info);
    const { warning } = info.headers as { readonly warning?: string };
    if (!onWarning || warning === undefined) return;
    for (const each of parseWarnings(warning)) onWarning({ operation: info.operation, ...each });
  }

  #hand(response: TransportResponse, whole: BodyReader): Answer {
    const secrets = this.#secrets;
    if (!this.#streaming) return { response, reader: whole, secrets };
    const { timeouts } = this.#call.options;
    if (!timeouts?.total) this.#limits.stopTotal();
    return { response, reader: this.#reader(response, timeouts?.idle, () => this.#limits.end()), secrets };
  }

  #reader(response: TransportResponse, idle: number | undefined, onEnd?: () => void): BodyReader {
    return new BodyReader(response.body, this.#limits, { idle, onEnd, describe: (error) => this.#describe(error) });
  }

  /** Reads short content so that the connection can be reused. */
  async #skip(reader: BodyReader): Promise<void> {
    await readAll(reader, 64 * 1024);
  }

  #describe(error: unknown): unknown {
    return describeError(error, this.#call.operation.id, this.#secrets);
  }

  #shown(url: string): string {
    return redactUrl(url, this.#context.credentials.secretParameters);
  }
}

/** A stream can be sent only once. */
function isRepeatable(body: EncodedBody | undefined): boolean {
  const content = body?.content;
  return (
    content === undefined || typeof content === "string" || content instanceof Uint8Array || content instanceof Blob
  );
}
