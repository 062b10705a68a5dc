/** Tags, link targets, bare addresses and entities: `<sup>`, `](http://…)`, `www.gov.uk/…`, `&lt;`. */
const PROTECTED = /(<[^>\n]*>|\]\([^)\n]*\)|(?:https?:\/\/|www\.)[^\s<>[\]]+|&#?\w+;)/gi;

/** Rewrite what a reader reads, and leave addresses, tags and entities as they are. */
export function mapUnprotected(text: string, rewrite: (part: string) => string): string {
  return text
    .split(PROTECTED)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join('');
}
