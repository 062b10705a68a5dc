/** A name that is begun on one line, and how many of its words are read. */
interface BegunName {
  words: readonly string[];
  read: number;
}

/** Names break over no more lines. */
const mostLines = 3;

/**
 * Give names that stand beside one another, each broken over the same lines, one line: `Kent    England and`, `Police  Wales`.
 *
 * Every line goes on with each of them in turn, and holds no other words. A name with which a longer one begins may be torn.
 */
export function withWholeNames(lines: readonly string[], forceNames: readonly string[]): string[] {
  const wholeNames = forceNames.filter((name) =>
    forceNames.every((other) => !other.startsWith(`${name} `)),
  );
  const whole = [...lines];
  for (const at of lines.keys()) {
    const block = lines.slice(at, at + mostLines).map((line) => line.match(/\S+/g) ?? []);
    for (const name of wholeNames) {
      const read = namesIn(block, [name, 'England and Wales']);
      if (!read) continue;
      const indent = /^\s*/.exec(lines[at] ?? '')?.[0] ?? '';
      whole.fill('', at, at + read.count);
      whole[at] = indent + read.names.join('  ');
      break;
    }
  }
  return whole;
}

/** Read several names line by line; nothing where a word is left over, or none of them is broken. */
function namesIn(
  block: readonly (readonly string[])[],
  known: readonly string[],
): { names: string[]; count: number } | undefined {
  const names = namesBegunBy(
    block[0] ?? [],
    known.map((name) => name.split(' ')),
  );
  if (names.length < 2) return undefined;
  for (const [nth, words] of block.entries()) {
    if (nth > 0 && !goOn(names, words)) return undefined;
    if (names.every(({ words: own, read }) => read === own.length))
      return nth === 0
        ? undefined
        : { names: names.map((name) => name.words.join(' ')), count: nth + 1 };
  }
  return undefined;
}

/** The names that a line begins, each with as many of its words as follow one another; none where another word stands there. */
function namesBegunBy(
  words: readonly string[],
  known: readonly (readonly string[])[],
): BegunName[] {
  const names: BegunName[] = [];
  for (let at = 0; at < words.length; at += names.at(-1)?.read ?? 0) {
    const name = known.find(([first]) => first === words[at]);
    if (!name) return [];
    names.push({ words: name, read: countShared(name, words.slice(at)) });
  }
  return names;
}

/** Read a line on which each name goes on; tell whether it has no other words. */
function goOn(names: readonly BegunName[], words: readonly string[]): boolean {
  let at = 0;
  for (const name of names) {
    const count = countShared(name.words.slice(name.read), words.slice(at));
    name.read += count;
    at += count;
  }
  return at > 0 && at === words.length;
}

/** Count the words with which both begin. */
function countShared(some: readonly string[], others: readonly string[]): number {
  const end = some.findIndex((word, at) => word !== others[at]);
  return end < 0 ? some.length : end;
}
