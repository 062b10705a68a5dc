import { box, words, type CardNode, type Colours } from './card-node.ts';
import { gradeTag, groundStyle, masthead, topStyle } from './card-parts.ts';
import { CARD_SIZE } from './card.ts';
import type { CardSide, PairCard } from './pair-card.ts';

/** Heights of the strips of a pair's card in pixels, which make up a card: top, one a force, foot. */
export const STRIP_HEIGHTS = { top: 214, side: 150, foot: 116 };

/** Draw the top of a pair's card: masthead, with its mark where it has one, and what the card is about. */
export function drawTop({ label, mark }: PairCard, colour: Colours): CardNode {
  return strip({ ...topStyle(colour, mark), height: STRIP_HEIGHTS.top }, colour, [
    ...masthead(colour, mark),
    words(
      {
        marginTop: mark === undefined ? 26 : 8,
        fontFamily: 'sans',
        fontSize: 32,
        color: colour('text-soft'),
      },
      label,
    ),
  ]);
}

/** Draw a force with its grade. */
export function drawSide({ name, grade, note }: CardSide, colour: Colours): CardNode {
  const beside = { fontFamily: 'sans', fontSize: 28, color: colour('text-soft') };
  return strip({ height: STRIP_HEIGHTS.side }, colour, [
    words({ fontSize: 60, fontWeight: 600, lineHeight: 1.08, letterSpacing: -1 }, name),
    box({ marginTop: 10, alignItems: 'center' }, [
      ...(grade === undefined ? [] : [gradeTag(grade, 30, colour)]),
      ...(note === undefined ? [] : [words(beside, note)]),
    ]),
  ]);
}

/** Draw the foot of a pair's card. */
export function drawFoot(line: string, colour: Colours): CardNode {
  return strip({ height: STRIP_HEIGHTS.foot, justifyContent: 'flex-end' }, colour, [
    words({ marginBottom: 48, fontSize: 31 }, line),
  ]);
}

function strip(
  style: Record<string, string | number>,
  colour: Colours,
  children: CardNode[],
): CardNode {
  return box({ ...groundStyle(colour), width: CARD_SIZE.width, ...style }, children);
}
