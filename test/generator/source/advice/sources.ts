import { field, HEAD, plain, put, TYPES, type Advice } from "./project.js";

/** Advice on sources and annotations, GV1. */
export const sourceAdvice: readonly Advice[] = [
  {
    code: "GV1001",
    broken: { files: { "boats.ts": "" }, config: { profile: "rest", sources: ["none/*.ts"] } },
    followed: [{ ...field("a: string;"), config: { profile: "rest", sources: ["*.ts"] } }],
  },
  { code: "GV1002", broken: field("a: ;"), followed: [field("a: string;")] },
  { code: "GV1003", broken: field("/** @minimun 1 */\n  a: number;") },
  { code: "GV1004", broken: field("/** @route GET / */\n  a: number;"), followed: [field("a: number;")] },
  {
    code: "GV1004",
    broken: field("// @minimum 3\n  a: number;"),
    followed: [field("/** @minimum 3 */\n  a: number;")],
  },
  { code: "GV1005", broken: field("/** @minimum many */\n  a: number;") },
  {
    code: "GV1006",
    broken: field("/**\n   * @minimum 3\n   * @maximum 1\n   */\n  a: number;"),
    followed: [field("/**\n   * @minimum 1\n   * @maximum 3\n   */\n  a: number;")],
  },
  {
    code: "GV1007",
    broken: field("/**\n   * @minimum 3\n   * @minimum 1\n   */\n  a: number;"),
    followed: [field("/** @minimum 3 */\n  a: number;")],
  },
  {
    code: "GV1008",
    broken: {
      files: { "boats.ts": `${TYPES}\nexport interface Boat { a: string }\n${put("Boat")}` },
      config: { profile: "rest" },
    },
    followed: [field("a: string;")],
  },
  {
    code: "GV1009",
    broken: plain('import type { Hull } from "./hulls.js";\nexport interface Boat { a: Hull }'),
    followed: [
      {
        ...plain('import type { Hull } from "./hull.js";\nexport interface Boat { a: Hull }'),
        files: {
          ...plain('import type { Hull } from "./hull.js";\nexport interface Boat { a: Hull }').files,
          "hull.ts": `${HEAD("@modelPackage boats")}export interface Hull { a: string }\n`,
        },
      },
    ],
  },
  { code: "GV1010", broken: plain("interface Hull { a: string }\nexport interface Boat { a: Hul }") },
  {
    code: "GV1011",
    broken: field("/** @maxLength 3 */\n  a: number;"),
    followed: [field("/** @maxLength 3 */\n  a: string;")],
  },
  {
    code: "GV1012",
    broken: field("/** @default 3 */\n  a: string;"),
    followed: [field('/** @default "3" */\n  a: string;')],
  },
  {
    code: "GV1013",
    broken: field("/** One. */\n  /** Two. */\n  a: string;"),
    followed: [field("/** One. Two. */\n  a: string;")],
  },
  {
    code: "GV1014",
    broken: {
      files: {
        "boats.ts": `${HEAD("@modelPackage boats")}${TYPES}import type { Hul } from "./hull.js";\nexport interface Boat { a: Hul }\n${put("Boat")}`,
        "hull.ts": `${HEAD("@modelPackage boats")}export interface Hull { a: string }\n`,
      },
      config: { profile: "rest" },
    },
    followed: [
      {
        files: {
          "boats.ts": `${HEAD("@modelPackage boats")}${TYPES}import type { Hull } from "./hull.js";\nexport interface Boat { a: Hull }\n${put("Boat")}`,
          "hull.ts": `${HEAD("@modelPackage boats")}export interface Hull { a: string }\n`,
        },
        config: { profile: "rest" },
      },
    ],
  },
  { code: "GV1015", broken: field("/** @listType set */\n  a: string[];"), followed: [field("a: string[];")] },
];
