import type { ParsedTexts } from '../../src/report-texts/parse-texts.ts';

/** Control characters that JSON lets pass and a terminal would obey. */
const controls = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Format what was read of each file, in the order given. */
export function formatJson({ files, reports }: ParsedTexts): string {
  const queue = [...reports];
  const entries = files.map((file) => {
    if ('problem' in file) {
      const { path, severity, rule, message } = file.problem;
      return { file: path, record: null, diagnostics: [{ severity, rule, line: 1, message }] };
    }
    const report = queue.shift();
    return {
      file: file.path,
      record: report?.record ?? null,
      diagnostics: report?.diagnostics ?? [],
    };
  });
  return `${JSON.stringify(entries, undefined, 2).replaceAll(
    controls,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;
}
