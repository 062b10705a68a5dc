import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';

import { startStaticServer } from '../site/static-server.ts';
import { startBrowser } from './debugged-browser.ts';
import { traceWithoutFeatureCounts } from './trace-categories.ts';

/** Lighthouse's four categories, in the order of its own reports. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What Lighthouse found on one page. */
export interface PageAudit {
  route: string;
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** Until the largest thing was painted, in seconds. */
  largestPaint: number;
  layoutShift: number;
  /** Everything that was fetched, as it was sent, in bytes. */
  bytes: number;
  /** What cost a score that is not 100, each with Lighthouse's name for it. */
  faults: string[];
}

/** Pages that are not to be found by search engines say so, which is no fault of theirs. */
const UNLISTED = /^\/404\.html$/u;

interface AuditInput {
  site: string;
  routes: readonly string[];
  /** Told of each page before it is looked at, which takes seconds. */
  tell: (route: string) => void;
}

/** Run Lighthouse on pages of a built site, one after the other, in a browser of its own. */
export async function auditPages({ site, routes, tell }: AuditInput): Promise<PageAudit[]> {
  const server = await startStaticServer({ directory: site, port: 0 });
  const browser = await startBrowser();
  traceWithoutFeatureCounts();
  try {
    const audits: PageAudit[] = [];
    for (const route of routes) {
      tell(route);
      const address = new URL(route.slice(1), server.address).href;
      audits.push(await auditPage({ route, address, port: browser.port }));
    }
    return audits;
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Visit {
  route: string;
  address: string;
  port: number;
}

async function auditPage({ route, address, port }: Visit): Promise<PageAudit> {
  const run = await lighthouse(address, {
    port,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
    ...(UNLISTED.test(route) && { skipAudits: ['is-crawlable'] }),
  });
  if (run === undefined) throw new Error(`Lighthouse gave no result for \`${route}\``);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${route}: ${lhr.runtimeError.message}`);
  return {
    route,
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, scoreOf(lhr, id)]),
    ) as PageAudit['scores'],
    largestPaint: numberOf(lhr, 'largest-contentful-paint') / 1000,
    layoutShift: numberOf(lhr, 'cumulative-layout-shift'),
    bytes: numberOf(lhr, 'total-byte-weight'),
    faults: faultsOf(lhr),
  };
}

function scoreOf({ categories }: Result, id: Category): number {
  return Math.round((categories[id]?.score ?? 0) * 100);
}

function numberOf({ audits }: Result, id: string): number {
  return audits[id]?.numericValue ?? Number.NaN;
}

function faultsOf(lhr: Result): string[] {
  const { categories, audits } = lhr;
  const imperfect = CATEGORIES.filter((id) => scoreOf(lhr, id) < 100);
  const weighed = imperfect.flatMap((id) => categories[id]?.auditRefs ?? []);
  return weighed.flatMap(({ id, weight }) => {
    const { score, title, displayValue } = audits[id] ?? { score: null, title: id };
    if (weight === 0 || score === null || score >= 0.995) return [];
    return [`${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`];
  });
}
