import { allWords, keysOf, type Word } from './words.ts';

/** A run of a text, and whether all texts that it is compared with have its words too, wherever. */
export interface ComparedRun {
  text: string;
  /** A space or a comma between two standings belongs to neither. */
  standing: 'between' | 'shared' | 'own';
}

/** Cut each text into what all of them share and what is its own. Nothing is lost: the runs make the text. */
export function compareWords(texts: readonly string[]): ComparedRun[][] {
  const cut = texts.map(allWords);
  return texts.map((text, index) => {
    const words = cut[index] ?? [];
    const shared = sharedWith(
      words,
      cut.filter((_, other) => other !== index),
    );
    return runsOf(text, words, shared);
  });
}

/** Tell of each word whether every other text has it. */
function sharedWith(words: readonly Word[], others: readonly Word[][]): boolean[] {
  const keys = others.map((other) => new Set(keysOf(other)));
  return words.map(({ key }) => keys.every((known) => known.has(key)));
}

/** Join neighbours of one standing; what stands between two of them belongs to them. */
function runsOf(text: string, words: readonly Word[], shared: readonly boolean[]): ComparedRun[] {
  const first = words[0]?.start ?? text.length;
  const runs: ComparedRun[] =
    first === 0 ? [] : [{ text: text.slice(0, first), standing: 'between' }];
  let end = first;
  for (const [index, word] of words.entries()) {
    const standing = shared[index] === true ? 'shared' : 'own';
    const between = text.slice(end, word.start);
    const last = runs.at(-1);
    if (last?.standing === standing) last.text += between + text.slice(word.start, word.end);
    else {
      if (between !== '') runs.push({ text: between, standing: 'between' });
      runs.push({ text: text.slice(word.start, word.end), standing });
    }
    end = word.end;
  }
  const rest = text.slice(end);
  return rest === '' ? runs : [...runs, { text: rest, standing: 'between' }];
}
