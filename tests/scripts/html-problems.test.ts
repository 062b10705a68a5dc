import { describe, expect, test } from 'vitest';

import { parsePage } from '../../scripts/site/html-page.ts';
import { htmlProblems } from '../../scripts/site/html-problems.ts';

describe('htmlProblems(page)', () => {
  test.each([
    '<p>Words with <a href="/">a link</a> and an entity &amp; more.</p>',
    '<table><caption>A</caption><tbody><tr><th scope="row">B</th><td>1</td></tr></tbody></table>',
    '<dl><div><dt>A</dt><dd>B</dd></div></dl>',
    '<ul><li>A<ul><li>B</li></ul></li></ul>',
    '<svg viewBox="0 0 1 1" width="8"><title>A</title><path d="M0 0" /></svg>',
    '<find-force><label for="q">A</label><input id="q" /></find-force>',
    '<details><summary>A</summary><p>B</p></details>',
    '<h2>A</h2><h3>B</h3><h2>C</h2>',
    '<template><p id="x">A</p></template>',
    '<img src="/a.png" alt="" width="8" height="8" /><button type="button">A</button>',
    '<a href="/"><h2>A</h2></a>',
  ])('accepts %s', (body) => {
    expect(rulesBrokenBy(body)).toEqual([]);
  });

  test.each([
    ['parse-error', '<p>&nosuch;</p>'],
    ['parse-error', '<p class="a" class="b">A</p>'],
    ['explicit-tags', '<p>A<div>B</div></p>'],
    ['explicit-tags', '<ul><li>A</ul>'],
    ['explicit-tags', '<table><tr><td>A</td></tr></table>'],
    ['unique-ids', '<p id="a">A</p><p id="a">B</p>'],
    ['unique-ids', '<p id="">A</p>'],
    ['known-references', '<p aria-describedby="nobody">A</p>'],
    ['known-references', '<label for="nobody">A</label>'],
    ['known-elements', '<center>A</center>'],
    ['no-presentation', '<p style="color: red">A</p>'],
    ['no-presentation', '<p onclick="a()">A</p>'],
    ['no-presentation', '<table align="left"></table>'],
    ['allowed-parents', '<div><li>A</li></div>'],
    ['allowed-parents', '<section><dt>A</dt></section>'],
    ['list-children', '<ul><p>A</p></ul>'],
    ['no-blocks-in-phrases', '<span><div>A</div></span>'],
    ['no-nested-controls', '<a href="/"><span><button type="button">A</button></span></a>'],
    ['heading-order', '<h3>A</h3>'],
    ['heading-order', '<h1>A</h1>'],
    ['heading-order', '<h2> </h2>'],
    ['image-text', '<img src="/a.png" />'],
    ['button-type', '<button>A</button>'],
  ])('finds a breach of %s in %s', (rule, body) => {
    expect(rulesBrokenBy(body)).toContain(rule);
  });

  test('finds everything that a head lacks', () => {
    const page = '<!doctype html><html><head></head><body><h1>A</h1></body></html>';
    const problems = htmlProblems({ file: '', route: '/', ...parsePage(page) });
    expect(problems.map(({ message }) => message)).toEqual([
      'The page lacks a language',
      'The page lacks a title',
      'The page lacks a description',
      'The page lacks a viewport',
      'The page lacks a character set',
    ]);
  });

  test('says on which line it found what', () => {
    const [problem] = htmlProblems(pageWith('\n\n<img src="/a.png" />'));
    expect(problem).toEqual({
      ...{ route: '/', line: 12, rule: 'image-text' },
      message: '`<img>` has no `alt`',
    });
  });
});

function rulesBrokenBy(body: string): string[] {
  return htmlProblems(pageWith(body)).map(({ rule }) => rule);
}

function pageWith(body: string): Parameters<typeof htmlProblems>[0] {
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<title>A page</title>
<meta name="viewport" content="width=device-width" />
<meta name="description" content="A page" />
</head>
<body>
<h1>A page</h1>${body}
</body>
</html>`;
  return { file: '', route: '/', ...parsePage(html) };
}
