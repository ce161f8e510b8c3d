import { rule, type ChangeRule } from "./change-rule.js";

/** Changes of how schemas are built. */
export const structureChanges = {
  "additional-properties-closed": rule("B/S", [
    "accepts no other fields any more",
    "Go on accepting other fields.",
    "Clients may send fields that are not declared.",
  ]),
  "additional-properties-opened": rule("S/D", [
    "may have other fields now",
    "Check that clients ignore fields that they do not know.",
    "Clients that refuse unknown fields may get some.",
  ]),
  "additional-properties-typed": rule("B/S", [
    "has a schema for its other fields now",
    "Go on accepting any value.",
    "Clients may send other fields with values that do not fit the schema.",
  ]),
  "additional-properties-untyped": rule("S/D", [
    "has no schema for its other fields any more",
    "Go on returning values that fit.",
    "Clients may get other fields with values of any type.",
  ]),
  "preserve-unknown-removed": rule("B", [
    "no longer keeps unknown fields",
    "Keep x-kubernetes-preserve-unknown-fields, or declare every field that is in use.",
    "Fields that are not declared are dropped when an object is written next: data is lost.",
  ]),
  "preserve-unknown-added": rule("S", [
    "keeps unknown fields now",
    "Check that nothing relies on unknown fields being dropped.",
    "Fields that are not declared are kept from now on.",
  ]),
  "embedded-resource-changed": rule("B", [
    "{change} an object with apiVersion, kind and metadata of its own",
    "Add a field with the new shape and keep the old one.",
    "The fields of an embedded object are validated, and others are dropped.",
  ]),
  "list-type-changed": rule("D", [
    "is {to} list instead of {from}",
    "Check who applies this list: entries of several owners are merged in another way.",
    "The type of a list decides how server-side apply merges the entries of several owners. With atomic lists the last owner wins.",
  ]),
  "list-became-unique": rule(
    "D",
    [
      "is {to} list instead of {from}",
      "Make sure that no stored object has duplicate entries.",
      "Entries of a set, and keys of a map, must be unique, so objects with duplicates become invalid. Entries of several owners are merged in another way.",
    ],
    { crd: "B" },
  ),
  "list-map-keys-changed": rule("B", [
    "has entries told apart by {to} instead of {from}",
    "Keep the keys.",
    "Entries are told apart by other fields: apply merges other entries, and what was unique may no longer be.",
  ]),
  "map-type-changed": rule("D", [
    "is {to} map instead of {from} one",
    "Check who applies this object: fields of several owners are merged in another way.",
    "The fields of a granular map have an owner each. An atomic map is replaced as a whole.",
  ]),
  "patch-strategy-changed": rule("B", [
    "has the patch strategy {to} instead of {from}",
    "Keep the strategy: clients have it compiled in.",
    "Clients compute strategic merge patches from the strategy that they know. A server with another one applies them in another way.",
  ]),
  "patch-merge-key-changed": rule("B", [
    "is merged by {to} instead of {from}",
    "Keep the key: clients have it compiled in.",
    "Clients compute strategic merge patches from the key that they know. A server with another one changes other entries.",
  ]),
  "branch-removed": rule("B/S", [
    "may no longer be {value}",
    "Go on accepting it.",
    "Clients may send this alternative.",
  ]),
  "branch-added": rule("S/B", [
    "may be {value}, too",
    "Return the new alternative only to clients that ask for it.",
    "Clients get something that they do not know.",
  ]),
  "union-added": rule("B/S", [
    "must match one of {count} alternatives now",
    "Go on accepting what matches none of them.",
    "Values that match no alternative were accepted and are refused now.",
  ]),
  "union-removed": rule("S/D", [
    "need not match one of {count} alternatives any more",
    "Go on returning values that match one.",
    "Clients may get values that they do not know.",
  ]),
  "union-kind-changed": rule("D", [
    "lists its alternatives by {to} instead of {from}",
    "Check values that match several alternatives.",
    "With `oneOf` a value matches exactly one alternative, with `anyOf` at least one.",
  ]),
  "all-of-added": rule("B/S", [
    "must match another part as well",
    "Make the part optional, or publish it in a new version of the API.",
    "Every value has to match each part of an `allOf`. What the part requires is required of clients that do not know it.",
  ]),
  "all-of-removed": rule("D/S", [
    "need not match one of its parts any more",
    "Keep the part and mark its fields as deprecated.",
    "What the part declared is no longer declared, so clients may send it in vain.",
  ]),
  "not-added": rule("B/S", [
    "excludes certain values now",
    "Go on accepting them.",
    "Values that match the schema below `not` were accepted and are refused now.",
  ]),
  "not-removed": rule("S/D", [
    "no longer excludes certain values",
    "Go on returning other values only.",
    "Clients may get values that were excluded.",
  ]),
  "not-changed": rule("D", [
    "excludes other values than before",
    "Check that everything that was accepted goes on being accepted.",
    "Whether a schema below `not` excludes more or less cannot be told in general, so a person has to look.",
  ]),
  "discriminator-changed": rule("B", [
    "is told apart by the field {to} instead of {from}",
    "Keep the field.",
    "Clients decide by this field which type a value has.",
  ]),
  "discriminator-added": rule("D", [
    "has its alternatives told apart by the field {to} now",
    "Make sure that every value has the field.",
    "Generated clients decide by this field which type a value has.",
  ]),
  "discriminator-removed": rule("D", [
    "no longer says by which field its alternatives are told apart; it was {from}",
    "Keep it: generated clients decide by it.",
    "Generated clients decided by this field which type a value has.",
  ]),
  "mapping-added": rule("S/D", [
    "has {value} for another alternative",
    "Return it only to clients that ask for it.",
    "Clients that decide by the discriminator get a value that they do not know.",
  ]),
  "mapping-removed": rule("D/S", [
    "no longer has {value} for an alternative",
    "Go on accepting the value.",
    "Clients may send the value.",
  ]),
  "mapping-changed": rule("D", [
    "has {value} for another alternative",
    "Keep the value for what it meant.",
    "Clients that decide by the discriminator read the value as another type.",
  ]),
  "collection-format-changed": rule("B", [
    "is written as {to} instead of {from}",
    "Keep the format, or accept both.",
    "A list is joined to one text in another way, so the other side reads other entries.",
  ]),
  "xml-changed": rule("D", [
    "is written in another way as XML",
    "Keep names and namespaces of elements.",
    "Programs that read or write XML find other elements or attributes.",
  ]),
  deprecated: rule("S", [
    "is deprecated",
    "Say in the description what to use instead, and until when it stays.",
    "Nothing breaks yet.",
  ]),
  undeprecated: rule("S", ["is no longer deprecated", "Nothing.", "Nothing breaks."]),
  "documentation-changed": rule("S", [
    "has another {keyword}",
    "Nothing.",
    "Titles, descriptions, examples, summaries and links to other pages are for people.",
  ]),
  "extension-changed": rule("S", [
    "has another {keyword}",
    "Check what reads the extension.",
    "Keys that begin with `x-` have a meaning of their own for certain tools only.",
  ]),
  restated: rule("S", [
    "is written in another way ({keyword}), and means the same",
    "Nothing.",
    "What the document says in other words is no change: a default that is stated, a bound that holds anyway.",
  ]),
  unhandled: rule("D", [
    "has another {keyword}, which is not judged",
    "Look at the two places and decide.",
    "The keyword differs, and no rule says whom that breaks. Nothing that differs is passed over, so it is reported as dangerous.",
  ]),
  "unreferenced-changed": rule("S", [
    "is used by nothing, and {change}",
    "Nothing.",
    "Nothing refers to this part of the document, so no client meets it.",
  ]),
  "definition-renamed": rule(
    "S",
    [
      "is called {to} now",
      "Keep the name: generated clients name their types after it.",
      "The name of a definition is not on the wire. Generated clients name types after it, so programs that use them have to change. Reported with `--clients`.",
    ],
    { clients: "D" },
  ),
} as const satisfies Record<string, ChangeRule>;
