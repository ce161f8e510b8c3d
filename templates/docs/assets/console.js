// The console of an operation's page: sends its call to a server that the reader chooses. Credentials stay in this script's
// memory. What a server answers is only ever text.
"use strict";
(() => {
  const modes = (document.documentElement.dataset.try ?? "").split(" ");
  const isAny = modes.includes("any");
  /** What the reader has typed as credentials, by scheme and field. */
  const secrets = new Map();
  /** Longer answers are shown in part. Characters. */
  const most = 1_000_000;
  let count = 0;

  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };
  const group = (title, ...children) => make("fieldset", {}, make("legend", { textContent: title }), ...children);
  /** A field with its label. */
  const labelled = (text, field, hint = "") => {
    field.id = `console-${(count += 1)}`;
    const label = make("label", { htmlFor: field.id }, text);
    if (hint !== "") label.append(make("span", { className: "hint", textContent: ` ${hint}` }));
    return make("div", { className: "field" }, label, field);
  };
  const textField = (props = {}) => make("input", { type: "text", autocomplete: "off", spellcheck: false, ...props });
  const choice = (values) =>
    make("select", {}, ...values.map(([value, text]) => make("option", { value, textContent: text })));

  // Values as they stand in a request.
  const encode = (text, reserved) => {
    const all = encodeURIComponent(text).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    return reserved ? all.replace(/%(?:2F|3A|3F|40|21|24|27|28|29|2A|2C|3B|5B|5D)/g, decodeURIComponent) : all;
  };
  const asText = (value) => (typeof value === "string" ? value : JSON.stringify(value));
  const parsed = ({ shape, content }, text) => {
    if (content !== undefined || shape === undefined) return text;
    if (shape === "list") return text.split("\n").filter((line) => line !== "");
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  /** `name=value` pairs of a query or form, not yet encoded. */
  const pairsOf = ({ name, style, explode, separator = "," }, value) => {
    if (Array.isArray(value))
      return explode ? value.map((item) => [name, asText(item)]) : [[name, value.map(asText).join(separator)]];
    if (!isObject(value)) return [[name, asText(value)]];
    const entries = Object.entries(value);
    if (style === "deepObject") return entries.map(([key, item]) => [`${name}[${key}]`, asText(item)]);
    if (explode) return entries.map(([key, item]) => [key, asText(item)]);
    return [[name, entries.flat().map(asText).join(separator)]];
  };
  /** A value of a path or a header, each part written by `write`. */
  const segmentOf = ({ name, style = "simple", explode, separator = "," }, value, write) => {
    const entries = isObject(value) ? Object.entries(value) : undefined;
    const items = entries === undefined ? [value].flat() : explode ? entries : entries.flat();
    const parts = items.map((item) =>
      Array.isArray(item) ? item.map((each) => write(asText(each))).join("=") : write(asText(item)),
    );
    if (style === "label") return `.${parts.join(explode ? "." : separator)}`;
    if (style !== "matrix") return parts.join(separator);
    if (!explode) return `;${name}=${parts.join(separator)}`;
    return parts.map((part) => (entries === undefined ? `;${name}=${part}` : `;${part}`)).join("");
  };

  /** JSON with one line for each value. Numbers keep all their digits. */
  const pretty = (text) => {
    JSON.parse(text);
    let depth = 0;
    let out = "";
    const line = () => `\n${"  ".repeat(depth)}`;
    const tokens = text.match(/"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
    tokens.forEach((token, index) => {
      const isEmpty = /^[\]}]$/.test(tokens[index + 1]);
      if (token === "{" || token === "[") {
        depth += 1;
        out += token + (isEmpty ? "" : line());
      } else if (token === "}" || token === "]") {
        depth -= 1;
        out += (/^[[{]$/.test(tokens[index - 1]) ? "" : line()) + token;
      } else if (token === ",") out += token + line();
      else out += token === ":" ? ": " : token;
    });
    return out;
  };

  const remembered = (key, field) => {
    field.value = secrets.get(key) ?? "";
    field.addEventListener("input", () => secrets.set(key, field.value));
    return field;
  };
  const secretField = (key) => remembered(key, textField({ type: "password" }));
  const basic = (user, password) =>
    `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;

  /** Why a request got no answer that this page may read. */
  let blocked = "";
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === "connect-src") blocked = blockedURI;
  });
  const explain = async (url, method, headers, hasCookies = false) => {
    const { origin, protocol, hostname } = new URL(url);
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (blocked !== "")
      return `This site’s security policy does not allow calls to ${origin}, or the call was redirected to another server. Who builds the site can add servers with the option tryIt.`;
    if (location.protocol === "https:" && protocol === "http:" && !/^(?:localhost|127\.|\[::1\])/.test(hostname))
      return "The browser does not let a page that came by https call a server by http.";
    if (origin === location.origin) return `${origin} did not answer.`;
    try {
      await fetch(`${origin}/`, {
        method: "HEAD",
        mode: "no-cors",
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
    } catch {
      return `${origin} did not answer: it cannot be reached from this browser.`;
    }
    const own = location.origin === "null" || location.protocol === "file:" ? "null" : location.origin;
    const needed = [...headers.keys()].filter((name) => name !== "accept");
    return [
      `${origin} can be reached, but the browser keeps its answer from this page (CORS): the server has to allow calls from pages of ${own === "null" ? "a local folder (origin null)" : own}.`,
      `It would answer with the headers “Access-Control-Allow-Origin: ${own}”, “Access-Control-Allow-Methods: ${method}”${needed.length === 0 ? "" : ` and “Access-Control-Allow-Headers: ${needed.join(", ")}”`}${hasCookies ? " and, for cookies, “Access-Control-Allow-Credentials: true”" : ""}, also to OPTIONS without credentials.`,
      "The calls in curl and in programs work without that.",
    ].join(" ");
  };

  /** Fields for one scheme, and what they add to a request. */
  const schemeFields = (scheme, changed) => {
    const { name, kind } = scheme;
    const key = (field) => `${name} ${field}`;
    const none = { headers: [], query: [], cookies: false };
    const value = (field) => secrets.get(key(field)) ?? "";
    if (kind === "basic")
      return {
        element: group(
          name,
          labelled("User", remembered(key("user"), textField())),
          labelled("Password", secretField(key("password"))),
        ),
        add: () => ({
          ...none,
          headers:
            value("user") + value("password") === ""
              ? []
              : [["Authorization", basic(value("user"), value("password"))]],
        }),
      };
    if (kind === "key" && scheme.in !== "cookie")
      return {
        element: group(name, labelled(scheme.parameter, secretField(key("key")), `API key, sent in the ${scheme.in}`)),
        add: () =>
          value("key") === ""
            ? none
            : { ...none, [scheme.in === "query" ? "query" : "headers"]: [[scheme.parameter, value("key")]] },
      };
    if (kind === "key" || kind === "none")
      return {
        element: group(
          name,
          make("p", {
            className: "hint",
            textContent:
              kind === "none"
                ? "The browser sends your client certificate, if it has one."
                : `Pages cannot set cookies for a call. If this browser has the cookie ${scheme.parameter} of the server, it is sent.`,
          }),
        ),
        add: () => ({ ...none, cookies: true }),
      };
    const prefix = kind === "oauth2" || scheme.scheme === "bearer" ? "Bearer" : scheme.scheme;
    const token = secretField(key("token"));
    const element = group(name, labelled("Token", token, `sent as “Authorization: ${prefix}”`));
    if (scheme.signIn)
      element.append(
        make("p", {
          className: "hint",
          textContent:
            "This console does not sign you in at the provider: the provider would send the authorization code in a URL of this site, and URLs must not contain credentials. Sign in elsewhere, and paste the token.",
        }),
      );
    for (const flow of scheme.flows ?? []) element.append(tokenForm(scheme, flow, token, changed));
    return {
      element,
      add: () => ({
        ...none,
        headers: value("token") === "" ? [] : [["Authorization", `${prefix} ${value("token")}`]],
      }),
    };
  };

  /** Gets a token by a flow of OAuth 2. */
  const tokenForm = ({ name, scopes }, { kind, url }, token, changed) => {
    const key = (field) => `${name} ${field}`;
    const fields = [
      ["client", "Client id"],
      ["secret", "Client secret"],
      ...(kind === "password"
        ? [
            ["user", "User"],
            ["password", "Password"],
          ]
        : []),
    ];
    const status = make("p", { className: "hint", role: "status" });
    const button = make("button", { type: "button", textContent: "Get a token" });
    const scope = textField({ value: scopes.join(" ") });
    const value = (field) => secrets.get(key(field)) ?? "";
    const ask = (isBasic) => {
      const body = new URLSearchParams({ grant_type: kind === "password" ? "password" : "client_credentials" });
      if (scope.value !== "") body.set("scope", scope.value);
      if (kind === "password")
        for (const [field, as] of [
          ["user", "username"],
          ["password", "password"],
        ])
          body.set(as, value(field));
      const headers = new Headers({ Accept: "application/json" });
      if (isBasic)
        headers.set("Authorization", basic(encodeURIComponent(value("client")), encodeURIComponent(value("secret"))));
      else
        for (const [field, as] of [
          ["client", "client_id"],
          ["secret", "client_secret"],
        ])
          if (value(field) !== "") body.set(as, value(field));
      return {
        method: "POST",
        body,
        headers,
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
        cache: "no-store",
      };
    };
    button.addEventListener("click", async () => {
      status.textContent = "Asking for a token…";
      blocked = "";
      const first = ask(value("secret") !== "");
      try {
        let answer = await fetch(url, first).catch(() => undefined);
        // Some servers take the client's credentials in the body only.
        if (answer === undefined || answer.status === 400 || answer.status === 401)
          answer = await fetch(url, ask(false));
        const said = await answer.json().catch(() => ({}));
        if (typeof said.access_token !== "string")
          status.textContent = `No token: ${answer.status} ${asText(said.error_description ?? said.error ?? "")}`;
        else {
          token.value = said.access_token;
          secrets.set(key("token"), said.access_token);
          status.textContent = `Got a token${Number.isFinite(said.expires_in) ? ` for ${said.expires_in} seconds` : ""}.`;
          changed();
        }
      } catch {
        status.textContent = await explain(url, "POST", first.headers);
      }
    });
    const isSecret = (field) => field === "secret" || field === "password";
    return make(
      "details",
      {},
      make("summary", {
        textContent: kind === "password" ? "Get one with a password" : "Get one with client credentials",
      }),
      make("p", { className: "hint", textContent: `From ${url}` }),
      ...fields.map(([field, text]) =>
        labelled(text, isSecret(field) ? secretField(key(field)) : remembered(key(field), textField())),
      ),
      labelled("Scopes", scope),
      button,
      status,
    );
  };

  /** A field for a parameter. */
  const inputField = (input) => {
    const { name, required, shape, value = "", values } = input;
    if (shape === "file" || shape === "files") {
      const field = make("input", { type: "file", multiple: shape === "files", required: required === true });
      return { input, field, read: () => [...field.files], element: labelled(name, field, required ? "required" : "") };
    }
    const isLong = shape === "list" || shape === "json";
    const field =
      values !== undefined && !isLong
        ? choice([...(required ? [] : [["", "—"]]), ...values.map((each) => [each, each])])
        : isLong
          ? make("textarea", { rows: 2, spellcheck: false })
          : textField();
    if (required) field.value = value;
    else if (field.tagName !== "SELECT") field.placeholder = value;
    field.required = required === true;
    const how = shape === "list" ? "one a line" : shape === "json" && input.content === undefined ? "JSON" : "";
    return {
      input,
      field,
      read: () => field.value,
      element: labelled(name, field, [required ? "required" : "", how].filter(Boolean).join(", ")),
    };
  };

  /** The request's own body, in one of its media types. */
  const bodyFields = ({ required, contents }) => {
    const type = choice(contents.map((content, index) => [String(index), content.type]));
    const text = make("textarea", { rows: 10, spellcheck: false });
    const file = make("input", { type: "file" });
    const holders = [labelled("Content", text), labelled("File", file)];
    const current = () => contents[Number(type.value)];
    const show = () => {
      const { kind, value = "" } = current();
      text.value = value;
      text.required = required && kind !== "file";
      holders[0].hidden = kind === "file";
      holders[1].hidden = kind !== "file";
    };
    type.addEventListener("change", show);
    show();
    const lines = () =>
      text.value
        .split("\n")
        .filter((line) => line.includes("="))
        .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
    const read = (headers) => {
      const { kind, type: media } = current();
      if (kind === "multipart") {
        const form = new FormData();
        for (const [name, value] of lines()) form.append(name, value);
        return form;
      }
      const content =
        kind === "file" ? file.files[0] : kind === "form" ? String(new URLSearchParams(lines())) : text.value;
      if (content === undefined || content === "") return undefined;
      headers.set("Content-Type", media);
      return content;
    };
    return { element: group("Body", labelled("Media type", type), ...holders), read };
  };

  const TITLES = {
    path: "Path parameters",
    query: "Query parameters",
    querystring: "Query",
    header: "Headers",
    cookie: "Cookies",
    form: "Form fields",
  };

  const serverFields = (data, changed) => {
    const isWeb = location.protocol.startsWith("http");
    const servers = [
      ...(modes.includes("self") ? [{ url: data.base, description: "this server", variables: [] }] : []),
      ...data.servers,
    ]
      .filter(({ url }) => isWeb || url.startsWith("http"))
      .map((server) => ({ ...server, url: server.url.startsWith("http") ? server.url : location.origin + server.url }));
    const element = group("Server");
    const select = choice(
      servers.map(({ url, description }, index) => [
        String(index),
        description === "" ? url : `${url} (${description})`,
      ]),
    );
    const typed = textField({ type: "url", value: servers[0]?.url ?? "", required: true });
    let chosen = [];
    const show = () => {
      for (const { element: old } of chosen) old.remove();
      chosen = (servers[Number(select.value)]?.variables ?? []).map(({ name, default: value = "", values }) => {
        const field =
          values === undefined ? textField({ value, required: true }) : choice(values.map((each) => [each, each]));
        field.value = value || values?.[0] || "";
        return { name, field, element: labelled(name, field) };
      });
      element.append(...chosen.map(({ element: each }) => each));
    };
    if (isAny) element.append(labelled("URL", typed));
    else if (servers.length > 0) element.append(labelled("URL", select));
    else element.append(make("p", { className: "hint", textContent: "There is no server that this page may call." }));
    if (!isAny) show();
    select.addEventListener("change", () => (show(), changed()));
    const url = () =>
      chosen.reduce(
        (text, { name, field }) => text.replaceAll(`{${name}}`, field.value),
        isAny ? typed.value : (servers[Number(select.value)]?.url ?? ""),
      );
    return { element, url: () => url().replace(/\/+$/, ""), isReady: isAny || servers.length > 0 };
  };

  const answerView = () => {
    const status = make("p", { className: "status-line", role: "status" });
    const headers = make("dl", { className: "headers" });
    const code = make("code");
    const body = make("pre", { tabIndex: 0 }, code);
    const note = make("p", { className: "hint" });
    const details = make("details", {}, make("summary", { textContent: "Headers" }), headers);
    details.hidden = body.hidden = true;
    return {
      status,
      headers,
      code,
      body,
      note,
      details,
      element: make("div", { className: "answer" }, status, details, body, note),
    };
  };

  /** Shows an answer while it arrives. */
  const showAnswer = async (answer, start, view) => {
    const { status, statusText } = answer;
    const milliseconds = () => `${Math.round(performance.now() - start)} ms`;
    const said = `${status} ${statusText}`.trim();
    view.status.textContent = `${said} · ${milliseconds()}`;
    view.status.className = `status-line ${status < 400 ? "good" : "bad"}`;
    view.details.hidden = false;
    view.headers.replaceChildren(
      ...[...answer.headers].map(([name, value]) =>
        make("div", {}, make("dt", { textContent: name }), make("dd", { textContent: value })),
      ),
    );
    const type = answer.headers.get("Content-Type") ?? "";
    const isText = /^$|^text\/|[/+.-](?:json|xml|yaml|javascript|csv|ndjson|jsonl)|urlencoded/i.test(type);
    const decoder = new TextDecoder();
    const chunks = [];
    let [bytes, text] = [0, ""];
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader.read()) {
      bytes += part.value.length;
      view.status.textContent = `${said} · ${milliseconds()} · ${bytes} bytes so far`;
      if (!isText) chunks.push(part.value);
      else if (text.length < most) {
        const more = decoder.decode(part.value, { stream: true });
        text += more;
        view.body.hidden = false;
        view.code.append(more);
      }
    }
    view.status.textContent = `${said} · ${milliseconds()} · ${bytes} bytes`;
    if (text.length >= most) view.note.textContent = `Only the first ${text.length} characters are shown.`;
    else if (/[/+.-]json\b/i.test(type) && text.length < most / 4)
      try {
        view.code.textContent = pretty(text);
      } catch {
        view.note.textContent = "This is not valid JSON.";
      }
    if (isText || bytes === 0) return;
    const href = URL.createObjectURL(new Blob(chunks, { type: "application/octet-stream" }));
    view.note.replaceChildren(make("a", { href, download: "answer", textContent: `Save ${bytes} bytes of ${type}` }));
  };

  window.groupversionConsole = (data) => {
    const { method, path, parts, body, security } = data;
    const shown = make("code");
    const view = answerView();
    const update = () => (shown.textContent = `${method} ${request(true).url}`);
    const server = serverFields(data, () => update());
    const inputs = data.inputs.map(inputField);
    const content = body === undefined ? undefined : bodyFields(body);
    const alternatives = security.length === 0 ? [[]] : security;
    const way = choice(
      alternatives.map((schemes, index) => [
        String(index),
        schemes.map(({ name }) => name).join(" and ") || "no credentials",
      ]),
    );
    const proofs = make("div");
    let schemes = [];
    const chooseWay = () => {
      schemes = alternatives[Number(way.value)].map((scheme) => schemeFields(scheme, () => update()));
      proofs.replaceChildren(...schemes.map(({ element }) => element));
    };
    way.addEventListener("change", () => (chooseWay(), update()));
    chooseWay();

    /** The request of the form's values; for display, secrets are masked. */
    function request(isMasked) {
      const headers = new Headers();
      const query = [];
      let [address, cookies, form] = [path, false, []];
      for (const { input, read } of inputs) {
        const raw = read();
        if (raw.length === 0 && input.in !== "path") continue;
        const value = Array.isArray(raw) ? raw : parsed(input, raw);
        if (input.in === "path")
          address = address.replaceAll(
            `{${input.name}}`,
            segmentOf(input, value, (text) => encode(text, input.reserved)),
          );
        else if (input.in === "query")
          query.push(...pairsOf(input, value).map(([name, each]) => `${encode(name)}=${encode(each, input.reserved)}`));
        else if (input.in === "querystring") query.push(asText(value));
        else if (input.in === "cookie") cookies = true;
        else if (input.in === "form")
          form.push(...(Array.isArray(raw) ? raw.map((file) => [input.name, file]) : pairsOf(input, value)));
        else if (!isMasked)
          headers.set(
            input.name,
            segmentOf(input, value, (text) => text),
          );
      }
      for (const added of schemes.map(({ add }) => add())) {
        query.push(...added.query.map(([name, value]) => `${encode(name)}=${isMasked ? "•••" : encode(value)}`));
        if (!isMasked) for (const [name, value] of added.headers) headers.set(name, value);
        cookies ||= added.cookies;
      }
      const url =
        server.url() + address + (query.length === 0 ? "" : (address.includes("?") ? "&" : "?") + query.join("&"));
      let sent;
      if (!isMasked && form.length > 0) {
        sent = parts ? new FormData() : new URLSearchParams();
        for (const [name, value] of form) sent.append(name, value);
      } else if (!isMasked) sent = content?.read(headers);
      return { url, headers, body: sent, credentials: cookies ? "include" : "same-origin" };
    }

    const send = make("button", { type: "submit", className: "send", textContent: "Send", disabled: !server.isReady });
    const cancel = make("button", { type: "button", textContent: "Cancel", hidden: true });
    let running;
    cancel.addEventListener("click", () => running?.abort());
    const run = async () => {
      running?.abort();
      const control = (running = new AbortController());
      const start = performance.now();
      let asked;
      Object.assign(view.status, { textContent: "Sending…", className: "status-line" });
      view.code.textContent = view.note.textContent = "";
      view.details.hidden = view.body.hidden = true;
      blocked = "";
      try {
        const { url, ...rest } = request(false);
        asked = new Request(url, { method, referrerPolicy: "no-referrer", cache: "no-store", ...rest });
      } catch {
        view.status.textContent = `A browser cannot send this: the URL or a header has a value that it does not allow, or ${method} takes no body here.`;
        return;
      }
      cancel.hidden = false;
      try {
        await showAnswer(await fetch(asked, { signal: control.signal }), start, view);
      } catch {
        if (control === running || !control.signal.aborted)
          view.status.textContent = control.signal.aborted ? `${view.status.textContent} · cancelled` : "No answer";
        if (!control.signal.aborted)
          view.note.textContent = await explain(asked.url, method, asked.headers, asked.credentials === "include");
      }
      if (control === running) cancel.hidden = true;
    };
    const places = [...new Set(data.inputs.map((input) => input.in))].map((place) =>
      group(TITLES[place], ...inputs.filter(({ input }) => input.in === place).map(({ element }) => element)),
    );
    const form = make(
      "form",
      { className: "console", ariaLabel: "Try it" },
      server.element,
      ...(alternatives.length > 1 ? [labelled("Authorization", way)] : []),
      proofs,
      ...places,
      ...(content === undefined ? [] : [content.element]),
      make("p", { className: "request" }, shown),
      make("p", { className: "buttons" }, send, cancel),
      view.element,
    );
    form.addEventListener("input", () => update());
    form.addEventListener("submit", (event) => (event.preventDefault(), void run()));
    update();
    return form;
  };
})();
