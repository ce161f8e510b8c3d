import { rule, type ChangeRule } from "./change-rule.js";

/** Changes of GroupVersions, kinds and resources. */
export const resourceChanges = {
  "group-version-removed": rule(
    "B",
    [
      "the version is gone{elsewhere}",
      "Serve both versions until the old one has been deprecated for long enough.",
      "Clients, manifests and controllers name a version. Kubernetes keeps a stable version for twelve months or three releases after its deprecation, a beta for nine months or three releases, whichever is longer.",
    ],
    { always: true },
  ),
  "group-version-added": rule("S", ["is a new version", "Nothing.", "Nobody uses it yet."]),
  "kind-removed": rule(
    "B",
    [
      "the kind is gone{elsewhere}",
      "Serve it until it has been deprecated for long enough.",
      "Clients, manifests and controllers name a kind by group and version, and what they ask for no longer exists. This is breaking in alpha versions, too: Kubernetes allows it there, but whoever uses the kind has to change.",
    ],
    { always: true },
  ),
  "kind-added": rule("S", ["is a new kind", "Nothing.", "Nobody uses it yet."]),
  "kind-renamed": rule(
    "B",
    [
      "is called {to} now",
      "Serve the old kind beside the new one.",
      "The resource has the same shape under another kind. Manifests and clients name the old one.",
    ],
    { always: true },
  ),
  "resource-removed": rule(
    "B",
    [
      "the resource {value} is gone",
      "Serve it until it has been deprecated for long enough.",
      "The kind is still declared, but its objects can no longer be read or written.",
    ],
    { always: true },
  ),
  "resource-added": rule("S", ["is served as {value}", "Nothing.", "Nobody uses it yet."]),
  "plural-renamed": rule("B", [
    "is served as {to} instead of {from}",
    "Keep the plural.",
    "Every address of the resource changes, and permissions name it by its plural.",
  ]),
  "verb-removed": rule("B", [
    "{value} is gone",
    "Go on serving it.",
    "Clients and controllers that use the verb get 405.",
  ]),
  "verb-added": rule("S", ["can be used by {value}", "Nothing.", "Nobody uses it yet."]),
  "subresource-removed": rule("B", [
    "the subresource {value} is gone",
    "Go on serving it.",
    "Clients and controllers that use it get 404.",
  ]),
  "subresource-added": rule("S", ["has the subresource {value}", "Nothing.", "Nobody uses it yet."]),
  "scope-changed": rule("B", [
    "is {to} instead of {from}",
    "Add a kind with the other scope.",
    "Every address of the resource changes. API servers refuse the change while objects exist.",
  ]),
  "status-subresource-enabled": rule("D", [
    "has a status subresource now",
    "Make controllers write the status by the subresource before you enable it.",
    "Writes of the object ignore its status from now on.",
  ]),
  "status-subresource-disabled": rule("B", [
    "has no status subresource any more",
    "Keep it.",
    "Controllers that write the status by the subresource get 404, and every write of the object can change the status.",
  ]),
  "scale-path-changed": rule("B", [
    "has {keyword} {to} instead of {from}",
    "Keep the path.",
    "`kubectl scale` and autoscalers read and write another field.",
  ]),
  "scale-added": rule("S", ["can be scaled", "Nothing.", "Nobody uses it yet."]),
  "scale-removed": rule("B", [
    "can no longer be scaled",
    "Keep the scale subresource.",
    "`kubectl scale` and autoscalers get 404.",
  ]),
  "selectable-field-removed": rule("B", [
    "can no longer be selected by {value}",
    "Keep the field selectable.",
    "Lists and watches with a field selector on it are refused.",
  ]),
  "selectable-field-added": rule("S", ["can be selected by {value}", "Nothing.", "Nobody uses it yet."]),
  "short-name-removed": rule("D", [
    "is no longer known as {value}",
    "Keep the short name.",
    "Scripts that call kubectl use short names.",
  ]),
  "short-name-added": rule("S", ["is known as {value}", "Nothing.", "Nobody uses it yet."]),
  "category-removed": rule("D", [
    "is no longer in the category {value}",
    "Keep the category.",
    "`kubectl get {value}` no longer lists it.",
  ]),
  "category-added": rule("S", ["is in the category {value}", "Nothing.", "More is listed."]),
  "singular-changed": rule("D", [
    "has the singular {to} instead of {from}",
    "Keep it.",
    "Scripts that call kubectl may use it.",
  ]),
  "list-kind-changed": rule("D", [
    "is listed as {to} instead of {from}",
    "Keep the kind of the list.",
    "Clients that check the kind of a list get another one.",
  ]),
  "column-removed": rule("D", [
    "no longer shows the column {value}",
    "Keep the column, perhaps with a priority above 0.",
    "Scripts read the table that kubectl prints.",
  ]),
  "column-changed": rule("D", [
    "shows something else in the column {value}",
    "Add a column and keep the old one.",
    "Scripts read the table that kubectl prints.",
  ]),
  "column-added": rule("S", [
    "shows the column {value}",
    "Nothing.",
    "Scripts should name the columns that they read.",
  ]),
} as const satisfies Record<string, ChangeRule>;

