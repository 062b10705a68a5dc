/** What the build tells the pages of themselves. */
interface ImportMetaEnv {
  /** The path that the site lives under: empty, or `/peel`. */
  readonly SITE_PATH?: string;
  /** Whom to tell of an error: a web address, or `mailto:` and an e-mail address. */
  readonly SITE_CONTACT?: string;
  /** Names what the site's data was made from. */
  readonly DATA_VERSION?: string;
}
