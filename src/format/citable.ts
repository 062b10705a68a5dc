/** What of a report can be quoted on its own. */
export type CitableKind =
  'area-for-improvement' | 'cause-of-concern' | 'recommendation' | 'narrative-figure' | 'figure';

const words: Record<CitableKind, string> = {
  'area-for-improvement': 'Area for improvement',
  'cause-of-concern': 'Cause of concern',
  recommendation: 'Recommendation',
  'narrative-figure': 'Figures in this paragraph',
  figure: 'Figure',
};

/** Format what a passage is, to name its link. */
export function formatCitable(kind: CitableKind): string {
  return words[kind];
}
