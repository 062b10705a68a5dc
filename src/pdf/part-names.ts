import { blockOf, type Block } from './block.ts';

/** Part a block whose last lines are a name from the words above, where the name is broken over lines itself. */
export function partNames(block: Block, isName: (text: string) => boolean): Block[] {
  const { lines } = block;
  const at = lines.findIndex(
    (_line, from) =>
      from > 0 &&
      isName(
        lines
          .slice(from)
          .map(({ text }) => text)
          .join(' '),
      ),
  );
  return at < 0 ? [block] : [blockOf(lines.slice(0, at)), blockOf(lines.slice(at))];
}
