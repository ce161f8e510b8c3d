import type { Layout } from "../common/text/layout.js";

/*
 * What the templates of a Python client receive. These types are public API: whoever replaces a template relies on them,
 * and a test walks every path that a template uses against them.
 *
 * All names are legal and free where they stand, all literals are quoted; prose is made safe by the helper `docstring`.
 * Types and other code that may need several lines are a `Layout`, which the helper `line` prints.
 */

/** A part of a docstring, in Google style. */
export interface DocSectionView {
  /** `Args`, `Returns`, `Raises`. */
  readonly title: string;
  /** What is listed; the name is empty where the text stands alone. */
  readonly entries: readonly { readonly name: string; readonly text: string }[];
}

/** Documentation of something. */
export interface DocView {
  /** Markdown, not wrapped; empty where there is nothing to say. */
  readonly text: string;
  readonly sections: readonly DocSectionView[];
}

/** Statements that belong together, and are set apart from others by an empty line. */
export interface ImportSectionView {
  readonly lines: readonly Layout[];
}

/** What a module imports. */
export interface ImportsView {
  /** At run time: the standard library, other packages, this package. */
  readonly sections: readonly ImportSectionView[];
  /** For type checkers only. */
  readonly checked: readonly ImportSectionView[];
}

export interface AttributeView {
  readonly doc: DocView;
  readonly name: string;
  readonly type: Layout;
  /** Empty where the attribute has to be given. */
  readonly default: string;
}

/** A model: a class with attributes. */
export interface ClassView {
  readonly doc: DocView;
  readonly name: string;
  /** The base class and the class's options: `Model`, `rename={"api_version": "apiVersion"}`. */
  readonly bases: readonly Layout[];
  readonly attributes: readonly AttributeView[];
  /** Whether there is nothing in it, not even documentation. */
  readonly empty: boolean;
}

/** A name for a type. */
export interface AliasView {
  readonly doc: DocView;
  readonly name: string;
  readonly type: Layout;
}

/** View of `files/package/client/models/model.py.hbs`: a type of the document, one of the two. */
export interface ModelView {
  readonly imports: ImportsView;
  readonly class: ClassView | undefined;
  readonly alias: AliasView | undefined;
}

/** An operation as data. */
export interface OperationView {
  readonly name: string;
  /** What a call gives. */
  readonly answer: Layout;
  /** Arguments of `Operation`. */
  readonly fields: readonly Layout[];
}

/** View of `files/package/client/operations/operations.py.hbs`: the operations of a tag. */
export interface OperationsView {
  readonly imports: ImportsView;
  readonly doc: DocView;
  readonly operations: readonly OperationView[];
}

/** A method that calls an operation. */
export interface MethodView {
  readonly doc: DocView;
  readonly name: string;
  /** Why not to use it, as a literal; undefined where nothing is said against it. */
  readonly deprecated: string | undefined;
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  /** Method of the base class that does it: `_call`. */
  readonly callee: string;
  readonly arguments: readonly Layout[];
  /** Whether it is a coroutine. */
  readonly awaits: boolean;
}

/** View of `files/package/client/api/api.py.hbs`: the class of a tag. */
export interface ApiView {
  readonly imports: ImportsView;
  /** Relative module with the operations, as a literal; it is loaded when the first of them is called. */
  readonly operations: string;
  readonly doc: DocView;
  readonly name: string;
  readonly base: string;
  readonly methods: readonly MethodView[];
}

/** View of `files/package/__init__.py.hbs`: a package, which imports what it offers when it is first asked for. */
export interface InitView {
  readonly doc: DocView;
  /** Relative name of the runtime's module `lazy`. */
  readonly lazy: string;
  /** Imports of what it offers, for type checkers. */
  readonly exports: readonly Layout[];
  /** Arguments of `lazy`. */
  readonly arguments: readonly Layout[];
}

/** View of `files/package/re_exports.py.hbs`: a module that only hands on names of other modules. */
export interface ReExportsView {
  readonly doc: DocView;
  readonly imports: ImportsView;
  /** The names that it offers, as a list of literals. */
  readonly names: Layout;
}

/** View of `files/pyproject.toml.hbs`: the package as installers see it. All as TOML, which is quoted as JSON is. */
export interface ProjectView {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** What it needs. */
  readonly dependencies: string;
  /** Folder of the package. */
  readonly folder: string;
}

/** View of `files/CHANGELOG.md.hbs`: written once, then the user's. */
export interface ChangelogView {
  /** The document's title, without anything that means something in Markdown. */
  readonly title: string;
}

/** View of `files/names.lock.json.hbs`: the names that the client is published with. */
export interface LockView {
  /** JSON. */
  readonly text: string;
}

/** A call of an operation of the document, for a reader to start from. */
export interface ExampleView {
  readonly className: string;
  readonly name: string;
  readonly arguments: readonly Layout[];
  /** Whether there is an answer to look at. */
  readonly answers: boolean;
}

/** A namespaced resource of Kubernetes to show watches, patches, logs and commands with: names of methods. */
export interface ResourceExampleView {
  readonly className: string;
  /** Of the resource: `Pod`. */
  readonly kind: string;
  readonly list: string;
  readonly watch: string;
  readonly read: string | undefined;
  readonly patch: string | undefined;
  readonly log: string | undefined;
  readonly follow: string | undefined;
  readonly exec: string | undefined;
}

/** View of `files/README.md.hbs`: the package as its users meet it. */
export interface ReadmeView {
  /** The document's title, without anything that means something in Markdown. */
  readonly title: string;
  /** Name of the package. */
  readonly name: string;
  /** What it is imported by. */
  readonly folder: string;
  /** Address of the API, as a literal. */
  readonly host: string;
  readonly call: ExampleView | undefined;
  readonly create: ExampleView | undefined;
  readonly kubernetes: boolean;
  /** Undefined where no namespaced resource can be watched. */
  readonly resource: ResourceExampleView | undefined;
  /** The classes, with what their calls have in common: `tagged x`. */
  readonly classes: readonly { readonly name: string; readonly about: string }[];
}

/** View of `files/package/py.typed.hbs`: nothing. */
export interface MarkerView {
  readonly partial: boolean;
}
