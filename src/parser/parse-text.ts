import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { decodeReport } from './decode.ts';
import { reporterOn } from './diagnostics.ts';
import { readLines } from './lines.ts';
import { markPlainNotes } from './normalise/plain-notes.ts';
import type { Text } from './report-tree.ts';
import { excessOfBytes, excessOfLines } from './text-limits.ts';
import { reportUnknownCharacters } from './unknown-characters.ts';

/** Parse the bytes of a report file into normalised lines; a file that is no text of a report is refused. */
export const parseText: Plugin<[], string, Text> = setParser;

function setParser(this: Processor): void {
  this.parser = (_text, file) => linesOfFile(file);
}

function linesOfFile(file: VFile): Text {
  const reporter = reporterOn(file);
  const { refuse } = reporter;
  const bytes = typeof file.value === 'string' ? Buffer.from(file.value) : file.value;
  const tooManyBytes = excessOfBytes(bytes);
  if (tooManyBytes) return refuse('text-too-long', tooManyBytes.line, tooManyBytes.facts);
  const decoded = decodeReport(bytes);
  if ('problem' in decoded) return refuse(decoded.problem, 1, { found: decoded.found });
  const tooLong = excessOfLines(decoded.text);
  if (tooLong) return refuse('text-too-long', tooLong.line, tooLong.facts);
  const children = markPlainNotes(readLines(decoded.text));
  reportUnknownCharacters(children, reporter);
  return { type: 'text', children };
}
