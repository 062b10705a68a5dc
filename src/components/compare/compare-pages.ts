/** The pages that compare forces, in the order of their navigation. */
export const comparePages = [
  { href: '/compare/', words: 'Forces' },
  { href: '/metrics/', words: 'Figures' },
  { href: '/questions/', words: 'Questions' },
  { href: '/findings/', words: 'Findings' },
  { href: '/sections/', words: 'Sections' },
  { href: '/since-last-time/', words: 'Since last time' },
] as const;

/** Tell whether a page is one of those that compare forces, or below one. */
export function isComparePage(path: string): boolean {
  return comparePages.some(({ href }) => path.startsWith(href));
}
