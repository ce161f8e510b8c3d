import { rule, type ChangeRule } from "./change-rule.js";

/** Changes of operations, of their requests and of their responses. */
export const operationChanges = {
  "operation-removed": rule("B", [
    "the operation is gone",
    "Mark it as deprecated first, and remove it in a new version of the API.",
    "Clients that call it get 404 or 405. An operation that was deprecated and whose `x-sunset` date has passed is reported as `operation-sunset` instead.",
  ]),
  "operation-sunset": rule("S", [
    "the operation is gone, as its date of {date} said",
    "Nothing.",
    "The operation was deprecated, and its `x-sunset` date has passed.",
  ]),
  "operation-added": rule("S", ["is a new operation", "Nothing.", "Nobody calls it yet."]),
  "operation-deprecated": rule("S", [
    "the operation is deprecated",
    "Say in the description what to use instead, and until when it stays.",
    "Nothing breaks yet.",
  ]),
  "operation-undeprecated": rule("S", ["the operation is no longer deprecated", "Nothing.", "Nothing breaks."]),
  "operation-id-changed": rule(
    "D",
    [
      "has the operation id {to} instead of {from}",
      "Keep the id: generated clients name their methods after it.",
      "Operation ids are not on the wire. Generated clients name methods after them, so programs that use them have to change.",
    ],
    { clients: "B" },
  ),
  "tag-changed": rule(
    "D",
    [
      "has the tags {to} instead of {from}",
      "Keep the first tag: generated clients group their methods by it.",
      "Tags are not on the wire. Generated clients name classes and modules after them.",
    ],
    { clients: "B" },
  ),
  "parameter-removed": rule("D", [
    "the parameter is gone",
    "Accept it without effect, and mark it as deprecated.",
    "Clients that send it get another response than they asked for, or an error if the server refuses unknown parameters.",
  ]),
  "parameter-sunset": rule("S", [
    "the parameter is gone, as its date of {date} said",
    "Nothing.",
    "The parameter was deprecated, and its `x-sunset` date has passed.",
  ]),
  "parameter-added-required": rule("B", [
    "is a new parameter that is required",
    "Make it optional, with a default that keeps the old behaviour.",
    "Clients that do not know it do not send it, so their requests are refused.",
  ]),
  "parameter-became-required": rule("B", [
    "the parameter became required",
    "Leave it optional, with a default that keeps the old behaviour.",
    "Requests without it were accepted and are refused now.",
  ]),
  "parameter-added-optional": rule(
    "S",
    [
      "is a new parameter",
      "Make sure that leaving it out keeps the old behaviour.",
      "Clients that do not know it do not send it. Generated clients whose methods take parameters by position may shift them.",
    ],
    { clients: "D" },
  ),
  "parameter-became-optional": rule("S", [
    "the parameter became optional",
    "Nothing.",
    "Clients that send it go on sending it.",
  ]),
  "parameter-in-changed": rule("B", [
    "is sent in the {to} instead of the {from}",
    "Accept it in both places.",
    "Clients send it where the server no longer looks for it.",
  ]),
  "parameter-renamed-in-path": rule(
    "D",
    [
      "is called {to} in the path now",
      "Keep the name: generated clients have it as the name of an argument.",
      "The name of a path parameter is not on the wire. Generated clients have it as the name of an argument.",
    ],
    { clients: "B" },
  ),
  "parameter-order-changed": rule(
    "D",
    [
      "takes its parameters in another order",
      "Keep the order, and append new parameters.",
      "The order is not on the wire. Some generated clients take required parameters by position.",
    ],
    { clients: "B" },
  ),
  "parameter-style-changed": rule("B", [
    "is written by {keyword} {to} instead of {from}",
    "Keep it, or accept both.",
    "A list or an object is written in another way, so the server reads other values.",
  ]),
  "allow-empty-removed": rule("B", [
    "may no longer be empty",
    "Go on accepting it.",
    "Clients may send the parameter without a value.",
  ]),
  "allow-empty-added": rule("S", ["may be empty now", "Nothing.", "The server accepts more."]),
  "body-added-required": rule("B", [
    "takes a body now, which is required",
    "Make it optional.",
    "Clients that do not know it send none, so their requests are refused.",
  ]),
  "body-added-optional": rule("S", ["takes a body now", "Nothing.", "Clients that do not know it send none."]),
  "body-removed": rule("B", [
    "takes no body any more",
    "Accept it without effect.",
    "Clients that send a body get another effect than they asked for, or are refused.",
  ]),
  "body-became-required": rule("B", [
    "its body became required",
    "Leave it optional.",
    "Requests without a body were accepted and are refused now.",
  ]),
  "body-became-optional": rule("S", ["its body became optional", "Nothing.", "Clients go on sending it."]),
  "consumes-removed": rule("B", [
    "no longer takes {value}",
    "Go on accepting the media type.",
    "Clients that send it get 415.",
  ]),
  "consumes-added": rule("S", ["takes {value}, too", "Nothing.", "The server accepts more."]),
  "produces-removed": rule("B", [
    "no longer returns {value}",
    "Go on returning the media type to those who ask for it.",
    "Clients that ask for it get 406, or something that they cannot parse.",
  ]),
  "produces-added": rule("S", [
    "returns {value}, too",
    "Return it only to those who ask for it.",
    "Clients ask for the media types that they know.",
  ]),
  "encoding-changed": rule("B", [
    "its field {value} is encoded in another way",
    "Keep the encoding.",
    "A field of a form is written in another way, so the server reads other values.",
  ]),
  "success-status-removed": rule("B", [
    "no longer has the response {value}",
    "Keep the status.",
    "Clients that wait for this status take another one for a failure.",
  ]),
  "success-status-added": rule("D", [
    "may have the response {value}, too",
    "Make sure that clients treat all of 2xx alike.",
    "Clients that compare the status with the one that they know take the new one for a failure.",
  ]),
  "error-status-removed": rule("S", [
    "no longer has the response {value}",
    "Nothing.",
    "Clients handle all errors anyway.",
  ]),
  "error-status-added": rule("S", [
    "may have the response {value}, too",
    "Nothing.",
    "Clients handle all errors anyway.",
  ]),
  "response-header-removed": rule("D", [
    "no longer has the response header {value}",
    "Go on sending it.",
    "Clients that read it find nothing.",
  ]),
  "required-response-header-removed": rule("B", [
    "no longer has the response header {value}, which was always there",
    "Go on sending it.",
    "Clients read it without asking whether it is there.",
  ]),
  "response-header-added": rule("S", [
    "has the response header {value}",
    "Nothing.",
    "Clients ignore headers that they do not know.",
  ]),
  "response-header-became-optional": rule("B", [
    "need not have the response header {value} any more",
    "Go on sending it.",
    "Clients read it without asking whether it is there.",
  ]),
  "response-header-became-required": rule("S", [
    "always has the response header {value}",
    "Nothing.",
    "Responses promise more.",
  ]),
  "response-body-removed": rule("B", [
    "has a response without a body now",
    "Go on sending it.",
    "Clients parse a body that is not there.",
  ]),
  "response-body-added": rule("S", [
    "has a response with a body now",
    "Nothing.",
    "Clients that expect none do not read it.",
  ]),
  "callback-removed": rule("B", [
    "no longer calls back for {value}",
    "Go on calling.",
    "Clients wait for a call that never comes.",
  ]),
  "callback-added": rule("S", ["calls back for {value}", "Nothing.", "Clients that ask for no calls get none."]),
  "webhook-removed": rule("B", [
    "the webhook is gone",
    "Go on calling.",
    "Subscribers wait for a call that never comes.",
  ]),
  "webhook-added": rule("S", ["is a new webhook", "Nothing.", "Nobody has subscribed yet."]),
  "link-changed": rule("S", [
    "has another link {value}",
    "Nothing.",
    "Links say which operations may follow. Few clients follow them.",
  ]),
} as const satisfies Record<string, ChangeRule>;

