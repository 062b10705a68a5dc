/** Where a reader stopped in a report: a fragment of its page, and the heading above it. */
export interface KeptPlace {
  fragment: string;
  heading: string;
}

/** Fragments of lines are all that a place can name. */
const lineFragment = /^line-\d+$/u;

/** Under which name a browser keeps the place in the report at an address. */
function nameOf(path: string): string {
  return `place ${path}`;
}

/** Read the place kept for a report; anything else found there counts as none. */
export function readPlace(storage: Storage, path: string): KeptPlace | undefined {
  const [fragment = '', heading] = storage.getItem(nameOf(path))?.split('\n') ?? [];
  if (!lineFragment.test(fragment) || heading === undefined) return undefined;
  return { fragment, heading };
}

export function keepPlace(storage: Storage, path: string, { fragment, heading }: KeptPlace): void {
  storage.setItem(nameOf(path), `${fragment}\n${heading}`);
}

export function forgetPlace(storage: Storage, path: string): void {
  storage.removeItem(nameOf(path));
}
