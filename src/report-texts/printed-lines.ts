import { join } from 'node:path';

import { decodeReport } from '../parser/text/decode.ts';
import { lineEnd } from '../parser/text/lines.ts';
import { mostBytes } from '../parser/text/text-limits.ts';
import { openFile } from './open-file.ts';

/** Read the lines of a report text as they stand in our copy; none where it cannot be read. */
export function readPrintedLines(folder: string, report: string): readonly string[] {
  const file = openFile(join(folder, `${report}.txt`), mostBytes);
  if ('problem' in file) return [];
  const decoded = decodeReport(file.bytes);
  return 'text' in decoded ? decoded.text.split(lineEnd) : [];
}
