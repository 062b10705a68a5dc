import { describe, expect, test } from 'vitest';

import { htmlProblems } from '../../scripts/site/html-problems.ts';

describe('htmlProblems(page)', () => {
  test.each([
    '<p>Words with <a href="/">a link</a> and an entity &amp; more.</p>',
    '<table><caption>A</caption><tbody><tr><th scope="row">B</th><td>1</td></tr></tbody></table>',
    '<dl><div><dt>A</dt><dd>B</dd></div></dl>',
    '<ul><li>A<ul><li>B</li></ul></li></ul>',
    '<svg viewBox="0 0 1 1" width="8"><title>A</title><path d="M0 0" /></svg>',
    '<find-force><label for="q">A</label><input type="text" id="q" /></find-force>',
    '<details><summary>A</summary><p>B</p></details>',
    '<h2>A</h2><h3>B</h3><h2>C</h2>',
    '<template><p id="x">A</p></template>',
    '<img src="/a.png" alt="" width="8" height="8" /><button type="button">A</button>',
    '<a href="/"><h2>A</h2></a>',
  ])('accepts %s', async (body) => {
    expect(await rulesBrokenBy(body)).toEqual([]);
  });

  test.each([
    ['unrecognized-char-ref', '<p>&nosuch;</p>'],
    ['no-raw-characters', '<p>A < B</p>'],
    ['no-dup-attr', '<p class="a" class="b">A</p>'],
    ['no-implicit-close', '<p>A<div>B</div></p>'],
    ['no-implicit-close', '<ul><li>A</ul>'],
    ['close-order', '<p>A</b></p>'],
    ['prefer-tbody', '<table><tr><td>A</td></tr></table>'],
    ['no-dup-id', '<p id="a">A</p><p id="a">B</p>'],
    ['valid-id', '<p id="">A</p>'],
    ['no-missing-references', '<p aria-describedby="nobody">A</p>'],
    ['no-missing-references', '<label for="nobody">A</label>'],
    ['deprecated', '<center>A</center>'],
    ['element-name', '<nosuch>A</nosuch>'],
    ['no-inline-style', '<p style="color: red">A</p>'],
    ['inline-script', '<p onclick="a()">A</p>'],
    ['no-deprecated-attr', '<table align="left"></table>'],
    ['element-permitted-parent', '<div><li>A</li></div>'],
    ['element-required-ancestor', '<section><dt>A</dt></section>'],
    ['element-permitted-content', '<ul><p>A</p></ul>'],
    ['element-permitted-content', '<span><div>A</div></span>'],
    ['element-permitted-content', '<details><summary><p>A</p></summary>B</details>'],
    ['element-permitted-content', '<a href="/"><span><button type="button">A</button></span></a>'],
    ['heading-level', '<h3>A</h3>'],
    ['heading-level', '<h1>A</h1>'],
    ['empty-heading', '<h2> </h2>'],
    ['wcag/h37', '<img src="/a.png" />'],
    ['no-implicit-button-type', '<button>A</button>'],
  ])('finds a breach of %s in %s', async (rule, body) => {
    expect(await rulesBrokenBy(body)).toContain(rule);
  });

  test('finds everything that a head lacks', async () => {
    const page = '<!doctype html><html><head></head><body><h1>A</h1></body></html>';
    const problems = await htmlProblems('/', page);
    expect(problems.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'The page lacks a language',
        'The page lacks a title',
        'The page lacks a description',
        'The page lacks a viewport',
        'The page lacks a character set',
      ]),
    );
  });

  test('says on which line it found what', async () => {
    const [problem] = await htmlProblems('/', pageWith('\n\n<img src="/a.png" />'));
    expect(problem).toMatchObject({ route: '/', line: 12, rule: 'wcag/h37' });
  });
});

async function rulesBrokenBy(body: string): Promise<string[]> {
  return (await htmlProblems('/', pageWith(body))).map(({ rule }) => rule);
}

function pageWith(body: string): string {
  return `<!doctype html>
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
}
