import type { Furniture } from '../schema/document.ts';

const words: Record<Furniture['reason'], string> = {
  'contents-list': 'The printed list of contents, with the page numbers of the print',
  embargo: 'A notice of embargo',
  'page-number': 'Page numbers',
  'running-header': 'Headings and feet that repeat on every page',
  rule: 'Lines drawn across the page',
  'chart-text': 'Words and numbers of a picture, in an order that says nothing',
};

/** Format why words of the text are not in the flow of the report. */
export function formatFurniture(reason: Furniture['reason']): string {
  return words[reason];
}
