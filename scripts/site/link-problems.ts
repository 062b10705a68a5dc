import { attributeOf } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';
import type { Problem } from './problem.ts';

export interface LinkContext {
  pages: readonly HtmlPage[];
  /** Every file of the site by address, as `/forces/index.html` and `/feed.xml`. */
  files: ReadonlySet<string>;
  /** The site's own address and base, whose absolute links are checked too: `https://peel.example/`. */
  origin: string;
}

interface Link {
  element: HtmlElement;
  target: string;
}

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'data'] as const;

/** Find links to pages, files and fragments that the site does not have. */
export function linkProblems({ pages, files, origin }: LinkContext): Problem[] {
  const idsByFile = new Map(pages.map((page) => [fileAddress(page.route), idsOf(page)]));
  return pages.flatMap((page) => {
    const from = new URL(page.route.slice(1), origin);
    return linksOf(page).flatMap(({ element, target }) => {
      const message = faultOf({ target, from, files, idsByFile, origin });
      const line = element.sourceCodeLocation?.startLine ?? 1;
      return message === undefined ? [] : [{ route: page.route, line, rule: 'link', message }];
    });
  });
}

interface Reference {
  target: string;
  from: URL;
  files: ReadonlySet<string>;
  idsByFile: ReadonlyMap<string, ReadonlySet<string>>;
  origin: string;
}

function faultOf({ target, from, files, idsByFile, origin }: Reference): string | undefined {
  if (!URL.canParse(target, from)) return `\`${target}\` is no address`;
  const url = new URL(target, from);
  const base = new URL(origin);
  if (url.protocol === 'javascript:') return `\`${target}\` is a script`;
  if (url.origin !== base.origin) return undefined;
  if (!url.pathname.startsWith(base.pathname)) return `\`${target}\` leads out of the site`;
  const path = decodeURIComponent(url.pathname.slice(base.pathname.length - 1));
  const file = fileAddress(path);
  if (!files.has(file)) {
    const isFolder = files.has(fileAddress(`${path}/`));
    return `\`${target}\` leads nowhere${isFolder ? '; a slash at its end is wanting' : ''}`;
  }
  const fragment = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
  const ids = idsByFile.get(file);
  if (fragment === '' || fragment === 'top' || !ids || ids.has(fragment)) return undefined;
  return `\`${target}\` leads to a page without an id \`${fragment}\``;
}

function linksOf(page: HtmlPage): Link[] {
  return page.elements.flatMap((element) => [
    ...ADDRESSES.flatMap((name) => linkIn(element, name)),
    ...setOf(element).map((target) => ({ element, target })),
  ]);
}

function linkIn(element: HtmlElement, name: string): Link[] {
  const isAddress = name !== 'data' || element.tagName === 'object';
  const target = isAddress ? attributeOf(element, name) : undefined;
  return target === undefined ? [] : [{ element, target: target.trim() }];
}

/** `a.png 1x, b.png 2x` */
function setOf(element: HtmlElement): string[] {
  const set = attributeOf(element, 'srcset') ?? '';
  return set
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((target) => target !== '');
}

function idsOf(page: HtmlPage): Set<string> {
  return new Set(page.elements.flatMap((element) => attributeOf(element, 'id') ?? []));
}

function fileAddress(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
