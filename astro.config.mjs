import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import { faces } from './scripts/site/faces.ts';

/** What nearly every page has. */
const shared = {
  name: 'shared',
  test: /\/src\/(?:layouts\/\w+|components\/(?:compare\/CompareNav|SiteHeader|SiteFooter|PageHead|Section|GradeMark|MoreLinks|NewerReports|ReportsAge))\.astro/,
};
/** What pages of several kinds have; the components of one kind go with its pages. */
const several = {
  name: 'several',
  test: /\/src\/components\/(?:(?!FiguresTable|FigureCell|AbsentFigures|NarrativeFigures|CauseOfConcern|GlossaryTerm|MetricCoverageTable)\w+|charts\/(?:GradeWithYear|ObservedFigure))\.astro/,
};
/** What the pages of forces and of reports share. */
const forcePages = {
  name: 'force',
  test: /\/src\/components\/(?:FiguresTable|FigureCell|AbsentFigures)\.astro/,
};
/** What scripts share, which would be a dozen files of a few lines; what marks passages does so wherever it runs. */
const sharedScripts = {
  name: 'shared',
  test: /\/src\/(?!client\/mark-searched)|vite\/preload-helper/,
  minShareCount: 2,
};
const finding = { name: 'finding', test: /\/src\/components\/(?:finder|map)\/\w+\.astro/ };

/** Where the site will live; its path, if it has one, goes before every address. */
const address = new URL(process.env.SITE_URL ?? 'https://peel-compare.example');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  output: 'static',
  trailingSlash: 'always',
  publicDir: './src/public',
  // Pages are written while others are drawn: with 43 forces a third of the time went into waiting for files.
  build: { format: 'directory', concurrency: 4 },
  integrations: [sitemap(), faces()],
  // Nothing inline: every style, script, font and image is a file of our own.
  vite: {
    define: {
      'import.meta.env.SITE_PATH': JSON.stringify(address.pathname.replace(/\/$/, '')),
      'import.meta.env.SITE_CONTACT': JSON.stringify(process.env.SITE_CONTACT ?? ''),
      // Files that browsers may keep for ever have what they were made from in their address.
      'import.meta.env.DATA_VERSION': JSON.stringify(process.env.DATA_VERSION ?? 'dev'),
    },
    build: { assetsInlineLimit: 0 },
    // Components that pages share make a few stylesheets instead of ten small ones: a browser fetches six at once.
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [sharedScripts] } } } },
      },
      prerender: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [shared, several, forcePages, finding] } },
          },
        },
      },
    },
  },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "object-src 'none'",
      ],
    },
  },
});
