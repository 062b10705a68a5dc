import type { HtmlPage } from './html-page.ts';
import { htmlRules } from './html-rules.ts';
import type { Problem } from './problem.ts';

/** Find where a page breaks the HTML standard or the rules of this site, in the order of its lines. */
export function htmlProblems(page: HtmlPage): Problem[] {
  const { route, errors } = page;
  const parsing = errors.map(({ code, startLine }) => ({
    ...{ route, line: startLine, rule: 'parse-error' },
    message: code.replaceAll('-', ' '),
  }));
  const broken = Object.entries(htmlRules).flatMap(([rule, check]) =>
    check(page).map(({ element, message }) => ({
      ...{ route, line: element?.sourceCodeLocation?.startLine ?? 1, rule, message },
    })),
  );
  return [...parsing, ...broken].toSorted((a, b) => a.line - b.line);
}
