import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { describeCard, markCard, siteCard } from '../../src/card/card.ts';
import { drawCard } from '../../src/card/draw-card.ts';
import { icoFile } from '../../src/card/ico-file.ts';
import { lightColours } from '../../src/card/light-colours.ts';
import { renderCard } from '../../src/card/render-card.ts';
import { reportCard } from '../../src/card/report-card.ts';
import { exampleRecord } from '../examples/record.ts';

const kent = { name: 'Kent Police' };
const card = reportCard(exampleRecord, kent);

describe('reportCard(record, force)', () => {
  test('names the force, the report, its grade and what was found', () => {
    expect(describeCard(card)).toBe(
      'Kent Police. Effectiveness 2017: Good. The inspectors stated one area for improvement. Our copy of the report lists no cause of concern.',
    );
  });

  test('says where the grade is from the summary', () => {
    const overall = { ...exampleRecord.overall, basis: 'derived' as const, grade: 'good' as const };
    const source = { line: 23, endLine: 23 };
    const card = reportCard({ ...exampleRecord, overall: { ...overall, source } }, kent);
    expect(describeCard(card)).toMatch(
      /^Kent Police\. Effectiveness 2017, from the summary: Good\./u,
    );
  });

  test('shows no grade where the text gives none', () => {
    const overall = { basis: 'not-in-text' as const };
    expect(describeCard(reportCard({ ...exampleRecord, overall }, kent))).toBe(
      'Kent Police. Effectiveness 2017. Our copy of the report does not give an overall grade for Kent Police.',
    );
  });
});

test('drawCard(card, colour) says every word of the card, and a shape with each grade', () => {
  const drawn = JSON.stringify(drawCard(siteCard, (token) => token));
  const { heading, label, line } = siteCard;
  const grades = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
  for (const words of [heading, label, line, ...grades]) expect(drawn).toContain(`"${words}"`);
  expect(drawn.split('"type":"path"')).toHaveLength(grades.length + 1);
});

test('the card of a trial says so, in the picture and in its description', () => {
  const marked = markCard(card, true);
  const mark = 'Trial, not for use: the texts may be invented';
  expect(JSON.stringify(drawCard(marked, (token) => token))).toContain(`"${mark}"`);
  expect(describeCard(marked)).toMatch(new RegExp(`^${mark}\\. Kent Police\\.`, 'u'));
  expect(markCard(card, false)).toEqual(card);
});

test('renderCard(card) gives a PNG of the size that networks ask for', async () => {
  const png = Buffer.from(await renderCard(card));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

describe('lightColours(css)', () => {
  test('reads the first of each pair', () => {
    const colour = lightColours('--ink: light-dark(#12436d, #9fcbf2);');
    expect(colour('ink')).toBe('#12436d');
    expect(() => colour('paper')).toThrow('--paper');
  });

  test('knows every colour that a card uses', () => {
    const colour = lightColours(readFileSync('src/styles/tokens.css', 'utf8'));
    expect(() => drawCard({ ...siteCard, grades: ['adequate', 'ungraded'] }, colour)).not.toThrow();
  });
});

test('icoFile(png, size) says where its one image is and how long', () => {
  const file = Buffer.from(icoFile(Uint8Array.of(1, 2, 3), 32));
  expect(file.readUInt16LE(4)).toBe(1);
  expect(file.readUInt8(6)).toBe(32);
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect([...file.subarray(start, start + length)]).toEqual([1, 2, 3]);
});
