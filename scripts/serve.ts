import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { startStaticServer } from './site/static-server.ts';

const SITE = 'dist';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    base: { type: 'string', default: '/' },
  },
});

await serve(Number(values.port), values.base);

/** Serve the built site until the process is stopped, on the next free port if this one is taken. */
async function serve(port: number, base: string): Promise<void> {
  if (!existsSync(`${SITE}/index.html`)) {
    console.error(
      'There is no built site yet: run `npm run build` first, or `npm start` for both.',
    );
    process.exitCode = 1;
    return;
  }
  try {
    const server = await startStaticServer({ directory: SITE, port, base });
    console.log(`\nPEEL Compare is at ${server.address}  (stop it with Ctrl+C)`);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.log(`Port ${port} is taken.`);
    await serve(port + 1, base);
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
