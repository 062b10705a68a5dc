import { CARD_SIZE, type Card } from './card.ts';
import { box, words, type CardNode, type Colours } from './card-node.ts';
import { gradeTag, groundStyle, masthead, topStyle } from './card-parts.ts';

/** Headings longer than this are set smaller, so that they stay on one line, or on two. */
const LONG_HEADING = 20;

/** Lay out a card as the pages are: masthead, double rule, serif name, grade in words and shape. */
export function drawCard({ heading, label, grades, line, mark }: Card, colour: Colours): CardNode {
  const size = heading.length > LONG_HEADING ? 72 : 92;
  return box(
    { ...groundStyle(colour), ...topStyle(colour, mark), ...CARD_SIZE, paddingBottom: 48 },
    [
      ...masthead(colour, mark),
      words(
        { marginTop: 34, fontSize: size, fontWeight: 600, lineHeight: 1.08, letterSpacing: -1.5 },
        heading,
      ),
      words({ marginTop: 22, fontFamily: 'sans', fontSize: 32, color: colour('text-soft') }, label),
      box(
        { marginTop: 16, flexWrap: 'wrap' },
        grades.map((grade) => gradeTag(grade, grades.length === 1 ? 44 : 28, colour)),
      ),
      words({ marginTop: 'auto', fontSize: 31, lineHeight: 1.3 }, line),
    ],
  );
}
