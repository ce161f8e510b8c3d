import { rule, type ChangeRule } from "./change-rule.js";

/** Changes of the fields of an object. */
export const fieldChanges = {
  "property-removed": rule(
    "D",
    [
      "the field is gone",
      "Keep the field and mark it as deprecated; remove it in a new version of the API.",
      "Clients that send the field send it in vain: the server drops it, and what users wrote is lost. Clients that read it find nothing. An object of a Kubernetes-style API is written back as it was read, so there the loss is permanent and the change is breaking. Elsewhere it depends on whether anyone uses the field.",
    ],
    { object: "B", crd: "B" },
  ),
  "required-property-removed": rule(
    "D/B",
    [
      "the field, which was always there, is gone",
      "Keep the field and mark it as deprecated; remove it in a new version of the API.",
      "Every response had this field, so clients read it without checking whether it is there.",
    ],
    { object: "B", crd: "B" },
  ),
  "property-added-optional": rule("S", [
    "is a new field",
    "Make sure that leaving it out keeps the old behaviour.",
    "Clients that do not know a new optional field do not send it, and ignore it where they read it.",
  ]),
  "property-added-required": rule("B/S", [
    "is a new field that is required",
    "Make it optional, with a default that keeps the old behaviour.",
    "Clients that were written before do not send it, so the server refuses what it accepted yesterday.",
  ]),
  "property-added-required-with-default": rule(
    "B/S",
    [
      "is a new field that is required, with a default",
      "Make it optional: a field with a default need not be sent.",
      "By the document a request without the field is invalid, default or not. A server for CustomResourceDefinitions fills in defaults before it validates, so there nothing fails at once.",
    ],
    { object: "D/S", crd: "D" },
  ),
  "property-became-required": rule(
    "B/S",
    [
      "became required",
      "Leave it optional, with a default that keeps the old behaviour.",
      "Requests without the field were valid and are now refused. In the status of an object, which its controllers write, it is a promise to those who read it.",
    ],
    { status: "S" },
  ),
  "property-became-required-with-default": rule(
    "B/S",
    [
      "became required, with a default",
      "Leave it optional: a field with a default need not be sent.",
      "By the document a request without the field is invalid, default or not. A server for CustomResourceDefinitions fills in defaults before it validates, so there nothing fails at once.",
    ],
    { object: "D/S", crd: "D", status: "S" },
  ),
  "property-became-optional": rule(
    "S/B",
    [
      "became optional",
      "Go on sending it in every response, and say so by keeping it required.",
      "Clients relied on the field in responses. Clients in the style of Go read an absent field as its zero value, so for the objects of a Kubernetes-style API it is dangerous rather than breaking.",
    ],
    { object: "S/D", crd: "S/D" },
  ),
  "property-renamed": rule("B", [
    "is called {to} now",
    "Keep the old name beside the new one, and mark it as deprecated.",
    "A field went and another one with the same shape came. Clients send and read the old name.",
  ]),
  "read-only-added": rule("D/S", [
    "became read-only",
    "Accept the field in requests until clients have stopped sending it.",
    "What clients send in the field is ignored or refused from now on.",
  ]),
  "read-only-removed": rule("S", [
    "is no longer read-only",
    "Say what happens to clients that send back what they have read.",
    "Clients may now send the field.",
  ]),
  "write-only-added": rule("S/D", [
    "became write-only",
    "Go on returning it until clients have stopped reading it.",
    "Responses no longer have the field.",
  ]),
  "write-only-removed": rule("S", [
    "is no longer write-only",
    "Check that nothing secret is returned.",
    "Responses may now have the field.",
  ]),
  "default-added": rule("D", [
    "has the default {to} now",
    "Make sure that it is what an absent field meant before.",
    "An absent field may mean something else than it did.",
  ]),
  "default-changed": rule(
    "D",
    [
      "has the default {to} instead of {from}",
      "Keep the default; introduce another one in a new version of the API.",
      "An absent field means something else than it did. Manifests of a Kubernetes-style API leave out what has a default, so for them the change is breaking.",
    ],
    { object: "B", crd: "B" },
  ),
  "default-removed": rule(
    "D",
    [
      "has no default any more; it was {from}",
      "Keep the default.",
      "An absent field means something else than it did. Manifests of a Kubernetes-style API leave out what has a default, so for them the change is breaking.",
    ],
    { object: "B", crd: "B" },
  ),
  "zero-default-changed": rule(
    "D",
    [
      "states or no longer states the default {value}",
      "Nothing, as long as an absent field goes on meaning the same.",
      'Documents of Kubernetes state the zero value of a type, such as `{}` or `""`, as the default of fields that have none. For its objects an absent field and one with its zero value are the same.',
    ],
    { object: "S" },
  ),
} as const satisfies Record<string, ChangeRule>;

