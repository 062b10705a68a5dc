import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** A Chromium of the system, as Debian's package installs it. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** Keep the browser from looking for anything outside: no page of this site needs it. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

/**
 * Start a Chromium: the one that `CHROMIUM_PATH` names, else Playwright's own if it is installed,
 * else the system's, else the one that comes with the project's packages.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumCommand());
}

/** Name that Chromium, with the flags that it is to be started with. */
export async function chromiumCommand(): Promise<{ executablePath: string; args: string[] }> {
  const { executablePath, args } = await findChromium();
  // A sandbox needs a user who is not root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...args, ...QUIET, ...sandbox] };
}

async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return { executablePath: named, args: [] };
  const installed = [chromium.executablePath(), SYSTEM_CHROMIUM].find((path) => existsSync(path));
  return installed === undefined ? unpackChromium() : { executablePath: installed, args: [] };
}

/**
 * Unpack the packaged Chromium to the temporary folder. It asks for the name of a serverless
 * runtime before it unpacks the system libraries that a bare machine lacks (libnss3 among them).
 */
async function unpackChromium(): Promise<{ executablePath: string; args: string[] }> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Of the package's own flags only those for drawing without a graphics card: others weaken the
  // browser (no web security, one process), and the tests are to see what a reader's browser does.
  const args = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  return { executablePath: await packaged.executablePath(), args };
}
