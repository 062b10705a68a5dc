/** Something that is wrong with a page of the built site. */
export interface Problem {
  route: string;
  /** 1-based line of the page's HTML. */
  line: number;
  rule: string;
  message: string;
}

/** Print problems one a line, page by page, and say how many there are. */
export function formatProblems(problems: readonly Problem[], checked: string): string {
  const lines = problems.map(
    ({ route, line, rule, message }) => `${route}:${line}: ${rule}: ${message}`,
  );
  const summary = problems.length === 0 ? 'no problem' : `${problems.length} problems`;
  return [...lines, `${checked}: ${summary}`].join('\n');
}
