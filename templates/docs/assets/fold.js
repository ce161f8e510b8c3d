// Folds the objects and lists of a JSON example. Loaded when a reader first folds one.
"use strict";
(() => {
  const make = (name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };

  /** A line of the example: the page's own HTML, whose colours end before the line does. */
  const lineOf = (html) => {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content;
  };

  /** Puts the lines between an opening bracket and its closing one into parts that fold. */
  const build = (code) => {
    const whole = document.createDocumentFragment();
    const open = [whole];
    const lines = code.innerHTML.split("\n");
    for (const [index, html] of lines.entries()) {
      const line = lineOf(index === lines.length - 1 ? html : `${html}\n`);
      const text = line.textContent.trim();
      if (/[{[]$/.test(text)) {
        const part = make("details", make("summary", line));
        part.open = true;
        open.at(-1).append(part);
        open.push(part);
      } else {
        open.at(-1).append(line);
        if (/^[}\]],?$/.test(text) && open.length > 1) open.pop();
      }
    }
    code.replaceChildren(whole);
  };

  /** Folds all that an example contains, or unfolds it. The outermost brackets stay open. */
  window.groupversionFold = (code, isFolded) => {
    if (code.dataset.folds === undefined) build(code);
    code.dataset.folds = "";
    for (const part of code.querySelectorAll("details details")) part.open = !isFolded;
  };
})();
