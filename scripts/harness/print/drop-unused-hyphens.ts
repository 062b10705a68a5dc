/** Take out the soft hyphens at which no line ends, in the browser: word processors leave none, and converters trip over them. */
export function dropUnusedHyphens(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    for (let at = node.data.indexOf('\u00AD'); at >= 0; at = node.data.indexOf('\u00AD', at + 1)) {
      const range = document.createRange();
      range.setStart(node, at - 1);
      range.setEnd(node, at + 2);
      const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (tops.size > 1) continue;
      node.deleteData(at, 1);
      at -= 1;
    }
  }
}
