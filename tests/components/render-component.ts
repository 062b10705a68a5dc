import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** A component as `import X from '../../src/components/X.astro'` gives it. */
export type Component = Parameters<AstroContainer['renderToString']>[0];

/** Render a component to HTML, with its props. */
export async function renderComponent(
  component: Component,
  props: Record<string, unknown>,
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, { props });
}

/** Read what a reader reads of some HTML: its text, with white space as a browser shows it. */
export function readText(html: string): string {
  return textOf(parseFragment(html)).replaceAll(/\s+/g, ' ').trim();
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : '';
}
