import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromiumCommand } from '../../tests/browser/chromium.ts';

/** A browser that can be spoken to at a port of this machine. */
export interface DebuggedBrowser {
  port: number;
  close: () => Promise<void>;
}

/** `DevTools listening on ws://127.0.0.1:35123/devtools/browser/…` */
const listening = /DevTools listening on ws:\/\/[^:]+:(\d+)\//u;

/**
 * Start the Chromium of the browser tests by itself, with a profile that is thrown away: what
 * drives the tests would hold up the pages that another program opens in its browser.
 */
export async function startBrowser(): Promise<DebuggedBrowser> {
  const { executablePath, args } = await chromiumCommand();
  const profile = await mkdtemp(join(tmpdir(), 'peel-audit-'));
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const browser = spawn(executablePath, [...args, ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await portOf(browser);
  return {
    port,
    close: async () => {
      browser.kill();
      await once(browser, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Wait until a browser says where it listens; what else it says is let pass. */
function portOf({ stderr }: ChildProcess): Promise<number> {
  return new Promise((onPort, onError) => {
    let said = '';
    stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, port] = listening.exec(said) ?? [];
      if (port !== undefined) onPort(Number(port));
    });
    stderr?.on('end', () => {
      onError(new Error(`The browser ended before it listened: ${said.trim()}`));
    });
  });
}
