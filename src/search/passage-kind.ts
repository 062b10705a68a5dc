/** What a passage is, as readers choose among them; the order is that of the choice. */
export const passageKinds = [
  'cause-of-concern',
  'recommendation',
  'area-for-improvement',
  'paragraph',
  'heading',
  'footnote',
  'glossary',
] as const;

export type PassageKind = (typeof passageKinds)[number];

const words: Record<PassageKind, string> = {
  'cause-of-concern': 'Cause of concern',
  recommendation: 'Recommendation',
  'area-for-improvement': 'Area for improvement',
  paragraph: 'Paragraph',
  heading: 'Heading',
  footnote: 'Footnote',
  glossary: 'Glossary',
};

/** Format what a passage is. */
export function formatPassageKind(kind: PassageKind): string {
  return words[kind];
}
