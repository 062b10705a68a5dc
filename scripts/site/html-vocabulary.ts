/** Elements that have no end tag. */
export const VOID = words('area base br col embed hr img input link meta source track wbr');

/** Elements of HTML in use today. */
export const KNOWN = words(`
  html head title base link meta style script noscript template slot body
  address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav section search
  blockquote dd div dl dt figcaption figure hr li menu ol p pre ul
  a abbr b bdi bdo br cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup
  time u var wbr del ins area audio img map track video embed iframe object picture source canvas
  caption col colgroup table tbody td tfoot th thead tr
  button datalist fieldset form input label legend meter optgroup option output progress select
  textarea details dialog summary
`);

/** Elements that may stand only in these others. */
export const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('ul ol menu'),
  dt: words('dl div'),
  dd: words('dl div'),
  caption: words('table'),
  colgroup: words('table'),
  thead: words('table'),
  tbody: words('table'),
  tfoot: words('table'),
  tr: words('thead tbody tfoot'),
  td: words('tr'),
  th: words('tr'),
  figcaption: words('figure'),
  legend: words('fieldset'),
  summary: words('details'),
  option: words('select datalist optgroup'),
  source: words('picture audio video'),
};

/** Elements that hold words, and no paragraphs, lists or headings. */
export const PHRASING_ONLY = words(`
  abbr b bdi bdo button cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label mark output p
  pre q s samp small span strong sub sup time u var
`);

/** Elements that are no part of a sentence. */
export const BLOCK = words(`
  address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr main menu nav ol p pre search section table ul
`);

/** Elements that a person operates, and that may not stand inside a link or a button. */
export const INTERACTIVE = words('a button details iframe input label select textarea');

/** Elements whose size in pixels belongs to the markup. */
export const SIZED = words('canvas iframe img source video');

/** Attributes that style sheets took the place of. */
export const OBSOLETE_ATTRIBUTES = words(
  'align bgcolor border cellpadding cellspacing color face height hspace nowrap valign vspace width',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
