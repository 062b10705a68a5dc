/** Months as reports print them, in the order of the year. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The names of the months as one pattern. */
export const anyMonth: string = monthNames.join('|');
