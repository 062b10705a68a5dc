import { readFileSync } from 'node:fs';

import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { SITE } from './site-under-test.ts';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Words of ours that puzzle a reader, or tell of our work instead of the force. No report has any of
 * them in its own text, so they are looked for everywhere.
 */
const PUZZLING = [
  'the text we have',
  'from the prose',
  'the prose',
  'how it stands',
  'as they stand',
  'in passing',
  'outside its lists',
  'outside the lists',
  'another base',
  'other base',
  'base not stated',
  'lost from',
  'set against',
  'what is not here',
  'years stand where',
  'running text',
  'parser',
  'diagnostic',
  'golden record',
  'not-in-text',
];

/** Statements of ours that were untrue or said too much, each with what is true. */
const UNTRUE = [
  'peel inspections judge how well', // That is the pillar effectiveness alone.
  'one grade for each question', // Specialist capabilities had none.
  'what the force must do', // Where the report says that it should.
  'each wording is here', // Copies of some reports lack terms.
  'printed on every page', // Four lines of one report.
  'each report prints eleven', // What our copies have is less.
  'questions judged', // One of them has no grade.
  'referred for checks', // To Immigration Enforcement, it was.
  'records of wanted people', // The report counts wanted records.
];

/** Pages for those who take the data away, who need the names of fields. */
const FOR_DATA = /^\/(?:about\/)?data\//u;

const pages = await listPages(SITE);

test.each(pages.filter(({ route }) => !FOR_DATA.test(route)).map((page) => [page.route, page]))(
  '%s says nothing that puzzles its readers, nor what was untrue',
  (_route, { file }) => {
    const words = textOf(parse(readFileSync(file, 'utf8')))
      .replaceAll(/\s+/gu, ' ')
      .toLowerCase();
    expect(
      [...PUZZLING, ...UNTRUE].filter((puzzle) => new RegExp(`\\b${puzzle}\\b`, 'u').test(words)),
    ).toEqual([]);
  },
);

/** Read what a page says, with the names that only a listener hears and the description of the page. */
function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (['script', 'style', 'pre', 'code'].includes(node.nodeName)) return '';
  const said = tree.isElementNode(node)
    ? node.attrs
        .filter(({ name }) => ['aria-label', 'title', 'alt', 'content'].includes(name))
        .map(({ value }) => value)
    : [];
  return [...said, ...node.childNodes.map((child) => textOf(child))].join(' ');
}