/** Changes of CustomResourceDefinitions that their versions do not show. */
export const crdChanges = {
  "version-removed": rule(
    "B",
    [
      "the version is gone, and it was served",
      "Mark it as deprecated, then stop serving it, and remove it a release later.",
      "Clients and manifests that name the version fail. A version that was deprecated and no longer served may go: that is `unserved-version-removed`.",
    ],
    { always: true },
  ),
  "unserved-version-removed": rule("D", [
    "the version is gone, and it was no longer served",
    "Make sure that no object is stored in it: look at status.storedVersions in the cluster.",
    "Nobody could use it any more, but objects may be stored in it.",
  ]),
  "stored-version-removed": rule(
    "B",
    [
      "the version is gone, and objects are stored in it",
      "Store objects in another version, migrate those that exist, remove the version from status.storedVersions, and only then from the definition.",
      "API servers refuse a definition that lacks a version in which objects are stored.",
    ],
    { always: true },
  ),
  "version-unserved": rule(
    "B",
    [
      "the version is no longer served",
      "Mark it as deprecated first, and go on serving it for long enough.",
      "Clients and manifests that name the version get 404.",
    ],
    { always: true },
  ),
  "version-served": rule("S", ["the version is served now", "Nothing.", "Nobody uses it yet."]),
  "version-added": rule("S", ["is a new version", "Nothing.", "Nobody uses it yet."]),
  "new-version-preferred": rule("D", [
    "is a new version, and objects are stored in it already",
    "Serve it for one release before you store objects in it.",
    "After a downgrade the older definition cannot read objects that are stored in a version that it does not know.",
  ]),
  "storage-version-changed": rule("D", [
    "objects are stored in {to} instead of {from}",
    "Migrate stored objects before you remove the old version.",
    "Objects stay stored in the old version until each is written again.",
  ]),
  "version-deprecated": rule("S", [
    "the version is deprecated",
    "Say in deprecationWarning what to use instead.",
    "Servers warn whoever uses it.",
  ]),
  "version-undeprecated": rule("S", ["the version is no longer deprecated", "Nothing.", "Nothing breaks."]),
  "deprecation-warning-changed": rule("S", [
    "warns of its deprecation with another text",
    "Nothing.",
    "The text is for people.",
  ]),
  "conversion-changed": rule("D", [
    "has another {keyword} of its conversion: {to} instead of {from}",
    "Make sure that the webhook responds before you change this.",
    "Objects are converted between versions in another way; where that fails, they cannot be read.",
  ]),
  "conversion-webhook-removed": rule("B", [
    "is no longer converted by a webhook, although its versions differ",
    "Keep the webhook until the versions have the same fields.",
    "Without a webhook only apiVersion changes. Fields that another version lacks are lost.",
  ]),
  "versions-disagree": rule("D", [
    "{field} is in {from} and not in {to}, and nothing converts between them",
    "Declare the field in every served version, or convert by a webhook.",
    "Conversion is `None`, so an object that is written in one version and stored in another loses the fields that the other lacks.",
  ]),
  "names-changed": rule(
    "B",
    [
      "has another {keyword}: {to} instead of {from}",
      "Publish another CustomResourceDefinition.",
      "API servers refuse the change: what has another group, kind or plural is another resource.",
    ],
    { always: true },
  ),
  "preserve-unknown-fields-off": rule("B", [
    "drops unknown fields now",
    "Declare every field that is in use first.",
    "Fields that the schema does not declare are dropped when an object is written next.",
  ]),
  "preserve-unknown-fields-on": rule("S", [
    "keeps unknown fields now",
    "Nothing.",
    "Fields that the schema does not declare are kept.",
  ]),
  "crd-too-large": rule("D", [
    "has {to} bytes as JSON, more than {limit}",
    "Leave out or shorten descriptions.",
    "`kubectl apply` keeps the whole manifest in an annotation of at most 262,144 bytes, and etcd takes at most 1.5 MB. Server-side apply needs no annotation.",
  ]),
  "list-type-missing": rule("D", [
    "is a new list without x-kubernetes-list-type",
    "State atomic, set or map.",
    "Without a type a list is replaced as a whole by whoever applies it. The type is hard to change later, so it should be chosen at the start.",
  ]),
  "status-subresource-missing": rule("D", [
    "declares a status, but no status subresource",
    "Add subresources.status to the version.",
    "Without the subresource every write of the object can change its status.",
  ]),
  "float-added": rule("D", [
    "is a new field with a floating-point number",
    "Use an integer or a quantity as text.",
    "Floating-point numbers are not the same after they were encoded and decoded in another language. The conventions of Kubernetes forbid them.",
  ]),
  "unsigned-added": rule("D", [
    "is a new field with an unsigned number",
    "Use int32 or int64 with a minimum of 0.",
    "Several languages have no unsigned numbers. The conventions of Kubernetes forbid them.",
  ]),
} as const satisfies Record<string, ChangeRule>;
