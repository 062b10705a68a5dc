import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** Pages that people and tests use but that nobody should find by searching. */
const unlisted = ['/design/'];

/** What nearly every page has, apart from what the pages of forces and reports share. */
const shared = {
  name: 'shared',
  test: /\/src\/(?:layouts\/\w+|components\/(?:SiteHeader|SiteFooter|PageHead|Section|GradeMark))\.astro/,
};
const forcePages = { name: 'force', test: /\/src\/components\/\w+\.astro/ };

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://peel-compare.example',
  output: 'static',
  trailingSlash: 'always',
  publicDir: './src/public',
  // A build brings a folder of its own, so that nothing of another build is taken over.
  cacheDir: process.env.ASTRO_CACHE ?? './node_modules/.astro',
  build: { format: 'directory' },
  integrations: [
    sitemap({ filter: (page) => !unlisted.some((path) => new URL(page).pathname === path) }),
  ],
  // Nothing inline: every style, script, font and image is a file of our own.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The components that most pages share make one stylesheet instead of ten small ones.
    environments: {
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [shared, forcePages] } } } },
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
