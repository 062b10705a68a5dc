import { readFileSync, statSync } from 'node:fs';

import type { SitePage } from '../../scripts/site/list-pages.ts';

/** Siblings from which on pages of one folder count as made from one template. */
const TEMPLATE_FROM = 4;

/**
 * Choose pages that stand for all: every page with an address of its own kind, and of each kind with
 * many pages (a page a force, a page a report) the smallest, the largest and the one between.
 */
export function samplePages(pages: readonly SitePage[]): SitePage[] {
  return pageKinds(pages).flatMap((kind) => {
    if (kind.length < TEMPLATE_FROM) return kind;
    const bySize = sortBySize(kind);
    const chosen = [bySize[0], bySize[Math.floor(bySize.length / 2)], bySize.at(-1)];
    return chosen.filter((page) => page !== undefined);
  });
}

/** Leave out old addresses, which lead on at once, before anybody can look at them. */
export function stayingPages(pages: readonly SitePage[]): SitePage[] {
  return pages.filter(({ file }) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'));
}

/** Choose the largest page of every kind: the one that a template has most to do for. */
export function largestPages(pages: readonly SitePage[]): SitePage[] {
  return pageKinds(pages).flatMap((kind) => sortBySize(kind).at(-1) ?? []);
}

function pageKinds(pages: readonly SitePage[]): SitePage[][] {
  return [...Map.groupBy(pages, ({ route }) => kindOf(route, pages)).values()];
}

function sortBySize(pages: readonly SitePage[]): SitePage[] {
  return pages.toSorted((a, b) => statSync(a.file).size - statSync(b.file).size);
}

/** Name a route's kind: `/forces/*\/` where `/forces/` holds many folders. */
function kindOf(route: string, pages: readonly SitePage[]): string {
  const parts = route.split('/');
  return parts
    .map((part, index) => {
      const folder = parts.slice(0, index).join('/');
      return index > 0 && part !== '' && countBelow(folder, pages) >= TEMPLATE_FROM && folder !== ''
        ? '*'
        : part;
    })
    .join('/');
}

function countBelow(folder: string, pages: readonly SitePage[]): number {
  const depth = folder.split('/').length;
  const names = pages
    .filter(({ route }) => route.startsWith(`${folder}/`))
    .map(({ route }) => route.split('/')[depth]);
  return new Set(names.filter((name) => name !== '')).size;
}
