const KEYWORDS = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** Soft keywords: legal as names, but confusing. */
const SOFT = new Set(["match", "case", "type", "_"]);

/** Names that look like digits in many fonts: linters refuse them. */
const AMBIGUOUS = new Set(["I", "O", "l"]);

/** Built-in and typing names that generated modules use or their readers rely on. */
const GLOBALS = new Set(
  `ABC Any ArithmeticError AssertionError AsyncIterator AttributeError Awaitable BaseException BaseExceptionGroup
BlockingIOError BrokenPipeError BufferError BytesWarning Callable ChildProcessError ClassVar Coroutine
DeprecationWarning Dict EOFError Ellipsis Enum EncodingWarning EnvironmentError Exception ExceptionGroup
FileExistsError FileNotFoundError FloatingPointError Final FutureWarning Generator Generic IOError ImportError
ImportWarning IndentationError IndexError InterruptedError IsADirectoryError Iterator Iterable KeyError
KeyboardInterrupt List Literal LookupError Mapping MemoryError ModuleNotFoundError NameError NoReturn
NotADirectoryError NotImplemented NotImplementedError OSError Optional OverflowError PendingDeprecationWarning
PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning Self
Sequence Set StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TYPE_CHECKING TabError
TimeoutError Tuple Type TypeAlias TypeError TypeVar TypedDict UnboundLocalError UnicodeDecodeError UnicodeEncodeError
UnicodeError UnicodeTranslateError UnicodeWarning Union Unpack UserWarning ValueError Warning ZeroDivisionError`.split(
    /\s+/,
  ),
);

/** Names that need no import and appear in annotations. */
export const ANNOTATION_BUILTINS: ReadonlySet<string> = new Set([
  "bool",
  "bytes",
  "dict",
  "float",
  "int",
  "list",
  "str",
]);

/** Whether a name cannot be that of a variable, attribute or parameter. */
export const isKeyword = (name: string): boolean => KEYWORDS.has(name);

/** Whether a name looks like a digit. */
export const isAmbiguous = (name: string): boolean => AMBIGUOUS.has(name);

/** Whether a module must not have a class of this name. */
export const isReservedClass = (name: string): boolean =>
  KEYWORDS.has(name) || AMBIGUOUS.has(name) || SOFT.has(name) || GLOBALS.has(name) || ANNOTATION_BUILTINS.has(name);
