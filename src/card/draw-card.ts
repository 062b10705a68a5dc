import { gradeShape } from '../format/grade-shape.ts';
import { formatGrade } from '../format/grade.ts';
import type { Grade } from '../schema/grade.ts';
import { CARD_SIZE, type Card } from './card.ts';

/** An element of a picture, as the layout library takes it. */
export interface CardNode {
  type: string;
  props: { style?: Record<string, string | number>; children?: CardNode[] | string } & Record<
    string,
    unknown
  >;
}

type Colours = (token: string) => string;

/** Headings longer than this are set smaller, so that they stay on one line, or on two. */
const LONG_HEADING = 20;

/** Lay out a card as the pages are: masthead, double rule, serif name, grade in words and shape. */
export function drawCard({ heading, label, grades, line, mark }: Card, colour: Colours): CardNode {
  const size = heading.length > LONG_HEADING ? 72 : 92;
  return box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `${mark === undefined ? 34 : 0}px 72px 48px`,
      fontFamily: 'serif',
      color: colour('text'),
      backgroundColor: colour('paper'),
      borderTop: `18px solid ${colour('ink')}`,
    },
    [
      ...(mark === undefined ? [] : [markBand(mark, colour)]),
      box({ color: colour('ink'), fontSize: 38 }, [
        words({ fontWeight: 600 }, 'PEEL'),
        words({ marginLeft: 12 }, 'Compare'),
      ]),
      doubleRule(colour),
      words(
        { marginTop: 34, fontSize: size, fontWeight: 600, lineHeight: 1.08, letterSpacing: -1.5 },
        heading,
      ),
      words({ marginTop: 22, fontFamily: 'sans', fontSize: 32, color: colour('text-soft') }, label),
      box(
        { marginTop: 16, flexWrap: 'wrap' },
        grades.map((grade) => gradeTag(grade, grades.length === 1, colour)),
      ),
      words({ marginTop: 'auto', fontSize: 31, lineHeight: 1.3 }, line),
    ],
  );
}

/** Words that nobody can miss, across the whole card. */
function markBand(mark: string, colour: Colours): CardNode {
  const style = { margin: '0 -72px 14px', padding: '0 72px 12px', fontFamily: 'sans' };
  return words(
    {
      ...style,
      fontSize: 36,
      fontWeight: 600,
      color: colour('on-ink'),
      backgroundColor: colour('ink'),
    },
    mark,
  );
}

function doubleRule(colour: Colours): CardNode {
  const rule = `2px solid ${colour('rule-strong')}`;
  return box({ marginTop: 14, height: 7, flexShrink: 0, borderTop: rule, borderBottom: rule }, []);
}

function gradeTag(grade: Grade, isAlone: boolean, colour: Colours): CardNode {
  const figure = colour(`grade-on-${grade}`);
  const size = isAlone ? 44 : 28;
  const shape: CardNode = {
    type: 'svg',
    props: {
      width: size * 0.85,
      height: size * 0.85,
      viewBox: '0 0 16 16',
      children: [
        { type: 'path', props: { d: gradeShape(grade), fill: figure, fillRule: 'evenodd' } },
      ],
    },
  };
  return box(
    {
      alignItems: 'center',
      marginRight: 16,
      padding: `${size * 0.25}px ${size * 0.6}px`,
      fontFamily: 'sans',
      fontSize: size,
      fontWeight: 600,
      color: figure,
      backgroundColor: colour(`grade-${grade}`),
      border: `2px ${grade === 'ungraded' ? 'dashed' : 'solid'} ${figure}`,
      borderRadius: 3,
    },
    [shape, words({ marginLeft: size * 0.4 }, formatGrade(grade))],
  );
}

function box(style: Record<string, string | number>, children: CardNode[]): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function words(style: Record<string, string | number>, text: string): CardNode {
  return { type: 'div', props: { style, children: text } };
}
