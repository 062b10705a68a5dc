import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const manifest = z
  .object({
    devDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ license: z.string().optional(), hasInstallScript: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Licences that let anybody use, change and share what they cover; none binds what the site publishes. */
const licences = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
  ],
  // Files of these may be used unchanged, as tools of the build; fonts may be changed under another name.
  ...['LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'],
]);

/** Packages that have a script to run when they are installed, and why they may or may not. */
const withInstallScripts: Readonly<Record<string, string>> = {
  esbuild: 'puts its binary for this system in place',
  koffi: 'may not: its binary for this system is a package of its own',
  node: 'puts the Node that the project runs on in place',
};

/** Direct dependencies that no module imports, and what uses them. */
const unimported: Readonly<Record<string, string>> = {
  '@astrojs/check': '`astro check`',
  '@fontsource/source-serif-4': 'src/card/render-card.ts, by its path',
  '@types/d3-geo': 'the type check',
  '@types/mdast': 'the type check',
  '@types/node': 'the type check',
  '@types/topojson-client': 'the type check',
  '@types/topojson-simplify': 'the type check',
  'prettier-plugin-astro': '.prettierrc.json',
};

test('every version is pinned, but for Node itself', () => {
  const loose = Object.entries(manifest.devDependencies).filter(
    ([name, version]) => name !== 'node' && !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('every package has a licence that the project knows', () => {
  const unknown = Object.entries(packages).flatMap(([path, { license }]) => {
    const names = (license ?? 'none').replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
    const isKnown = names.some((name) => licences.has(name));
    return path === '' || isKnown ? [] : [`${path}: ${license ?? 'none'}`];
  });
  expect(unknown).toEqual([]);
});

test('the packages with install scripts are those that are listed', () => {
  const found = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(withInstallScripts).toSorted());
  expect(Object.keys(withInstallScripts)).toEqual(
    expect.arrayContaining(Object.keys(manifest.allowScripts)),
  );
});

test('every direct dependency is used', () => {
  const files = globSync([
    '{src,scripts,tests,.config}/**/*.{ts,js,astro,css}',
    'astro.config.mjs',
  ]).filter((file) => !file.startsWith('tests/supply/'));
  const code = files.map((file) => readFileSync(file, 'utf8'));
  const unused = Object.keys(manifest.devDependencies).filter((name) => {
    const used = new RegExp(`['"\`/]${name.replaceAll(/[.*+?^$()|[\]\\{}/]/g, '\\$&')}['"\`/]`);
    return !code.some((text) => used.test(text));
  });
  expect(unused.toSorted()).toEqual(Object.keys(unimported).toSorted());
});
