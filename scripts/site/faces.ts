import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { cutFaces } from './cut-faces.ts';

/** Cut the faces that `fonts.css` asks for as `@faces/…`, into the folder where this run of Astro keeps things. */
export function faces(): AstroIntegration {
  return {
    name: 'faces',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL('faces', config.cacheDir));
        await cutFaces(folder);
        updateConfig({ vite: { resolve: { alias: { '@faces': folder } } } });
      },
    },
  };
}
