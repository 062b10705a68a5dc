import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/parser/diagnostics.ts';
import { readText } from '../../reports-written/read-written.ts';
import { contentReports, idOf } from '../content-reports.ts';
import { changed } from '../faultless-report.ts';
import { mixes } from './mixed-reports.ts';

const texts = contentReports.map((report) => ({
  id: idOf(report),
  lines: Buffer.from(report.bytes).toString('utf8').split('\n'),
}));

const pairs = texts.flatMap((own) =>
  texts.filter((other) => other !== own).map((other) => ({ own, other })),
);

/** The reports whose panels print the force's name; the panels of Northamptonshire's print nothing. */
const withNamedPanels = texts.filter(({ id }) => !id.startsWith('northamptonshire'));

function errorsOf(lines: readonly string[]): { record: unknown; errors: Diagnostic[] } {
  const { record, diagnostics } = readText(lines.join('\n'));
  return { record, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

describe.each(Object.entries(mixes))('a report with %s', (name, mix) => {
  const tellable = pairs.filter(
    ({ other }) => !name.startsWith('Force in numbers') || withNamedPanels.includes(other),
  );
  test.each(tellable.map((pair) => [pair.own.id, pair.other.id, pair] as const))(
    '%s, of %s, is refused',
    (_own, _other, { own, other }) => {
      expect(errorsOf(mix(own.lines, other.lines)).errors).not.toEqual([]);
    },
  );
});

test.each(
  texts.flatMap((own) =>
    withNamedPanels
      .filter((other) => other !== own)
      .map((other) => [own.id, other.id, own, other] as const),
  ),
)(
  'the error of %s with the figures of %s names both forces and their lines',
  (_a, _b, own, other) => {
    const mixed = mixes['Force in numbers of another']?.(own.lines, other.lines) ?? [];
    const { record, errors } = errorsOf(mixed);
    expect(record).toBeUndefined();
    expect(errors.map(({ rule }) => rule)).toEqual(['another-report']);
    const message = errors[0]?.message ?? '';
    const named = (line: number) => (mixed[line - 1] ?? '').replace(/[*#]/g, '').toLowerCase();
    const [, titleLine, partLine] = /\(line (\d+)\).*?\(line (\d+)\)/.exec(message) ?? [];
    const nameOf = (id: string) => id.split('-')[0] ?? '';
    expect(named(Number(titleLine))).toContain('inspection of');
    expect(named(Number(partLine))).toContain(nameOf(other.id));
    expect(message.toLowerCase()).toContain(nameOf(own.id));
    expect(message.toLowerCase()).toContain(nameOf(other.id));
  },
);

test('a report that ends with the last chapters of another, each of which seldom names it, is refused', () => {
  const isFirst = (line: string) => /^[ #*]*Tackling serious and organised crime[ *]*$/.test(line);
  const [own, other] = ['staffordshire', 'bedfordshire'].map((force) => {
    const { lines = [] } = texts.find(({ id }) => id.startsWith(force)) ?? {};
    const at = lines.findLastIndex(isFirst);
    return { before: lines.slice(0, at), after: lines.slice(at) };
  });
  const mixed = [...(own?.before ?? []), ...(other?.after ?? [])];
  expect(errorsOf(mixed).errors.map(({ rule }) => rule)).toEqual(['another-report']);
});

const judged = ['needs to act.', 'should act.', 'requires improvement.', 'is good at it.'];

test.each(judged)(
  'a text whose findings say once what another force is or is to do is refused: %s',
  (says) => {
    for (const sentence of [`Kent Police ${says}`, `It is so. Kent Police ${says}`]) {
      const { errors } = errorsOf(
        changed('- The force should look', `- ${sentence}\n- The force should look`).split('\n'),
      );
      expect(errors.map(({ rule, line }) => `${rule} ${String(line)}`)).toEqual([
        'another-report 210',
      ]);
    }
  },
);

test.each(judged)('a text whose prose says it of another force is read: %s', (says) => {
  const sentence = `The force has a partner. Kent Police ${says}`;
  const text = changed('Investigation quality\n\n', `Investigation quality\n\n${sentence}\n\n`);
  const { record, errors } = errorsOf(text.split('\n'));
  expect(errors).toEqual([]);
  expect(JSON.stringify({ ...(record as object), document: undefined })).not.toContain('Kent');
});

test('a force that is named within such a sentence is not what it is about', () => {
  const sentence = 'Its joint work with\nKent Police should go on. Kent Police has a unit.';
  const text = changed('Investigation quality\n\n', `Investigation quality\n\n${sentence}\n\n`);
  expect(errorsOf(text.split('\n')).errors).toEqual([]);
});

test.each(texts.map(({ id, lines }) => [id, lines] as const))('%s alone is read', (_id, lines) => {
  expect(errorsOf(lines).errors).toEqual([]);
});

test.each(texts.map(({ id, lines }) => [id, lines] as const))(
  '%s with its neighbours named once more in every chapter is read',
  (_id, lines) => {
    const neighbours = 'It works with Kent Police, Essex Police and Surrey Police in a joint unit.';
    const crowded = lines.flatMap((line) =>
      /^\W*Initial (?:investigation|response)\W*$/.test(line) ? [line, '', neighbours, ''] : [line],
    );
    expect(crowded.length).toBeGreaterThan(lines.length);
    expect(errorsOf(crowded).errors).toEqual([]);
  },
);
