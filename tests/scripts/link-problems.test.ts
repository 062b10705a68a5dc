import { describe, expect, test } from 'vitest';

import { parsePage } from '../../scripts/site/html-page.ts';
import { linkProblems } from '../../scripts/site/link-problems.ts';

const FILES = ['/index.html', '/forces/index.html', '/data/grades.csv', '/a b.html', '/icon.png'];

describe('linkProblems({ pages, files, origin })', () => {
  test.each([
    '<a href="/">',
    '<a href="/forces/">',
    '<a href="forces/">',
    '<a href="/forces/?sort=name#bedfordshire">',
    '<a href="/forces/#staffordshire-%E2%80%93-2">',
    '<a href="/forces/#:~:text=good">',
    '<a href="#top">',
    '<a href="/a%20b.html">',
    '<a href="/data/grades.csv#row=2">',
    '<a href="https://peel.example/forces/">',
    '<a href="https://www.justiceinspectorates.gov.uk/nowhere">',
    '<a href="mailto:someone@example.org">',
    '<img src="/icon.png" srcset="/icon.png 1x, /icon.png 2x">',
  ])('accepts %s', (html) => {
    expect(problemsOf(html)).toEqual([]);
  });

  test.each([
    ['<a href="/nowhere/">', '`/nowhere/` leads nowhere'],
    ['<a href="/forces">', '`/forces` leads nowhere; a slash at its end is wanting'],
    ['<a href="/forces/#nobody">', '`/forces/#nobody` leads to a page without an id `nobody`'],
    ['<a href="#nobody">', '`#nobody` leads to a page without an id `nobody`'],
    ['<a href="https://peel.example/gone/">', '`https://peel.example/gone/` leads nowhere'],
    ['<a href="http://[">', '`http://[` is no address'],
    ['<a href="javascript:alert(1)">', '`javascript:alert(1)` is a script'],
    ['<img src="/gone.png">', '`/gone.png` leads nowhere'],
    ['<img srcset="/icon.png 1x, /gone.png 2x">', '`/gone.png` leads nowhere'],
    ['<link rel="stylesheet" href="/gone.css">', '`/gone.css` leads nowhere'],
    ['<svg><use href="/gone.svg#a"></use></svg>', '`/gone.svg#a` leads nowhere'],
  ])('finds %s', (html, message) => {
    expect(problemsOf(html)).toEqual([{ route: '/', line: 2, rule: 'link', message }]);
  });

  test('finds a link that leaves the base of the site', () => {
    const page = { file: '', route: '/', ...parsePage('<!doctype html><a href="/forces/">') };
    const files = new Set(FILES);
    const problems = linkProblems({ pages: [page], files, origin: 'https://x.example/peel/' });
    expect(problems.map(({ message }) => message)).toEqual(['`/forces/` leads out of the site']);
  });
});

function problemsOf(html: string): ReturnType<typeof linkProblems> {
  const home = { file: '', route: '/', ...parsePage(`<!doctype html>\n${html}`) };
  const forces = {
    ...{ file: '', route: '/forces/' },
    ...parsePage('<!doctype html><p id="bedfordshire"></p><p id="staffordshire-–-2"></p>'),
  };
  const files = new Set(FILES);
  return linkProblems({ pages: [home, forces], files, origin: 'https://peel.example/' });
}
