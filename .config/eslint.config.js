import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Files whose default export a tool asks for by that name. */
const CONFIGURATION = ['**/*.config.{js,mjs,ts}'];

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'content/', 'tests/.results/', 'tests/golden/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers are everywhere in messages here, and print as they should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Digits, postcodes and marks are taken apart by code points; there are no emojis here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-lines': ['error', { max: 300 }],
      // Callbacks of `replace` have as many.
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // Texts come from outside: no pattern may take longer than their length allows.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['scripts/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A row of a table of cases is as wide as the case.
    files: ['tests/**'],
    rules: { 'max-params': 'off' },
  },
  {
    // The types of components are known to `astro check` only.
    files: ['tests/components/**'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  {
    files: CONFIGURATION,
    rules: { 'no-restricted-exports': 'off' },
  },
);
