import { HEAD, kind, META, operations, resources, type Advice } from "./project.js";

/** Advice on resources and operations, GV3. */
export const resourceAdvice: readonly Advice[] = [
  {
    code: "GV3001",
    broken: operations("/** @route GET /a */\na(): void;\n/** @route GET /a */\nb(): void;"),
    followed: [operations("/** @route GET /a */\na(): void;\n/** @route GET /b */\nb(): void;")],
  },
  {
    code: "GV3002",
    broken: operations("/** @route GET /a */\na(): void;\n/**\n * @route GET /b\n * @operationId a\n */\nb(): void;"),
    followed: [
      operations("/** @route GET /a */\na(): void;\n/**\n * @route GET /b\n * @operationId c\n */\nb(): void;"),
    ],
  },
  {
    code: "GV3003",
    broken: operations("/** @route GET /a/{id} */\na(): void;"),
    followed: [operations("/** @route GET /a/{id} */\na(id: Path<string>): void;")],
  },
  {
    code: "GV3004",
    broken: operations("/** @route GET /a */\na(id: Path<string>): void;"),
    followed: [
      operations("/** @route GET /a/{id} */\na(id: Path<string>): void;"),
      operations("/** @route GET /a */\na(id: Query<string>): void;"),
    ],
  },
  {
    code: "GV3005",
    broken: resources(kind("A.\n@resource boats verbs=get\n@subresource refit verbs=get kind=Refit")),
    followed: [
      resources(
        kind("A.\n@resource boats verbs=get\n@subresource refit verbs=get kind=Refit") +
          kind("R.", "Refit", " extends TypeMeta", false),
      ),
      resources(kind("A.\n@resource boats verbs=get\n@subresource scale verbs=get kind=autoscaling/v1.Scale")),
    ],
  },
  {
    code: "GV3006",
    broken: resources(kind("A.\n@resource boats", "Boat", " extends TypeMeta", false)),
    followed: [
      resources(kind("A.\n@resource boats")),
      resources(kind("A.\n@resource boats verbs=all,-list,-watch", "Boat", " extends TypeMeta", false)),
    ],
  },
  {
    code: "GV3007",
    broken: resources(kind("A.\n@resource boats"), { profile: "rest" }),
    followed: [resources(kind("A.\n@resource boats"))],
  },
  {
    code: "GV3008",
    broken: operations(
      "/** @route GET /a/{id} */\nreadA(id: Path<string>): void;\n/** @route DELETE /a/{id} */\ndeleteA(id: Path<Int32>): void;",
      { profile: "kubernetes" },
    ),
    followed: [
      operations(
        "/** @route GET /a/{id} */\nreadA(id: Path<string>): void;\n/** @route DELETE /a/{id} */\ndeleteA(id: Path<string>): void;",
        { profile: "kubernetes" },
      ),
    ],
  },
  {
    code: "GV3009",
    broken: operations('/** @route GET /a */\na(b: Query<string>, c: Query<string, "b">): void;'),
    followed: [operations("/** @route GET /a */\na(b: Query<string>, c: Query<string>): void;")],
  },
  {
    code: "GV3010",
    broken: operations("/** @route PUT /a */\na(b: Body<string>, c: Body<string>): void;"),
    followed: [
      operations("/** @route PUT /a */\na(b: Body<string>): void;"),
      operations("/** @route PUT /a */\na(b: Form<string>, c: Form<string>): void;"),
    ],
  },
  {
    code: "GV3011",
    broken: operations("/** @route GET /a */\na(b: Query<{ c: string }[]>): void;"),
    followed: [operations("/** @route GET /a */\na(b: Query<string[]>): void;")],
  },
  {
    code: "GV3012",
    broken: operations("/** @route GET /a */\nfetchA(): void;", { profile: "kubernetes" }),
    followed: [
      operations("/** @route GET /a */\nreadA(): void;", { profile: "kubernetes" }),
      operations("/** @route GET /a */\nfetchA(): void;"),
    ],
  },
  {
    code: "GV3013",
    broken: resources(kind("A.\n@resource boats"), {
      profile: { extends: "kubernetes", roles: { status: "boats/v1.Nothing" } },
    }),
    followed: [
      resources(kind("A.\n@resource boats"), {
        profile: { extends: "kubernetes", roles: { status: "machinery/unversioned.Status" } },
      }),
    ],
  },
  { code: "GV3014", broken: operations("a(): void;"), followed: [operations("/** @route GET /path */\na(): void;")] },
  {
    code: "GV3015",
    broken: operations("/**\n * @route GET /a\n * @security key\n */\na(): void;"),
    followed: [
      operations("/**\n * @route GET /a\n * @security key\n */\na(): void;", {
        document: { securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
      }),
    ],
  },
  {
    code: "GV3017",
    broken: {
      files: {
        "boats/v1.ts": `${HEAD("@groupVersion boats/v1")}${META}${kind("A.\n@resource boats")}/** @operations each=groupVersion */\nexport interface O {\n/** @route GET /all */\nreadAll(): string;\n}`,
      },
      config: { profile: "kubernetes" },
    },
    followed: [
      {
        files: {
          "boats/v1.ts": `${HEAD("@groupVersion boats/v1")}${META}${kind("A.\n@resource boats")}/** @operations each=groupVersion */\nexport interface O {\n/** @route GET {root}/all */\nreadAll(): string;\n}`,
        },
        config: { profile: "kubernetes" },
      },
    ],
  },
  {
    code: "GV3018",
    broken: resources(kind("A.\n@resource boats") + kind("S.\n@resource boats", "Ship")),
    followed: [resources(kind("A.\n@resource boats") + kind("S.\n@resource ships", "Ship"))],
  },
  {
    code: "GV3019",
    broken: resources(kind("A.\n@resource boats\n@subresource refit")),
    followed: [
      resources(kind("A.\n@resource boats\n@subresource refit verbs=get,update")),
      resources(kind("A.\n@resource boats\n@subresource refit methods=GET,POST")),
    ],
  },
  { code: "GV3020", broken: resources(kind("A.")), followed: [resources(kind("A.\n@resource boats"))] },
  {
    code: "GV3021",
    broken: operations(
      "/** @route GET /a/{b} */\nx(b: Path<string>): void;\n/** @route PUT /a/{c} */\ny(c: Path<string>): void;",
    ),
    followed: [
      operations(
        "/** @route GET /a/{b} */\nx(b: Path<string>): void;\n/** @route PUT /a/{b} */\ny(b: Path<string>): void;",
      ),
    ],
  },
  {
    code: "GV3022",
    broken: resources(kind("A.\n@resource boats shortNames=bo") + kind("S.\n@resource ships shortNames=bo", "Ship")),
    followed: [
      resources(kind("A.\n@resource boats shortNames=bo") + kind("S.\n@resource ships shortNames=sh", "Ship")),
    ],
  },
  {
    code: "GV3023",
    broken: { files: operations("/** @route GET /a */\nreadA(): void;").files, config: {} },
    followed: [
      operations("/** @route GET /a */\nreadA(): void;"),
      operations("/** @route GET /a */\nreadA(): void;", { profile: "kubernetes" }),
    ],
  },
  {
    code: "GV3024",
    broken: resources(kind("A.\n@resource boats", "Boat", "")),
    followed: [resources(kind("A.\n@resource boats"))],
  },
  {
    code: "GV3016",
    broken: {
      files: {
        "a/v1/b.ts": `${HEAD("@groupVersion b/v1")}/** @operations */\nexport interface B {\n/** @route GET /b */\nb(): string;\n}`,
        "a/v1/c.ts": `${HEAD("@groupVersion c/v1")}/** @operations */\nexport interface C {\n/** @route GET /c */\nc(): string;\n}`,
      },
      config: { profile: "rest" },
    },
    followed: [
      {
        files: {
          "b/v1/b.ts": `${HEAD("@groupVersion b/v1")}/** @operations */\nexport interface B {\n/** @route GET /b */\nb(): string;\n}`,
          "a/v1/c.ts": `${HEAD("@groupVersion c/v1")}/** @operations */\nexport interface C {\n/** @route GET /c */\nc(): string;\n}`,
        },
        config: { profile: "rest" },
      },
    ],
  },
  {
    code: "GV3040",
    broken: operations("/** @route PUT /boat */\nputBoat(places: Body<[string, string]>): void;", { dialect: "3.0" }),
    followed: [
      operations(
        "/** @route PUT /boat */\nputBoat(places: Body<Places>): void;",
        { dialect: "3.0" },
        "/** @fallback array */\ntype Places = [string, string];\n",
      ),
      operations("/** @route PUT /boat */\nputBoat(places: Body<[string, string]>): void;", { dialect: "3.1" }),
    ],
  },
  {
    code: "GV3041",
    broken: operations("/** @webhook POST sunk */\nreadSunk(): void;", { dialect: "3.0" }),
    followed: [operations("/** @webhook POST sunk */\nreadSunk(): void;", { dialect: "3.1" })],
  },
  {
    code: "GV3042",
    broken: operations("/** @route GET /boats */\nreadBoats(): string;", {
      document: { servers: [{ url: "https://boats.example.com" }] },
    }),
    followed: [
      operations("/** @route GET /boats */\nreadBoats(): string;", {
        document: { servers: [{ url: "https://boats.example.com" }], host: "boats.example.com", schemes: ["https"] },
      }),
    ],
  },
];
