import { field, HEAD, kind, META, plain, type Advice } from "./project.js";

/** Advice on types, GV2. */
export const typeAdvice: readonly Advice[] = [
  {
    code: "GV2001",
    broken: plain("interface A { a: string }\ninterface B { b: string }\nexport interface Boat { it: A | B }"),
    followed: [
      plain("interface A { a: string }\ninterface B { b: string }\nexport interface Boat { a?: A; b?: B }"),
      plain(
        "/** @discriminator kind */\nexport interface It { kind: string }\nexport interface A extends It { a: string }\nexport interface Boat { it: It }",
      ),
      plain(
        "interface A { a: string }\ninterface B { b: string }\nexport interface Boat {\n/** @fallback object */\nit: A | B }",
      ),
      plain("interface A { a: string }\ninterface B { b: string }\nexport interface Boat { it: A | B }", {
        dialect: "3.1",
      }),
    ],
  },
  {
    code: "GV2001",
    broken: plain('enum E { A = "a", B = 1 }\nexport interface Boat { e: E }'),
    followed: [plain('enum E { A = "a", B = "1" }\nexport interface Boat { e: E }')],
  },
  {
    code: "GV2001",
    broken: field("a: number | string;"),
    followed: [field("a: IntOrString;"), field("/** @fallback string */\n  a: number | string;")],
  },
  { code: "GV2002", broken: field("f(): void;\n  a: string;"), followed: [field("a: string;")] },
  { code: "GV2003", broken: field("a: Map<string, string>;"), followed: [field("a: Record<string, string>;")] },
  {
    code: "GV2003",
    broken: field("a: bigint;"),
    followed: [plain('import type { Int64 } from "groupversion/types";\nexport interface Boat { a: Int64 }')],
  },
  {
    code: "GV2003",
    broken: field("a: Record<`x-${string}`, string>;"),
    followed: [field("a: Record<string, string>;")],
  },
  {
    code: "GV2003",
    broken: plain("enum Empty {}\nexport interface Boat { a: string & Empty }"),
    followed: [
      plain('enum Empty { Some = "some" }\nexport interface Boat { a: string & Empty }'),
      plain("export interface Boat { b: string }"),
    ],
  },
  {
    code: "GV2003",
    broken: plain("export interface Boat { next?: this }"),
    followed: [plain("export interface Boat { next?: Boat }")],
  },
  {
    code: "GV2004",
    broken: plain("interface Page<T> { items: T[] }\nexport interface Boat { a: Page }"),
    followed: [
      plain("interface Page<T> { items: T[] }\nexport type Names = Page<string>;\nexport interface Boat { a: Names }"),
    ],
  },
  {
    code: "GV2005",
    broken: field("a: [string, string];"),
    followed: [
      field("a: string[];"),
      field("a: { first: string; second: string };"),
      field("/** @fallback array */\na: [string, string];"),
      plain("export interface Boat { a: [string, string] }", { dialect: "3.1" }),
    ],
  },
  {
    code: "GV2006",
    broken: field("a: string | null;"),
    followed: [
      field("a?: string;"),
      plain("export interface Boat { a: string | null }", { profile: { extends: "rest", nullable: "x-nullable" } }),
    ],
  },
  { code: "GV2007", broken: plain("interface Page<T> { items: T[] }\nexport interface Boat { a: Page<string> }") },
  { code: "GV2007", broken: plain("interface Env<T = string> { v: T }\nexport interface Boat { a: Env }") },
  { code: "GV2007", broken: plain("type Opt<T> = { v?: T };\nexport interface Boat { a: Opt<string>[] }") },
  {
    code: "GV2008",
    broken: plain("/** @definition Boat */\nexport interface Ship { a: string }\nexport interface Boat { s: Ship }"),
    followed: [
      plain("/** @definition Vessel */\nexport interface Ship { a: string }\nexport interface Boat { s: Ship }"),
    ],
  },
  {
    code: "GV2008",
    broken: {
      files: {
        "a/v1.ts": `${HEAD("@groupVersion a/v1")}${META}${kind("A.\n@resource boats")}`,
        "b/v1.ts": `${HEAD("@groupVersion b/v1")}${META}${kind("B.\n@resource boats")}`,
      },
      config: { profile: "kubernetes" },
    },
    followed: [
      {
        files: {
          "a/v1.ts": `${HEAD("@groupVersion a/v1")}${META}${kind("A.\n@resource boats")}`,
          "b/v1.ts": `${HEAD("@groupVersion b/v1")}${META}${kind("B.\n@resource boats")}`,
        },
        config: { profile: { extends: "kubernetes", definitionNames: "qualified" } },
      },
    ],
  },
  {
    code: "GV2009",
    broken: plain("class Hull { a = 1 }\nexport interface Boat { h: Hull }"),
    followed: [plain("interface Hull { a: number }\nexport interface Boat { h: Hull }")],
  },
  {
    code: "GV2010",
    broken: plain("type List = List[];\nexport interface Boat { l: List }"),
    followed: [
      plain("/** @definition */\ntype List = List[];\nexport interface Boat { l: List }"),
      plain("interface List { items: List[] }\nexport interface Boat { l: List }"),
    ],
  },
  {
    code: "GV2009",
    broken: plain('export interface Boat { a: string }\nexport class Boat { b = "" }'),
    followed: [plain("export interface Boat { a: string; b: string }")],
  },
  { code: "GV2011", broken: field('["a" + 1]: string;'), followed: [field("a1: string;")] },
  {
    code: "GV2011",
    broken: plain("declare const hidden: unique symbol;\nexport interface Boat { a: string; [hidden]: string }"),
    followed: [plain("export interface Boat { a: string }")],
  },
  {
    code: "GV2012",
    broken: plain('enum E { A = "abc".length }\nexport interface Boat { e: E }'),
    followed: [plain("enum E { A = 3 }\nexport interface Boat { e: E }")],
  },
  {
    code: "GV2013",
    broken: plain("enum E {}\nexport interface Boat { e: E }"),
    followed: [plain('enum E { A = "a" }\nexport interface Boat { e: E }'), field("e: string;")],
  },
  {
    code: "GV2014",
    broken: plain("/** @internal */\nexport interface Hull { a: string }\nexport interface Boat { h: Hull }"),
    followed: [
      plain(
        "/** @internal */\nexport interface Hull { a: string }\nexport interface Boat {\n/** @internal */\nh: Hull; b: string }",
      ),
      plain("export interface Hull { a: string }\nexport interface Boat { h: Hull }"),
    ],
  },
];
