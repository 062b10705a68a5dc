/**
 * The path that the site lives under, without its last slash: empty, or `/peel`.
 *
 * Not `BASE_URL`, which a variable of that name in the environment overrules; the build sets this one.
 */
export const sitePath = import.meta.env.SITE_PATH ?? '';

/** Put an address of this site, such as `/forces/`, below the path that the site lives under. */
export function siteAddress(path: string): string {
  return `${sitePath}${path}`;
}

/** Make an address of this site whole, for what leaves it: feeds, cards, search engines. */
export function wholeAddress(path: string, site: URL | undefined): string {
  return new URL(siteAddress(path), site).href;
}