/** Changes of the values that a schema accepts. */
export const valueChanges = {
  "type-changed": rule("B", [
    "is {to} instead of {from}",
    "Add a field with the new type and keep the old one.",
    "No value of the old type is one of the new type, so neither what clients send nor what they expect fits.",
  ]),
  "type-widened": rule("S/B", [
    "may also be something else than {from}: it is {to}",
    "Go on returning the old type only.",
    "A server that accepts more breaks nobody. A client that gets a type that it does not know does.",
  ]),
  "type-narrowed": rule("B/S", [
    "is only {to} now, no longer {from}",
    "Go on accepting what was accepted.",
    "Clients may send a type that is no longer accepted.",
  ]),
  "format-changed": rule("B", [
    "has the format {to} instead of {from}",
    "Add a field with the new format and keep the old one.",
    "A format says how a text or a number is written. Values of the one are not values of the other.",
  ]),
  "format-added": rule("B/S", [
    "has the format {to} now",
    "Go on accepting values that are not written like this.",
    "Values that have no such format were accepted, and may be refused now.",
  ]),
  "format-removed": rule("S/D", [
    "has the format {from} no longer",
    "Go on returning values of this format.",
    "Responses may have values that clients cannot parse.",
  ]),
  "format-widened": rule("S/D", [
    "has the format {to} instead of {from}",
    "Keep returned values within the old format.",
    "Values outside of the old format may come back, which clients cannot hold.",
  ]),
  "format-narrowed": rule("B/S", [
    "has the format {to} instead of {from}",
    "Go on accepting all values of the old format.",
    "Clients may send values that no longer fit.",
  ]),
  "unknown-format-changed": rule("D", [
    "has the format {to} instead of {from}",
    "Check that values are written as before.",
    "The format is none that a standard defines, so nothing says which values it has.",
  ]),
  "enum-value-removed": rule("B/S", [
    "may no longer be {value}",
    "Go on accepting the value, and mark it as deprecated in the description.",
    "Clients may send the value, and stored objects may have it.",
  ]),
  "enum-value-added": rule("S/D", [
    "may be {value}, too",
    "Say in the description that values may be added, or return the new one only to clients that ask for it.",
    "Clients that handle every value they know get one that they do not know. `x-ms-enum` with `modelAsString` and `x-extensible-enum` declare a set as open; then nothing is dangerous.",
  ]),
  "open-enum-value-added": rule("S", [
    "may be {value}, too, and said that values may be added",
    "Nothing.",
    "The document declares the set of values as open, so clients are ready for others.",
  ]),
  "became-enum": rule("B/S", [
    "accepts only {to} now",
    "Go on accepting every value.",
    "Clients may send other values than those listed.",
  ]),
  "enum-dropped": rule("S/D", [
    "accepts any value now, no longer only {from}",
    "Go on returning the values that were listed.",
    "Clients may get a value that they do not know.",
  ]),
  "const-changed": rule("B", [
    "is always {to} instead of {from}",
    "Keep the value in this version of the API.",
    "The only value that was accepted and returned is no longer.",
  ]),
  "bound-tightened": rule(
    "B/S",
    [
      "has {keyword} {to} instead of {from}",
      "Keep the old bound for what was accepted so far.",
      "Values between the two bounds were accepted and are refused now, also those that are stored already.",
    ],
    { status: "S" },
  ),
  "bound-added": rule(
    "B/S",
    [
      "has {keyword} {to} now",
      "Apply the bound to new values only, or in a new version of the API.",
      "Values outside of the bound were accepted and are refused now, also those that are stored already.",
    ],
    { status: "S" },
  ),
  "bound-loosened": rule("S/D", [
    "has {keyword} {to} instead of {from}",
    "Make sure that clients can hold what comes back.",
    "Clients may get values outside of the bound that they know.",
  ]),
  "bound-removed": rule("S/D", [
    "has {keyword} {from} no longer",
    "Make sure that clients can hold what comes back.",
    "Clients may get values outside of the bound that they know.",
  ]),
  "bound-changed": rule("B/D", [
    "has {keyword} {to} instead of {from}",
    "Keep the old one.",
    "Neither bound implies the other: values that were accepted are refused now, and others are accepted.",
  ]),
  "pattern-added": rule(
    "B/S",
    [
      "must match {to} now",
      "Go on accepting texts that do not match.",
      "Texts that do not match were accepted and are refused now, also those that are stored already.",
    ],
    { status: "S" },
  ),
  "pattern-removed": rule("S/D", [
    "need not match {from} any more",
    "Go on returning texts that match.",
    "Clients may get texts that they cannot parse.",
  ]),
  "pattern-changed": rule("D", [
    "must match {to} instead of {from}",
    "Check that every text that matched goes on matching.",
    "Whether one pattern implies another cannot be told in general, so a person has to look.",
  ]),
  "cel-added": rule("B", [
    "has a new rule: {to}",
    "Make sure that every object that is stored passes it, or let it hold for changes only, by oldSelf.",
    "Objects that do not pass the rule were accepted and are refused now.",
  ]),
  "cel-changed": rule("B", [
    "has the rule {to} instead of {from}",
    "Make sure that every object that is stored passes it, or let it hold for changes only, by oldSelf.",
    "Objects that passed the old rule may not pass the new one.",
  ]),
  "transition-rule-added": rule("D", [
    "has a new rule for changes: {to}",
    "Say in the message of the rule what users should do instead.",
    "A rule with `oldSelf` is checked only when an object changes: changes that were possible are refused now.",
  ]),
  "cel-removed": rule("D", [
    "has the rule {from} no longer",
    "Make sure that controllers can do without it.",
    "Controllers may meet objects that the rule kept out.",
  ]),
  "cel-message-changed": rule("S", [
    "has a rule with another message or reason",
    "Nothing.",
    "The rule accepts what it accepted.",
  ]),
  "nullable-added": rule(
    "S/B",
    [
      "may be null now",
      "Leave the field out instead of returning null.",
      "Clients that get null where there was always a value fail when they use it. In a CustomResourceDefinition, null was replaced by the default, and is kept now.",
    ],
    { crd: "D/B" },
  ),
  "nullable-removed": rule(
    "B/S",
    [
      "may no longer be null",
      "Go on accepting null.",
      "Clients may send null, and stored objects may have it. In a CustomResourceDefinition, null is dropped from now on, so that the default applies.",
    ],
    { crd: "B/D" },
  ),
} as const satisfies Record<string, ChangeRule>;
