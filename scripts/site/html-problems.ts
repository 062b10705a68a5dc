import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

import type { Problem } from './problem.ts';

/** What the pages of this site are held to: the standard, and nothing that it leaves to taste. */
const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and the doctype in its own way.
    'void-style': 'off',
    'doctype-style': 'off',
    // Names of reports make titles long.
    'long-title': 'off',
    // Terms such as 4Ps are ids.
    'valid-id': ['error', { relaxed: true }],
    // Safari takes the role from a list that has no marks.
    'no-redundant-role': 'off',
    // Choices act at once, and boxes to tick share their name.
    'wcag/h32': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // Tables that scroll are regions without being sections of the page; the finder's answers are rows of links.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // Every script is a file of our own.
    'require-sri': 'off',
  },
};

const standard = new HtmlValidate(new StaticConfigLoader(rules));

/** What every page needs in its head, and how it is written there. */
const wantedInHead: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a language', /<html[^>]* lang="[^"]/],
  ['a title', /<title[^>]*>[^<]*\S/],
  ['a description', /<meta[^>]* name="description"/],
  ['a viewport', /<meta[^>]* name="viewport"/],
  ['a character set', /<meta[^>]* charset="utf-8"/i],
];

/** Scripts are files of our own, so that a policy can forbid all others. */
const inlineScript = /<[a-z][^>]* (on[a-z]+)=/g;

/** Find where the source of a page breaks the HTML standard or the rules of this site. */
export async function htmlProblems(route: string, source: string): Promise<Problem[]> {
  const { results } = await standard.validateString(source);
  const broken = results
    .flatMap(({ messages }) => messages)
    .map(({ line, ruleId, message }) => ({ route, line, rule: ruleId, message }));
  const [head = ''] = source.split('</head>');
  const lacking = wantedInHead
    .filter(([, pattern]) => !pattern.test(head))
    .map(([what]) => ({ route, line: 1, rule: 'page-head', message: `The page lacks ${what}` }));
  const inline = [...source.matchAll(inlineScript)].map(({ 1: name = '' }) => ({
    ...{ route, line: 1, rule: 'inline-script' },
    message: `An element has the inline script \`${name}\``,
  }));
  return [...lacking, ...inline, ...broken];
}
