import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Attributes that hold one address. */
const addresses = new Set(['href', 'src', 'action', 'poster']);

/** `0; url=/about/data/`: a page that has moved */
const moved = /^\d+; *url=\/(?!\/)/i;

interface Edit {
  at: number;
  end: number;
  text: string;
}

/**
 * Put every address of a page that begins at the site's root below a path such as `/peel`.
 *
 * Those of bundled files are there already, since the bundler knows the path.
 */
export function belowBase(html: string, path: string): string {
  const bundled = `${path}/_astro/`;
  const edits = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
    .flatMap((element) => editsOf(element, html, bundled))
    .toSorted((a, b) => b.at - a.at);
  return edits.reduce(
    (page, { at, end, text }) =>
      page.slice(0, at) + text.replace('/', `${path}/`) + page.slice(end),
    html,
  );
}

/** Find the addresses of an element where they stand in the page. */
function editsOf(element: DefaultTreeAdapterTypes.Element, html: string, bundled: string): Edit[] {
  return element.attrs.flatMap(({ name, value }) => {
    const isRooted = value.startsWith('/') && !value.startsWith('//') && !value.startsWith(bundled);
    const isAddress =
      (addresses.has(name) && isRooted) || (name === 'content' && moved.test(value));
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!isAddress || !place) return [];
    const { startOffset: at, endOffset: end } = place;
    return [{ at, end, text: html.slice(at, end) }];
  });
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const own = 'attrs' in node ? [node] : [];
  const inside = 'childNodes' in node ? node.childNodes : [];
  const template = 'content' in node ? node.content.childNodes : [];
  return [...own, ...[...inside, ...template].flatMap(elementsOf)];
}
