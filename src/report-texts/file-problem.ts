import { showControls } from '../format/show-controls.ts';

/** What keeps a file from being read, by rule: what was expected, what was found, and what to do about it. */
const rules = {
  'no-folder': () => 'Expected a folder of report texts, found none; make it, or name another',
  'no-texts': () =>
    'Expected report texts named `<force>-<year>-<pillar>.txt`, found none; put them here',
  'no-such-file': () => 'Expected a report, found no such file; check the name',
  'broken-link': () =>
    'Expected a report, found a link that leads nowhere; put the text itself here',
  'not-a-file': (found: string) =>
    `Expected a report, found ${found}; put a plain file here, or take it away`,
  'not-allowed': () =>
    'Expected a report, found a file that may not be read; allow it with `chmod +r`',
  'file-too-big': (found: string) =>
    `Expected a file of ${found}; give one report a file, without pictures`,
  unreadable: (found: string) =>
    `Expected a report, found a file that could not be read (${found}); copy it here again`,
  'out-of-time': (found: string) =>
    `Expected a report that is read within ${found}, found one that takes longer; look for what was repeated or joined in conversion`,
  'out-of-memory': (found: string) =>
    `Expected a report that is read within ${found} of memory, found one that needs more; look for what was repeated or joined in conversion`,
  'reader-failed': (found: string) =>
    `Expected a reading, found a fault of our own reader (${found}); report it with the text`,
  'reading-invalid': (found: string) =>
    `Expected figures that a person read in the PDF, each with metric, of, value, printed, page and date, found ${found.replaceAll(/\s+/g, ' ')}; correct the file`,
  'reading-of-no-report': (found: string) =>
    `Expected the name of a report that is here, found \`${found}\`; rename the file or take it away`,
  'not-read': (found: string) =>
    `Expected nothing but texts named \`<force>-<year>-<pillar>.txt\`, found ${found}, which is not read; rename it or take it away`,
  'manifest-damaged': () =>
    'Expected the manifest of the last site, found one that was changed; see that every report is here, then remove it',
  'report-gone': (found: string) =>
    `Expected a report that the last site published, found ${found}`,
  'report-there': () =>
    'Expected no text of a report that `--without` lets go, found one; take it away, or leave the option out',
  'report-unknown': () =>
    'Expected `--without` to name a report that the last site published, found none of this name; check the name',
} as const;

/** What is said, and stops nothing. */
const warnings: ReadonlySet<string> = new Set(['not-read', 'report-unknown']);

export type FileRule = keyof typeof rules;

/** Something about a file as a whole, before anything of its text is read. */
export interface FileProblem {
  path: string;
  severity: 'error' | 'warning';
  rule: FileRule;
  message: string;
}

/** Word a problem of a file; those that stop nothing are warnings. */
export function fileProblem(path: string, rule: FileRule, found = ''): FileProblem {
  const severity = warnings.has(rule) ? 'warning' : 'error';
  return { path, severity, rule, message: rules[rule](found) };
}

/** Format a problem as the diagnostics of texts are; a file that is not read stands at its first line. */
export function formatFileProblem({ path, severity, rule, message }: FileProblem): string {
  return showControls(`${path}:1: ${severity} ${rule}: ${message}`);
}
