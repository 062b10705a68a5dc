import { gradeShape } from '../format/grade-shape.ts';
import { formatGrade } from '../format/grade.ts';
import type { Grade } from '../schema/grade.ts';
import { box, words, type CardNode, type Colours } from './card-node.ts';

/** What all cards stand on: paper, serif letters, and room at the sides. */
export function groundStyle(colour: Colours): Record<string, string | number> {
  return {
    boxSizing: 'border-box',
    flexDirection: 'column',
    paddingLeft: 72,
    paddingRight: 72,
    fontFamily: 'serif',
    color: colour('text'),
    backgroundColor: colour('paper'),
  };
}

/** The name of the site over a double rule, under the bar of ink that the style of the top draws; a mark goes above. */
export function masthead(colour: Colours, mark: string | undefined): CardNode[] {
  const rule = `2px solid ${colour('rule-strong')}`;
  return [
    ...(mark === undefined ? [] : [markBand(mark, colour)]),
    box({ color: colour('ink'), fontSize: 38 }, [
      words({ fontWeight: 600 }, 'PEEL'),
      words({ marginLeft: 12 }, 'Compare'),
    ]),
    box({ marginTop: 14, height: 7, flexShrink: 0, borderTop: rule, borderBottom: rule }, []),
  ];
}

/** The bar of ink at the top of a card, and the room below it, which a mark takes. */
export function topStyle(
  colour: Colours,
  mark: string | undefined,
): Record<string, string | number> {
  return { paddingTop: mark === undefined ? 34 : 0, borderTop: `18px solid ${colour('ink')}` };
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

/** A grade in words and shape; `size` is that of its letters in pixels. */
export function gradeTag(grade: Grade, size: number, colour: Colours): CardNode {
  const figure = colour(`grade-on-${grade}`);
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
