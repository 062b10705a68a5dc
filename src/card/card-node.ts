/** An element of a picture, as the layout library takes it. */
export interface CardNode {
  type: string;
  props: { style?: Record<string, string | number>; children?: CardNode[] | string } & Record<
    string,
    unknown
  >;
}

/** Gives the colour of a token. */
export type Colours = (token: string) => string;

/** A box that lays out what is in it. */
export function box(style: Record<string, string | number>, children: CardNode[]): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Words in one style. */
export function words(style: Record<string, string | number>, text: string): CardNode {
  return { type: 'div', props: { style, children: text } };
}
