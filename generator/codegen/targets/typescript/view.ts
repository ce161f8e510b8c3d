import type { Layout } from "../common/text/layout.js";

/*
 * The views of a TypeScript client's templates. These types are public API: custom templates rely on them, and a test
 * checks every path in the default templates against them.
 *
 * All names are legal and free of collisions, all literals are quoted, all prose is safe in a comment. Code that may
 * break over several lines, such as types, is a `Layout`; the helper `line` prints it.
 */

/** The text of a doc comment. */
export interface DocView {
  /** Markdown, not wrapped; may be empty. */
  readonly text: string;
  /** Tags with their text: `@deprecated`. */
  readonly tags: readonly string[];
}

/** An import from another module. */
export interface ImportView {
  /** `import type`. */
  readonly typeOnly: boolean;
  /** Names, sorted, with `as` for renamed ones; empty if `namespace` is present. */
  readonly names: readonly string[];
  /** `import * as`. */
  readonly namespace: string | undefined;
  /** The specifier as a literal: `"../models.js"`. */
  readonly from: string;
}

export interface PropertyView {
  readonly doc: DocView;
  readonly readonly: boolean;
  /** Quoted if necessary. */
  readonly key: string;
  readonly optional: boolean;
  readonly type: Layout;
}

/** `export interface` with properties, an index signature, or both. */
export interface InterfaceView {
  readonly kind: "interface";
  readonly doc: DocView;
  readonly name: string;
  /** The types that it extends. */
  readonly extends: readonly Layout[];
  readonly properties: readonly PropertyView[];
  /** Type of additional properties; undefined if the document does not say. */
  readonly index: Layout | undefined;
  /** Whether it has no members of its own. */
  readonly empty: boolean;
}

/** `export type`. */
export interface AliasView {
  readonly kind: "alias";
  readonly doc: DocView;
  readonly name: string;
  readonly type: Layout;
}

/** A type of the document: an interface or an alias. */
export interface DeclarationView {
  readonly interface: InterfaceView | undefined;
  readonly alias: AliasView | undefined;
}

/** View of `files/src/models.ts.hbs`: the types of one module. */
export interface ModelsView {
  readonly imports: readonly ImportView[];
  readonly declarations: readonly DeclarationView[];
}

/** A field of an operation's data. */
export interface FieldView {
  readonly key: string;
  readonly value: Layout;
}

/** A function that calls an operation. */
export interface FunctionView {
  readonly doc: DocView;
  readonly name: string;
  /** Parameters after `client`: `params: GetPetParams`, `options?: CallOptions`. */
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  /** The function that it calls: `client.call`, `watch`. */
  readonly callee: string;
  readonly arguments: readonly Layout[];
}

/** An operation: its data, the functions that call it, and their interfaces. */
export interface OperationView {
  /** Interface of its parameters; undefined if it takes none. */
  readonly params: InterfaceView | undefined;
  /** Error bodies by status; undefined if the document declares none. */
  readonly errors: InterfaceView | undefined;
  /** Responses by status; undefined if no function returns them. */
  readonly responses: InterfaceView | undefined;
  /** Name of the constant with the operation's data. */
  readonly constant: string;
  readonly fields: readonly FieldView[];
  readonly functions: readonly FunctionView[];
}

/** View of `files/src/operations.ts.hbs`: the operations of a tag or a resource. */
export interface OperationsView {
  readonly imports: readonly ImportView[];
  readonly operations: readonly OperationView[];
}

/** A method of a class. It passes its arguments on to a function. */
export interface MethodView {
  readonly doc: DocView;
  readonly name: string;
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  /** The function, with its namespace: `pods.readNamespacedPod`. */
  readonly callee: string;
  /** Arguments after `client`. */
  readonly arguments: readonly string[];
}

export interface ClassView {
  readonly doc: DocView;
  readonly name: string;
  readonly methods: readonly MethodView[];
}

/** View of `files/src/api.ts.hbs`: classes over the functions of a module. */
export interface ApiView {
  readonly imports: readonly ImportView[];
  readonly classes: readonly ClassView[];
}

/** View of `files/src/module.ts.hbs`: the entry point of a module. */
export interface ModuleView {
  readonly exports: readonly ExportView[];
}

export interface ExportView {
  /** `export type`. */
  readonly typeOnly: boolean;
  /** Names, sorted; empty for `export *`. */
  readonly names: readonly string[];
  readonly from: string;
}

/** View of `files/src/index.ts.hbs`: the entry point of the package. */
export interface RootView {
  /** Whether the package has a `createClient` of its own, which sets options. */
  readonly wraps: boolean;
  /** Doc comment of that function. */
  readonly doc: DocView;
  /** The options that it passes on: its own, then the caller's. */
  readonly options: Layout;
  /** Whether clients keep integers beyond 2^53 exact by default. */
  readonly exact: boolean;
  readonly exports: readonly ExportView[];
}

/** An entry of `exports` in `package.json`; all fields are JSON. */
export interface EntryView {
  readonly key: string;
  /** The key without `./`; empty for the package itself, which is the first entry. */
  readonly subpath: string;
  readonly types: string;
  readonly default: string;
}

/** An optional peer dependency; both fields are JSON. */
export interface PeerView {
  readonly name: string;
  readonly range: string;
  /** Whether the package needs it to be compiled. */
  readonly compiles: boolean;
}

