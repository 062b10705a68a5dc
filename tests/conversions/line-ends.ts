import type { ConversionFamily } from './conversion.ts';

/** Ways to end a line and to begin a file. */
export const lineEnds: ConversionFamily = {
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'old Macintosh line ends': (text) => text.replaceAll('\n', '\r'),
  'byte order mark': (text) => `\uFEFF${text}`,
};
