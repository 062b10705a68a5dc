import type { BrowserContextOptions } from 'playwright-core';

/** The screens and colour schemes that every template must do for. */
export const variants = {
  'phone, light': { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  'phone, dark': { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  'desktop, light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  'desktop, dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
} as const satisfies Record<string, BrowserContextOptions>;
