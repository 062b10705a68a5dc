import { expect, test } from 'vitest';
import { drawReport } from '../../../scripts/corpus/draw-report.ts';
import { knownFacts } from '../../../scripts/corpus/known-facts.ts';
import { textStyles } from '../../../scripts/corpus/text/style.ts';
import { writeText } from '../../../scripts/corpus/text/write-text.ts';
import { isFindable, isMisprinted, searchText } from '../../../scripts/harness/score/findable.ts';
import { factsOf } from '../../../scripts/harness/score/record-facts.ts';
import { forces } from '../../../src/register/forces.ts';

const [force] = forces;
const [style] = textStyles;
if (!force || !style) throw new Error('No force or no style');
const report = drawReport(force, 1);
const known = knownFacts(report);
const facts = factsOf(known);
const text = writeText(report, style);

test('a careful reader finds every fact in the text that was written', () => {
  const searched = searchText(text);
  expect(facts.filter((fact) => !isFindable(fact, known, searched))).toEqual([]);
});

test('a careful reader finds a finding that a page break tore, and none whose words are lost', () => {
  const area = facts.find(({ kind }) => kind === 'area for improvement');
  if (!area) throw new Error('No area for improvement');
  const words = area.says.split(' ');
  const torn = [...words.slice(0, 4), '\n\n7\n\f\nRunning head\n', ...words.slice(4)].join(' ');
  expect(isFindable(area, known, searchText(torn))).toBe(true);
  expect(isFindable(area, known, searchText(words.slice(2).join(' ')))).toBe(false);
});

test('nobody finds a figure whose digits are not in the text', () => {
  const figure = facts.find(({ kind, says }) => kind === 'force figure' && /^\d{3}$/.test(says));
  if (!figure) throw new Error('No figure');
  const without = text.replace(new RegExp(String.raw`\b${figure.says}\b`), '');
  expect(isFindable(figure, known, searchText(without))).toBe(false);
  const glued = text.replace(new RegExp(String.raw`\b${figure.says}\b`), `${figure.says}282`);
  expect(isFindable(figure, known, searchText(glued))).toBe(false);
});

test('a figure is misprinted where the text has another one in its place', () => {
  const figure = facts.find(({ kind, says }) => kind === 'force figure' && /^\d{3}$/.test(says));
  if (!figure) throw new Error('No figure');
  const misread = text.replace(new RegExp(String.raw`\b${figure.says}\b`), '999');
  expect(isMisprinted(figure, '999', { facts, text: searchText(misread) })).toBe(true);
  expect(isMisprinted(figure, '999', { facts, text: searchText(text) })).toBe(false);
  expect(isMisprinted(figure, '998', { facts, text: searchText(misread) })).toBe(false);
});