/** Changes of where an API is and who may use it. */
export const accessChanges = {
  "scheme-removed": rule("B", [
    "can no longer be reached by {value}",
    "Redirect from the old scheme.",
    "Clients that use this scheme cannot connect.",
  ]),
  "scheme-added": rule("S", ["can be reached by {value}, too", "Nothing.", "Clients use the scheme that they know."]),
  "base-path-changed": rule("B", [
    "is below {to} instead of {from}",
    "Serve both.",
    "Every address changes, so clients that have the old one get 404.",
  ]),
  "host-changed": rule("D", [
    "is at {to} instead of {from}",
    "Serve both, or redirect.",
    "Clients have an address by configuration, or from the document.",
  ]),
  "server-removed": rule("D", [
    "is no longer at {value}",
    "Serve both, or redirect.",
    "Clients have an address by configuration, or from the document.",
  ]),
  "server-added": rule("S", ["is at {value}, too", "Nothing.", "Clients use the address that they know."]),
  "server-changed": rule("D", [
    "has other variables for {value}",
    "Keep their names and defaults.",
    "Clients fill in the variables of an address.",
  ]),
  "security-required": rule("B", [
    "requires {value} now",
    "Go on accepting requests without it.",
    "Requests without these credentials were accepted and are refused now.",
  ]),
  "security-scope-added": rule("B", [
    "requires the scope {value} now",
    "Go on accepting tokens without it.",
    "Tokens that clients hold lack the scope, so their requests are refused.",
  ]),
  "security-alternative-removed": rule("D", [
    "no longer accepts {value}",
    "Go on accepting it.",
    "Clients that use these credentials need others.",
  ]),
  "security-alternative-added": rule("S", ["accepts {value}, too", "Nothing.", "Clients use what they know."]),
  "security-scope-removed": rule("S", [
    "no longer requires the scope {value}",
    "Nothing.",
    "The server asks for less.",
  ]),
  "security-removed": rule("S", [
    "requires no credentials any more",
    "Check that this is meant: everyone can call it.",
    "Clients that send credentials go on sending them.",
  ]),
  "security-scheme-changed": rule("D", [
    "has another {keyword}: {to} instead of {from}",
    "Accept both.",
    "Clients get or send credentials in another way.",
  ]),
  "security-scheme-removed": rule("D", [
    "the security scheme is gone",
    "Accept it until clients have moved to another.",
    "Clients that use these credentials need others.",
  ]),
  "security-scheme-added": rule("S", ["is a new security scheme", "Nothing.", "Clients use what they know."]),
} as const satisfies Record<string, ChangeRule>;
