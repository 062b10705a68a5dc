/** A text without names and quotations that has none of these counts, compares, grades and denies nothing. */
const claimWords = new RegExp(
  `\\d|\\b(?:${[
    'no|none|nobody|nothing|neither|never|not|without|zero|one|two|three|four|five|six|seven|eight|nine',
    'both|all|each|every|always|only|any|some|several|many|few|whole|complete|other|others|otherwise',
    'highest|lowest|most|least|largest|smallest|best|worst|newest|latest|oldest|first|last|again|since',
    'same|similar|differs?|different|more|fewer|less|better|worse|higher|lower|rose|fell|like|alike',
    'missing|doubted|lost|left|stated?|states|gives?|given|has|have|found|told|says|said|lists?|listed',
    'graded|inspected|published|outstanding|good|adequate|inadequate|ungraded|requires improvement|supplied',
  ].join('|')})\\b`,
  'iu',
);

/** Tell whether a text, with a sign for every name in it, may claim something of a force, a report or this site. */
export function mayClaim(bare: string): boolean {
  return claimWords.test(bare.replaceAll(/“[^”]*”/gu, '“”'));
}

/** Heads, names of pages, choices and buttons: whole texts that have such a word and claim nothing. */
const headings = new Set(
  [
    'All findings|All forces|all forces compared|Show all forces|Show all findings|All questions|all questions|All kinds',
    'any|all|nothing|At most three|Start again|Show more|No bar chosen|Two forces in full|The whole report',
    'Since last time|On the same matter|Told|Told to several forces|Told in other words.|Missing|Doubted|Missing figures|Found in',
    'What they were told|What forces were told|What each was told|What the inspectors found|How they are found',
    'Figures that both have|Missing from our copy|First day|Last day|CSV, UTF-8.|Each grade|Two scales|not supplied',
    'Any other force|Higher is not worse|Same name, counted differently|Stated in its sentences.|no-suspect-identified',
    'Figures of all reports, CSV|Grades of all reports, CSV|Findings of all reports, CSV|This page has moved',
  ].flatMap((row) => row.split('|')),
);

/** Texts with such a word that claim nothing that a report could contradict, or that others hold; names have a sign. */
const withoutClaim: readonly RegExp[] = [
  / – PEEL Compare$|^(?:Trial, not for use: )?PEEL Compare: /u,
  /^Trial, not for use: the texts may be invented\.$/u,
  /^[a-z-]+-\d$/u,
  // Of the five reports, whose pairs a person judged; invented ones say the same.
  /^(?:In the first five reports, all \d+ pairs|Of \w+ pairs (?:in nearly the same words|on the same matter) )/u,
  // No national figure is stated for a table: tests/observations/national-figure holds it.
  /^not given$/u,
  /^(?:The first is what England and ‹name› have of another measure|It may have strayed, so both are left out\.)/u,
  /^‹name›, [a-z-]+-\d{4}-effectiveness\.json$/u,
  /^(?:‹name›|Force in numbers): (?:missing|doubted)$/u,
  /^‹name› ‹name› without the ‹name›$|^‹name› without the ‹name›$/u,
  /^Printed from https:\/\//u,
  /^This page has moved to \/[a-z/]+\.$/u,
  /^What the grades mean(?:All 43 forces)?Compare forces side by side$/u,
  /^HMICFRS, the inspectorate, publishes its reports on every force/u,
  /^The newest reports are on HMICFRS’s own site, /u,
  /^What we have, and where its reports are published\.$/u,
  /^The grades of 2017: Outstanding, Good, Requires improvement and Inadequate\.$/u,
  /^Four grades could be given in 2017: Outstanding, Good, Requires improvement and Inadequate\.$/u,
  /^What each was told, its grades, and the figures that both have\.$/u,
  /^Told to .+?(?:, with no match found)?$/u,
  /, each with its own base or period$/u,
  /^How we read this: every grade and figure$/u,
  /: grade of each force, and what it was told$/u,
  /^(?:Nearly the same words: at least|Of the words that are left, at least) /u,
  /^The table below has all figures\.$/u,
  // How pages were read, which no person can tell from a text: tests/parser and tests/audit hold it.
  /^The pages were read (?:line by line|column by column), each label (?:before|after|between) its figures; in this way /u,
  /^Other ways of reading them say the same\.$/u,
  /^(?:What and how much are said in these words, and of whom in them or in the sentence before|Their place does not tell (?:for certain )?which is whose)/u,
  // Whether bases or periods differ: tests/observations/parted holds it.
  /^(?:Th(?:ese are|is is) counted differently from those of the table above|So (?:they are not compared with one another|it is compared with no other force)|Each is counted in its own way or for its own period)/u,
  // That a force's page leads to every other: tests/components/CompareLinks holds it.
  /^Choose one of the two; its page leads on to each of the others\.$/u,
  // How many paragraphs of an annex all reports share, where page ends tear them: tests/sections holds it.
  /: \S+ paragraphs (?:or|and) list items? stands? in the same words in (?:all \w+|both) reports(?: that have this chapter)?\.$/u,
  // That no national figure goes with the figures of all forces: tests/charts/matrix holds it.
  /^none that goes with all$/u,
];

/** Tell whether a text, and the same with a sign for every name in it, is known to claim nothing. */
export function isWithoutClaim(text: string, bare: string): boolean {
  return headings.has(text) || withoutClaim.some((pattern) => pattern.test(bare));
}
