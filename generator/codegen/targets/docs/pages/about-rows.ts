import type { About } from "../../../client-model/client-model.js";
import { externalLink } from "../text/external-link.js";
import { safeUrl } from "../text/safe-url.js";
import { visibleText } from "../text/visible-text.js";
import type { AboutRowView, LinkView } from "../view.js";

/** A name with its address, or the address alone; a text without one. */
function entry(name: string, url: string): Pick<AboutRowView, "text" | "href"> | undefined {
  const href = url === "" ? undefined : safeUrl(url);
  const text = visibleText(name || url);
  return text === "" ? undefined : { text, href };
}

const row = (
  label: string,
  found: LinkView | Pick<AboutRowView, "text" | "href"> | undefined,
): readonly AboutRowView[] => (found === undefined ? [] : [{ label, ...found }]);

/** Who offers the API, and on which terms, for the overview. */
export function aboutRows({ externalDocs, termsOfService = "", contact, license }: About): readonly AboutRowView[] {
  return [
    ...row("Documentation", externalLink(externalDocs)),
    ...row("Contact", contact && entry(contact.name, contact.url)),
    ...row("E-mail", contact && contact.email !== "" ? entry(contact.email, `mailto:${contact.email}`) : undefined),
    ...row("License", license && entry(license.name, license.url)),
    ...row("Terms of service", entry("", termsOfService)),
  ];
}
