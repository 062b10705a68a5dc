import { expect, test } from 'vitest';

import { belowBase } from '../../src/addresses/below-base.ts';

test.each([
  ['<a href="/forces/">x</a>', '<a href="/peel/forces/">x</a>'],
  ['<a href="/">x</a>', '<a href="/peel/">x</a>'],
  ["<a title='a/b' href='/a?b=/c#d'>x</a>", "<a title='a/b' href='/peel/a?b=/c#d'>x</a>"],
  [
    '<meta http-equiv="refresh" content="0; url=/about/">',
    '<meta http-equiv="refresh" content="0; url=/peel/about/">',
  ],
  ['<form action=/search/></form>', '<form action=/peel/search/></form>'],
  ['<template><img src="/a.png"></template>', '<template><img src="/peel/a.png"></template>'],
  [
    '<svg><a href="/a/"><path d="M0"/></a></svg>',
    '<svg><a href="/peel/a/"><path d="M0"/></a></svg>',
  ],
])('belowBase(%s)', (page, below) => {
  expect(belowBase(page, '/peel')).toBe(below);
});

test.each([
  '<a href="#main">x</a>',
  '<a href="../">x</a>',
  '<a href="//other.example/">x</a>',
  '<a href="https://other.example/">x</a>',
  '<link href="/peel/_astro/site.css">',
  '<p title="/forces/">/forces/</p>',
  '<script>const path = "/forces/";</script>',
])('belowBase(%s) leaves it', (page) => {
  expect(belowBase(page, '/peel')).toBe(page);
});
