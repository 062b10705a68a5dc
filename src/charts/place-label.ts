/** Where along the axis a figure's words stand, in pixels. */
export interface LabelPlace {
  start: number;
  end: number;
  /** The words stand on their bar, and need the colour of the ground. */
  isInside: boolean;
}

interface LabelInput {
  /** Where the bar begins and ends. */
  zero: number;
  end: number;
  /** Width of the words. */
  width: number;
  /** The line of England and Wales. */
  nation: number | undefined;
  /** The edges that the words must keep within. */
  from: number;
  to: number;
}

/** Between words and whatever is beside them. */
export const space = 6;

/**
 * Place the words of a bar so that they never cross the national line: beside the bar, past the line,
 * inside the bar, or on the other side of zero. Right of the axis there must be room for them.
 */
export function placeLabel(input: LabelInput): LabelPlace {
  const { zero, end, width, nation } = input;
  const isLeft = end < zero;
  const sign = isLeft ? -1 : 1;
  const beside = span(end + sign * space, sign, width);
  // A line that the bar has crossed has nothing past it but the bar itself.
  const isAhead = nation !== undefined && sign * (nation - end) > 0;
  const past = isAhead ? span(nation + sign * space, sign, width) : beside;
  const inside = span(end - sign * space, -sign, width);
  const opposite = span(zero - sign * space, -sign, width);
  const farRight = span(Math.max(zero, end, nation ?? zero) + space, 1, width);
  const isOnBar = Math.abs(end - zero) >= width + 2 * space;
  const candidates: LabelPlace[] = [
    { ...beside, isInside: false },
    { ...past, isInside: false },
    ...(isOnBar ? [{ ...inside, isInside: true }] : []),
    { ...opposite, isInside: false },
  ];
  return candidates.find((place) => isFree(place, input)) ?? { ...farRight, isInside: false };
}

function span(from: number, sign: number, width: number): { start: number; end: number } {
  return sign > 0 ? { start: from, end: from + width } : { start: from - width, end: from };
}

/** Free of the line and of the edges. */
function isFree({ start, end }: LabelPlace, { nation, from, to }: LabelInput): boolean {
  if (start < from || end > to) return false;
  return nation === undefined || nation <= start - space / 2 || nation >= end + space / 2;
}
