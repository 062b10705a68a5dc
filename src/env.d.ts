/** What the build tells the pages of themselves. */
interface ImportMetaEnv {
  /** The path that the site lives under: empty, or `/peel`. */
  readonly SITE_PATH?: string;
  /** Names what the site's data was made from. */
  readonly DATA_VERSION?: string;
}
