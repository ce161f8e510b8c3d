import { Parser } from "htmlparser2";

/** A sample on the page of an operation. */
export interface Sample {
  /** Id of its panel: `200-sample-1`. */
  readonly id: string;
  readonly value: unknown;
}

/** The samples in JSON on the page of an operation, in order. */
export function samplesOn(html: string): readonly Sample[] {
  const samples: Sample[] = [];
  let id: string | undefined;
  let code: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (attributes["role"] === "tabpanel") id = attributes["id"];
      if (name === "code" && id?.includes("-sample-") === true && code === undefined) code = "";
    },
    ontext: (text) => {
      if (code !== undefined) code += text;
    },
    onclosetag: (name) => {
      if (name !== "code" || code === undefined || id === undefined) return;
      samples.push({ id, value: JSON.parse(code) });
      [id, code] = [undefined, undefined];
    },
  });
  parser.end(html);
  return samples;
}
