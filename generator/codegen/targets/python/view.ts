import type { Layout } from "../common/text/layout.js";

/*
 * The views of a Python client's templates. These types are public API: custom templates rely on them, and a test
 * checks every path in the default templates against them.
 *
 * All names are legal and free of collisions, all literals are quoted; the helper `docstring` makes prose safe. Code
 * that may break over several lines, such as types, is a `Layout`; the helper `line` prints it.
 */

/** A section of a docstring, in Google style. */
export interface DocSectionView {
  /** `Args`, `Returns`, `Raises`. */
  readonly title: string;
  /** The listed entries; the name is empty if the text stands alone. */
  readonly entries: readonly { readonly name: string; readonly text: string }[];
}

/** The text of a docstring. */
export interface DocView {
  /** Markdown, not wrapped; may be empty. */
  readonly text: string;
  readonly sections: readonly DocSectionView[];
}

/** Statements that belong together, separated from others by an empty line. */
export interface ImportSectionView {
  readonly lines: readonly Layout[];
}

/** The imports of a module. */
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
  /** Empty if the attribute is required. */
  readonly default: string;
}

/** A model: a class with attributes. */
export interface ClassView {
  readonly doc: DocView;
  readonly name: string;
  /** The base class and the class's options: `Model`, `rename={"api_version": "apiVersion"}`. */
  readonly bases: readonly Layout[];
  readonly attributes: readonly AttributeView[];
  /** Whether the class is empty, with no docstring either. */
  readonly empty: boolean;
}

/** A type alias. */
export interface AliasView {
  readonly doc: DocView;
  readonly name: string;
  readonly type: Layout;
  /** If the type contains the alias: the expression for it at run time. The type is then a text for type checkers. */
  readonly atRunTime: Layout | undefined;
}

/** View of `files/package/client/models/model.py.hbs`: a type of the document, either a class or an alias. */
export interface ModelView {
  readonly imports: ImportsView;
  readonly class: ClassView | undefined;
  readonly alias: AliasView | undefined;
}

/** An operation as data. */
export interface OperationView {
  readonly name: string;
  /** Typed dicts of the headers that its responses declare. */
  readonly headers: readonly HeadersView[];
  /** Whether two empty lines precede it, as after classes. */
  readonly spaced: boolean;
  /** Type of a call's result, and of the whole response if there is a method for it. */
  readonly answers: readonly Layout[];
  /** Arguments of `Operation`. */
  readonly fields: readonly Layout[];
}

/** A typed dict of the headers that a response declares. */
export interface HeadersView {
  readonly name: string;
  /** Attributes of a class; empty if a name is no identifier. */
  readonly fields: readonly Layout[];
  /** Entries of a dict otherwise: names and types. */
  readonly entries: readonly Layout[];
  /** Whether two empty lines precede it, as around classes. */
  readonly spaced: boolean;
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
  /** Why not to use it, as a literal; undefined if it is not deprecated. */
  readonly deprecated: string | undefined;
  readonly parameters: readonly Layout[];
  readonly returns: Layout;
  /** The base class's method that it calls: `_call`. */
  readonly callee: string;
  readonly arguments: readonly Layout[];
  /** Whether it is a coroutine. */
  readonly awaits: boolean;
}

/** View of `files/package/client/api/api.py.hbs`: the class of a tag. */
export interface ApiView {
  readonly imports: ImportsView;
  /** Expression for the module with the operations, which is loaded on the first call. */
  readonly operations: Layout;
  readonly doc: DocView;
  readonly name: string;
  readonly base: string;
  readonly methods: readonly MethodView[];
}

/** View of `files/package/__init__.py.hbs`: a package that loads its exports on first use. */
export interface InitView {
  readonly doc: DocView;
  /** The client's version, as a literal; undefined in packages that do not name it. */
  readonly version: string | undefined;
  /** The project's name, as a literal; undefined in packages that do not name it. */
  readonly project: string | undefined;
  /** Relative name of the runtime's module `lazy`. */
  readonly lazy: string;
  /** Imports of its exports, for type checkers. */
  readonly exports: readonly Layout[];
  /** Arguments of `lazy`. */
  readonly arguments: readonly Layout[];
}

/** View of `files/package/re_exports.py.hbs`: a module that only re-exports names. */
export interface ReExportsView {
  readonly doc: DocView;
  readonly imports: ImportsView;
  /** The exported names, as a list of literals. */
  readonly names: Layout;
  /** Whether it is a package, whose modules are its attributes. */
  readonly isPackage: boolean;
}

/** View of `files/package/client/security_schemes.py.hbs`: how callers authenticate. */
export interface SecurityView {
  /** The security schemes by name, as a `dict`. */
  readonly schemes: Layout;
}

/** View of `files/pyproject.toml.hbs`: the package's metadata, as TOML (quoted like JSON). */
export interface ProjectView {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** Dependencies. */
  readonly dependencies: string;
  /** Folder of the package. */
  readonly folder: string;
}

/** View of `files/CHANGELOG.md.hbs`: written once, then maintained by the user. */
export interface ChangelogView {
  /** The document's title, without characters that Markdown interprets. */
  readonly title: string;
}

/** View of `files/names.lock.json.hbs`: the client's published names. */
export interface LockView {
  /** JSON. */
  readonly text: string;
}

/** A sample call of an operation. */
export interface ExampleView {
  readonly className: string;
  readonly name: string;
  readonly arguments: readonly Layout[];
  /** Whether the call returns a value. */
  readonly answers: boolean;
}

/** A namespaced Kubernetes resource for examples of watches, patches, logs and commands: names of methods. */
export interface ResourceExampleView {
  readonly className: string;
  /** Kind of the resource: `Pod`. */
  readonly kind: string;
  readonly list: string;
  readonly watch: string;
  readonly read: string | undefined;
  readonly patch: string | undefined;
  readonly log: string | undefined;
  readonly follow: string | undefined;
  readonly exec: string | undefined;
}

/** View of `files/README.md.hbs`: the package's introduction for users. */
export interface ReadmeView {
  /** The document's title, without characters that Markdown interprets. */
  readonly title: string;
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  /** Import name. */
  readonly folder: string;
  /** URL of the API, as a literal. */
  readonly host: string;
  readonly call: ExampleView | undefined;
  readonly create: ExampleView | undefined;
  /** The security schemes, in Markdown. Empty if the document has none that the client can use. */
  readonly schemes: readonly string[];
  /** Arguments of `Configuration`: the URL, and sample credentials for all schemes. */
  readonly credentials: readonly Layout[];
  /** Arguments of `Configuration`: the URL, and sample credentials for the sample calls. */
  readonly settings: readonly Layout[];
  readonly kubernetes: boolean;
  /** Undefined if no namespaced resource can be watched. */
  readonly resource: ResourceExampleView | undefined;
  /** The classes, and what their operations have in common: `tagged x`. */
  readonly classes: readonly { readonly name: string; readonly about: string }[];
}

/** View of `files/package/py.typed.hbs`: empty. */
export interface MarkerView {
  readonly partial: boolean;
}