/** View of `files/package.json.hbs`: the package. */
export interface PackageView {
  /** As JSON. */
  readonly name: string;
  /** The document's title, without characters that Markdown interprets. */
  readonly title: string;
  /** As JSON. */
  readonly version: string;
  /** As JSON. */
  readonly description: string;
  /** Whether the package reads kubeconfigs. */
  readonly kubernetes: boolean;
  /** Packages that the user may install besides. */
  readonly peers: readonly PeerView[];
  readonly entries: readonly EntryView[];
}

/** View of `files/CHANGELOG.md.hbs`: written once, then maintained by the user. */
export interface ChangelogView {
  /** The document's title, without characters that Markdown interprets. */
  readonly title: string;
}

/** View of `files/tsconfig.json.hbs`: how the package is compiled. */
export interface CompilerView {
  /** Folder of the sources. */
  readonly sources: string;
  /** Folder of the compiled files. */
  readonly output: string;
}

/** View of `files/names.lock.json.hbs`: the client's published names. */
export interface LockView {
  /** JSON. */
  readonly text: string;
}

/** A sample call of an operation. */
export interface ExampleView {
  readonly name: string;
  /** The module that exports the function, as a literal: `"@acme/pets/pets"`. */
  readonly entry: string;
  /** The group's class, which has the same method. */
  readonly className: string;
  /** Arguments after `client`: nothing, or the params object. */
  readonly arguments: readonly Layout[];
  /** Whether the call returns a value. */
  readonly answers: boolean;
}

/** An operation with declared errors. */
export interface FailureExampleView {
  readonly call: ExampleView;
  /** Imported names, the call and the type of its errors: `["getPet", "type GetPetErrors"]`. */
  readonly imports: readonly string[];
  /** The interface of its errors. */
  readonly errors: string;
  readonly status: string;
}

/** Examples of a Kubernetes-style client's further features, for one resource. */
export interface KubernetesExampleView {
  /** The module, as a literal. */
  readonly entry: string;
  /** `Pod`. */
  readonly kind: string;
  /** Functions; undefined if the document has no such operation. */
  readonly list: string;
  readonly watch: string;
  readonly read: string | undefined;
  readonly patch: string | undefined;
  readonly follow: string | undefined;
  readonly exec: string | undefined;
  /** `list` and, if there is one, `read`. */
  readonly called: readonly string[];
  /** `follow` and `exec`, if present. */
  readonly streams: readonly string[];
  /** Arguments that select a list of objects, and a single object. */
  readonly several: Layout;
  readonly one: Layout;
  /** `one`, with a patch as body. */
  readonly patched: Layout;
  /** `one`, with a command. */
  readonly command: Layout;
}

/** View of `files/README.md.hbs`: the package's introduction for users. */
export interface ReadmeView {
  /** The document's title, without characters that Markdown interprets. */
  readonly title: string;
  /** Name of the package. */
  readonly name: string;
  /** As literals. */
  readonly root: string;
  readonly runtime: string;
  readonly kubernetesEntry: string;
  /** Argument of `createClient`, with sample credentials for the sample calls. */
  readonly options: Layout;
  /** The security schemes, in Markdown. Empty if the document has none that the client can use. */
  readonly schemes: readonly string[];
  /** Argument of `createClient`, with sample credentials for all schemes. */
  readonly authenticated: Layout;
  readonly call: ExampleView | undefined;
  readonly create: ExampleView | undefined;
  readonly failure: FailureExampleView | undefined;
  readonly kubernetes: KubernetesExampleView | undefined;
  readonly modules: readonly ReadmeModuleView[];
}

/** An entry in the list of modules. */
export interface ReadmeModuleView {
  /** Import specifier: `@acme/pets/pets`. */
  readonly entry: string;
  /** Names of its classes, or a word for its content. */
  readonly content: string;
}

/** A validator. */
export interface SchemaView {
  readonly doc: DocView;
  readonly name: string;
  readonly type: string;
  readonly value: Layout;
}

/** View of `files/src/schemas.ts.hbs`: the validators of one module's types. */
export interface SchemasView {
  readonly imports: readonly ImportView[];
  readonly schemas: readonly SchemaView[];
}

/** A function that returns options for TanStack Query. */
export interface QueryFunctionView {
  readonly doc: DocView;
  readonly name: string;
  /** Parameters after `client`. */
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  readonly value: Layout;
}

/** View of `files/src/query.ts.hbs`: options of queries and mutations for one module's operations. */
export interface QueryView {
  readonly imports: readonly ImportView[];
  readonly functions: readonly QueryFunctionView[];
}

/** A handler for msw. */
export interface HandlerView {
  readonly doc: DocView;
  readonly name: string;
  readonly parameters: readonly Layout[];
  /** The answer by default. */
  readonly example: Layout;
  /** The function of msw: `get`. */
  readonly method: string;
  /** Path as msw reads it, as the content of a template literal. */
  readonly path: string;
  readonly status: string;
  /** How the answer is sent, as a literal. */
  readonly kind: string;
  /** Patterns of other operations that are closer to some of the URLs; absent if there are none. */
  readonly others?: Layout;
}

/** View of `files/src/msw.ts.hbs`: the handlers of one module's operations. */
export interface MswView {
  readonly imports: readonly ImportView[];
  readonly handlers: readonly HandlerView[];
}
