import type { Plugin } from 'unified';
import { decodeReport } from './decode.ts';
import { reporterOn } from '../diagnostics.ts';
import { readLines } from './lines.ts';
import { lostLigatures } from './lost-ligatures.ts';
import { markPlainNotes } from './plain-notes.ts';
import type { Bytes, Text } from '../report-tree.ts';
import { sourceMarkUp } from './source-mark-up.ts';
import { excessOf, mostBytes } from './text-limits.ts';
import { reportUnknownCharacters } from './unknown-characters.ts';

/** Parse the bytes of a report file into normalised lines; a file that is no text of a report is refused. */
export const parseText: Plugin<[], Bytes, Text> =
  () =>
  ({ value: bytes }, file) => {
    const reporter = reporterOn(file);
    if (bytes.length > mostBytes) {
      const found = `${String(bytes.length)} bytes`;
      return reporter.refuse('text-too-long', 1, { found, limit: `${String(mostBytes)} bytes` });
    }
    const decoded = decodeReport(bytes);
    if ('problem' in decoded) return reporter.refuse(decoded.problem, 1, { found: decoded.found });
    const excess = excessOf(decoded.text);
    if (excess) return reporter.refuse('text-too-long', excess.line, excess);
    const lines = readLines(decoded.text);
    const lost = lostLigatures(lines);
    if (lost) return reporter.refuse('ligatures-lost', 1, lost);
    const markUp = sourceMarkUp(lines);
    if (markUp) return reporter.refuse('source-mark-up', markUp.line, markUp);
    const children = markPlainNotes(lines);
    reportUnknownCharacters(children, reporter);
    return { type: 'text', children };
  };
