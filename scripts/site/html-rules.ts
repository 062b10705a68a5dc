import { html } from 'parse5';

import { ancestorsOf, attributeOf, parentOf, textOf } from './html-page.ts';
import type { HtmlElement, HtmlPage } from './html-page.ts';
import {
  BLOCK,
  INTERACTIVE,
  KNOWN,
  OBSOLETE_ATTRIBUTES,
  PARENTS,
  PHRASING_ONLY,
  SIZED,
  VOID,
} from './html-vocabulary.ts';

/** What a rule finds: an element and what is wrong with it. */
interface Finding {
  element: HtmlElement | undefined;
  message: string;
}

export type HtmlRule = (page: Pick<HtmlPage, 'elements'>) => Finding[];

/** Attributes that name elements by id, some of them several. */
const REFERENCES = [
  ...['for', 'headers', 'list', 'form', 'popovertarget', 'commandfor'],
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details'],
  ...['aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns'],
];

/** The rules beyond the standard's parse errors, by name. */
export const htmlRules: Readonly<Record<string, HtmlRule>> = {
  /** An element that the parser closed or opened by itself is nested where it may not be. */
  'explicit-tags': ({ elements }) =>
    elements.flatMap((element) => {
      const location = element.sourceCodeLocation;
      if (!location?.startTag) return finding(element, 'is opened by the parser, not by the page');
      const isClosed = location.endTag ?? (VOID.has(element.tagName) || isForeign(element));
      return isClosed ? [] : finding(element, 'is closed by the parser, not by the page');
    }),

  'unique-ids': ({ elements }) => {
    const seen = new Set<string>();
    return elements.flatMap((element) => {
      const id = attributeOf(element, 'id');
      if (id === undefined) return [];
      if (id === '' || /\s/.test(id)) return finding(element, `has the unusable id \`${id}\``);
      if (seen.has(id)) return finding(element, `has the id \`${id}\`, as another element has`);
      seen.add(id);
      return [];
    });
  },

  'known-references': ({ elements }) => {
    const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
    return elements.flatMap((element) =>
      REFERENCES.flatMap((name) =>
        (attributeOf(element, name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !ids.has(id))
          .flatMap((id) =>
            finding(element, `names in \`${name}\` the id \`${id}\`, which is not there`),
          ),
      ),
    );
  },

  'known-elements': ({ elements }) =>
    elements.flatMap((element) => {
      const isKnown =
        isForeign(element) || KNOWN.has(element.tagName) || element.tagName.includes('-');
      return isKnown ? [] : finding(element, 'is no element of HTML');
    }),

  'no-presentation': ({ elements }) =>
    elements.flatMap((element) =>
      element.attrs.flatMap(({ name }) => {
        if (isForeign(element)) return [];
        if (name === 'style') return finding(element, 'has an inline style');
        if (/^on[a-z]+$/.test(name)) return finding(element, `has the inline script \`${name}\``);
        return OBSOLETE_ATTRIBUTES.has(name) && !SIZED.has(element.tagName)
          ? finding(element, `has the obsolete attribute \`${name}\``)
          : [];
      }),
    ),

  'allowed-parents': ({ elements }) =>
    elements.flatMap((element) => {
      const allowed = PARENTS[element.tagName];
      const parent = parentOf(element);
      if (!allowed || !parent || isForeign(element)) return [];
      return allowed.has(parent.tagName)
        ? []
        : finding(element, `stands in \`<${parent.tagName}>\``);
    }),

  'list-children': ({ elements }) =>
    elements.flatMap((element) => {
      const parent = parentOf(element);
      const isInList = parent?.tagName === 'ul' || parent?.tagName === 'ol';
      const isAllowed = ['li', 'script', 'template'].includes(element.tagName);
      return isInList && !isAllowed ? finding(element, 'stands in a list and is no item') : [];
    }),

  'no-blocks-in-phrases': ({ elements }) =>
    elements.flatMap((element) => {
      const parent = parentOf(element);
      return parent && BLOCK.has(element.tagName) && PHRASING_ONLY.has(parent.tagName)
        ? finding(element, `stands in \`<${parent.tagName}>\`, which holds words only`)
        : [];
    }),

  'no-nested-controls': ({ elements }) =>
    elements.flatMap((element) => {
      if (!INTERACTIVE.has(element.tagName)) return [];
      const around = ancestorsOf(element).find(
        ({ tagName }) => tagName === 'a' || tagName === 'button',
      );
      return around ? finding(element, `stands in \`<${around.tagName}>\``) : [];
    }),

  'heading-order': ({ elements }) => {
    const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    const first = headings.filter(({ tagName }) => tagName === 'h1');
    const count =
      first.length === 1
        ? []
        : [{ element: first[1], message: `The page has ${first.length} first headings` }];
    const jumps = headings.flatMap((element, index) => {
      const before = headings[index - 1];
      return before && levelOf(element) > levelOf(before) + 1
        ? finding(element, `follows \`<${before.tagName}>\``)
        : [];
    });
    const empty = headings.filter((element) => textOf(element).trim() === '');
    return [...count, ...jumps, ...empty.flatMap((element) => finding(element, 'has no words'))];
  },

  'page-head': ({ elements }) => {
    const has = (test: (element: HtmlElement) => boolean): boolean => elements.some(test);
    const isNamed =
      (tag: string, name: string) =>
      (element: HtmlElement): boolean =>
        element.tagName === tag && attributeOf(element, 'name') === name;
    const wants: [string, boolean][] = [
      ['a language', has((el) => el.tagName === 'html' && !!attributeOf(el, 'lang'))],
      [
        'a title',
        has((el) => el.tagName === 'title' && !isForeign(el) && textOf(el).trim() !== ''),
      ],
      ['a description', has(isNamed('meta', 'description'))],
      ['a viewport', has(isNamed('meta', 'viewport'))],
      ['a character set', has((el) => attributeOf(el, 'charset')?.toLowerCase() === 'utf-8')],
    ];
    return wants.flatMap(([what, isThere]) =>
      isThere ? [] : [{ element: undefined, message: `The page lacks ${what}` }],
    );
  },

  'image-text': (page) => lacking(page, 'img', 'alt'),

  /** A button without a type sends its form. */
  'button-type': (page) => lacking(page, 'button', 'type'),
};

function lacking(
  { elements }: Pick<HtmlPage, 'elements'>,
  tagName: string,
  name: string,
): Finding[] {
  return elements
    .filter((element) => element.tagName === tagName && attributeOf(element, name) === undefined)
    .flatMap((element) => finding(element, `has no \`${name}\``));
}

function finding(element: HtmlElement, predicate: string): Finding[] {
  return [{ element, message: `\`<${element.tagName}>\` ${predicate}` }];
}

function levelOf(heading: HtmlElement): number {
  return Number(heading.tagName.slice(1));
}

function isForeign(element: HtmlElement): boolean {
  return element.namespaceURI === html.NS.SVG;
}
