import type { Layout } from "../common/text/layout.js";

/*
 * What the templates of a TypeScript client receive. These types are public API: whoever replaces a template relies on
 * them, and a test walks every path that a template uses against them.
 *
 * All names are legal and free where they stand, all literals are quoted, all prose is safe in a comment. Types and other
 * code that may need several lines are a `Layout`, which the helper `line` prints.
 */

/** Documentation of something. */
export interface DocView {
  /** Markdown, not wrapped; empty where there is nothing to say. */
  readonly text: string;
  /** Tags with their text: `@deprecated`. */
  readonly tags: readonly string[];
}

/** An import from another module. */
export interface ImportView {
  /** `import type`. */
  readonly typeOnly: boolean;
  /** Names, with `as` where they are called otherwise here; sorted. Empty where `namespace` is given. */
  readonly names: readonly string[];
  /** `import * as`. */
  readonly namespace: string | undefined;
  /** The specifier as a literal: `"../models.js"`. */
  readonly from: string;
}

export interface PropertyView {
  readonly doc: DocView;
  readonly readonly: boolean;
  /** Quoted if it has to be. */
  readonly key: string;
  readonly optional: boolean;
  readonly type: Layout;
}

/** `export interface` with properties, or an index signature, or both. */
export interface InterfaceView {
  readonly kind: "interface";
  readonly doc: DocView;
  readonly name: string;
  /** What it extends, as types. */
  readonly extends: readonly Layout[];
  readonly properties: readonly PropertyView[];
  /** What further properties are; undefined where nothing is said of them. */
  readonly index: Layout | undefined;
  /** Whether there is nothing in it but what it extends. */
  readonly empty: boolean;
}

/** `export type`. */
export interface AliasView {
  readonly kind: "alias";
  readonly doc: DocView;
  readonly name: string;
  readonly type: Layout;
}

/** A type of the document: one of the two. */
export interface DeclarationView {
  readonly interface: InterfaceView | undefined;
  readonly alias: AliasView | undefined;
}

/** View of `files/src/models.ts.hbs`: types of the document, of one module. */
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
  /** After the client: `params: GetPetParams`, `options?: CallOptions`. */
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  /** What it calls: `client.call`, `watch`. */
  readonly callee: string;
  readonly arguments: readonly string[];
}

/** An operation: its data, the functions that call it, and the interfaces that these need. */
export interface OperationView {
  /** What it takes; undefined where it takes nothing. */
  readonly params: InterfaceView | undefined;
  /** Bodies of failures by status; undefined where the document declares none. */
  readonly errors: InterfaceView | undefined;
  /** What the operation's data is called. */
  readonly constant: string;
  readonly fields: readonly FieldView[];
  readonly functions: readonly FunctionView[];
}

/** View of `files/src/operations.ts.hbs`: the operations of a tag, or of a resource. */
export interface OperationsView {
  readonly imports: readonly ImportView[];
  readonly operations: readonly OperationView[];
}

/** A method of a class, which passes its arguments on to a function. */
export interface MethodView {
  readonly doc: DocView;
  readonly name: string;
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  /** The function, with its namespace: `pods.readNamespacedPod`. */
  readonly callee: string;
  /** After the client. */
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
  /** Names, sorted; empty for everything. */
  readonly names: readonly string[];
  readonly from: string;
}

/** View of `files/src/index.ts.hbs`: the entry point of the package. */
export interface RootView {
  /** Whether clients keep integers beyond 2^53 exact unless told otherwise. */
  readonly exact: boolean;
  readonly exports: readonly ExportView[];
}

/** An entry of `exports` in `package.json`; all as JSON. */
export interface EntryView {
  readonly key: string;
  readonly types: string;
  readonly default: string;
}

/** View of `files/package.json.hbs`: the package. */
export interface PackageView {
  /** As JSON. */
  readonly name: string;
  /** The document's title, without anything that means something in Markdown. */
  readonly title: string;
  /** As JSON. */
  readonly version: string;
  /** As JSON. */
  readonly description: string;
  /** Whether the package reads kubeconfigs. */
  readonly kubernetes: boolean;
  readonly entries: readonly EntryView[];
}

/** View of `files/CHANGELOG.md.hbs`: written once, then the user's. */
export interface ChangelogView {
  /** The document's title, without anything that means something in Markdown. */
  readonly title: string;
}

/** View of `files/tsconfig.json.hbs`: how the package is compiled. */
export interface CompilerView {
  /** Folder of the sources. */
  readonly sources: string;
  /** Folder of what is compiled. */
  readonly output: string;
}

/** View of `files/names.lock.json.hbs`: the names that the client is published with. */
export interface LockView {
  /** JSON. */
  readonly text: string;
}

/** A call of an operation of the document, for a reader to start from. */
export interface ExampleView {
  readonly name: string;
  /** The module that has it, as a literal: `"@acme/pets/pets"`. */
  readonly entry: string;
  /** The group's class, which has it too. */
  readonly className: string;
  /** What is passed besides the client: nothing, or the params object. */
  readonly arguments: readonly Layout[];
  /** Whether there is an answer to look at. */
  readonly answers: boolean;
}

/** An operation that declares what it fails with. */
export interface FailureExampleView {
  readonly call: ExampleView;
  /** The call, and the interface of its errors as a type: `["getPet", "type GetPetErrors"]`. */
  readonly imports: readonly string[];
  /** The interface of its errors. */
  readonly errors: string;
  readonly status: string;
}

/** What a Kubernetes-style client has besides calls, by the example of one resource. */
export interface KubernetesExampleView {
  /** The module, as a literal. */
  readonly entry: string;
  /** `Pod`. */
  readonly kind: string;
  /** Functions; undefined where the document has no such operation. */
  readonly list: string;
  readonly watch: string;
  readonly read: string | undefined;
  readonly patch: string | undefined;
  readonly follow: string | undefined;
  readonly exec: string | undefined;
  /** `list` and, if there is one, `read`. */
  readonly called: readonly string[];
  /** `follow` and `exec`, as far as there are such. */
  readonly streams: readonly string[];
  /** Arguments that say which objects, and which one. */
  readonly several: Layout;
  readonly one: Layout;
  /** As `one`, with a patch for a body. */
  readonly patched: Layout;
  /** As `one`, with a command. */
  readonly command: Layout;
}

/** View of `files/README.md.hbs`: the package as its users meet it. */
export interface ReadmeView {
  /** The document's title, without anything that means something in Markdown. */
  readonly title: string;
  /** Name of the package. */
  readonly name: string;
  /** As literals. */
  readonly root: string;
  readonly runtime: string;
  readonly kubernetesEntry: string;
  /** Argument of `createClient`. */
  readonly options: Layout;
  readonly call: ExampleView | undefined;
  readonly create: ExampleView | undefined;
  readonly failure: FailureExampleView | undefined;
  readonly kubernetes: KubernetesExampleView | undefined;
  readonly modules: readonly ReadmeModuleView[];
}

/** A module in the list of them. */
export interface ReadmeModuleView {
  /** What to import it by: `@acme/pets/pets`. */
  readonly entry: string;
  /** Names of its classes, or what else is in it. */
  readonly content: string;
}
