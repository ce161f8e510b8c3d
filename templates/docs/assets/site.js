// What pages do beyond reading: unfolding in place, deep links, copying. All of it works from a folder as well.
"use strict";
(() => {
  const root = document.documentElement.dataset.root ?? "";
  const base = new URL(root === "" ? "./" : root, document.baseURI);

  /** Loads a script of the site once. */
  const scripts = new Map();
  const loadScript = (path) => {
    const known = scripts.get(path);
    if (known !== undefined) return known;
    const loading = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(path, base).href;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => {
        scripts.delete(path);
        reject(new Error(`cannot load ${path}`));
      });
      document.head.append(script);
    });
    scripts.set(path, loading);
    return loading;
  };

  /** The HTML of pieces by name. */
  const pieces = new Map();
  window.groupversionPiece = (name, html) => pieces.set(name, html);

  /** A piece of another page, with its addresses and anchors as they are in this one. */
  const readPiece = async (name, file, prefix) => {
    if (!pieces.has(name)) await loadScript(`${file}.js`);
    const body = new DOMParser().parseFromString(pieces.get(name) ?? "", "text/html").body;
    const page = new URL(`${name}.html`, base);
    for (const link of body.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href") ?? "";
      const isOwn = href.startsWith("#") && href !== "#top";
      link.setAttribute("href", isOwn ? `#${prefix}${href.slice(1)}` : new URL(href, page).href);
    }
    for (const element of body.querySelectorAll("[id]")) element.id = decodeURIComponent(prefix) + element.id;
    const holder = document.createElement("div");
    holder.className = "piece";
    holder.append(...body.childNodes);
    return holder;
  };

  /** What stands before the anchors of a piece: the anchor of the row that it unfolds below. */
  const prefixOf = (details) => {
    const row = details.closest("tr, li");
    const id = row?.id || row?.previousElementSibling?.id || "";
    if (id === "") return "";
    return encodeURIComponent(details.classList.contains("operation") ? `${id}:` : id);
  };

  const unfold = async (details) => {
    const { piece: name, file } = details.dataset;
    if (name === undefined || details.dataset.state !== undefined) return;
    details.dataset.state = "loading";
    try {
      const piece = await readPiece(name, file, prefixOf(details));
      details.append(piece);
      details.dataset.state = "done";
    } catch {
      // The link inside still leads there.
      delete details.dataset.state;
    }
  };

  // A toggle event does not bubble.
  document.addEventListener("toggle", (event) => {
    if (event.target.matches?.("details.unfold[open]")) void unfold(event.target);
  }, true);

  const openAround = (element) => {
    for (let outer = element; outer !== null; outer = outer.parentElement)
      if (outer instanceof HTMLDetailsElement) outer.open = true;
  };

  /** Follows an anchor that stands in what is not unfolded yet: `.spec.containers.image`. */
  const follow = async () => {
    let anchor;
    try {
      anchor = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    if (anchor === "") return;
    let target = document.getElementById(anchor);
    const isNested = target === null && /^\.|:/.test(anchor);
    if (isNested) {
      const parts = anchor.split(/(?=[.:])/);
      let way = "";
      for (const part of parts) {
        way += part;
        const row = document.getElementById(way);
        if (row === null) continue;
        target = row;
        if (way === anchor) break;
        const details = row.querySelector(":scope > details.unfold") ?? row.nextElementSibling?.querySelector("details");
        if (!details || (row.tagName === "TR" && !row.nextElementSibling.classList.contains("nested"))) continue;
        details.open = true;
        await unfold(details);
      }
    }
    if (target === null) return;
    openAround(target.parentElement);
    if (target.tagName === "LI") {
      const details = target.querySelector(":scope > details");
      if (details !== null && target.id === anchor) details.open = true;
    }
    if (isNested) {
      for (const marked of document.querySelectorAll(".found")) marked.classList.remove("found");
      target.classList.add("found");
      target.scrollIntoView();
    }
  };
  window.addEventListener("hashchange", () => void follow());

  // The switch between versions stays at the field that one looks at.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-keep-anchor]");
    if (link) link.hash = location.hash;
  });

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Pages from a folder may not, in some browsers.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      return done;
    }
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("button.copy");
    if (!button) return;
    const code = button.parentElement.querySelector("code").textContent;
    button.textContent = (await copy(code)) ? "Copied" : "Not copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });

  void follow();

  // The search is loaded when somebody is about to use it.
  const input = document.querySelector(".search input");
  if (input !== null) {
    window.groupversionSite = { base, loadScript };
    const load = () => void loadScript("assets/search.js");
    input.addEventListener("focus", load, { once: true });
    input.addEventListener("pointerenter", load, { once: true });
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.matches?.("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    if (document.activeElement === input) load();
  }
})();
