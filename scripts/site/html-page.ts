import { readFile } from 'node:fs/promises';

import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';

import type { SitePage } from './list-pages.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A page of the built site, parsed as a browser would. */
export interface HtmlPage extends SitePage {
  /** All elements in document order, those inside templates too. */
  elements: HtmlElement[];
  /** What the HTML standard calls parse errors. */
  errors: ParserError[];
}

/** Read and parse a page. */
export async function loadPage(page: SitePage): Promise<HtmlPage> {
  return { ...page, ...parsePage(await readFile(page.file, 'utf8')) };
}

/** Parse the source of a page. */
export function parsePage(html: string): Pick<HtmlPage, 'elements' | 'errors'> {
  const errors: ParserError[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  return { elements: [...elementsOf(document)], errors };
}

/** Read an attribute, or `undefined` where the element has none of that name. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Join the text inside an element. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : '';
}

/** Give the element around an element, or `undefined` for `<html>` and for what is in a template. */
export function parentOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : undefined;
}

/** List the elements around an element, the nearest first. */
export function ancestorsOf(element: HtmlElement): HtmlElement[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

function* elementsOf(node: HtmlNode): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  const children = 'content' in node ? node.content.childNodes : [];
  for (const child of [...children, ...('childNodes' in node ? node.childNodes : [])]) {
    yield* elementsOf(child);
  }
}
