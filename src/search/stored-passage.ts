import { formatPassageKind } from './passage-kind.ts';
import type { SearchPassage } from './search-passage.ts';

/** What a hit shows of a passage; the passages of a chapter are published in one file. */
export interface StoredPassage {
  href: string;
  words: string;
  /** What it is, in words. */
  kind: string;
  group: string;
  section: string;
  sectionHref: string;
}

/** Where a passage is kept: the number of its chapter's file, and its place there. */
export interface PassagePlace {
  file: number;
  at: number;
}

/** What ends the name of a passage that only goes with what inspectors found, so that it can be ranked unread. */
const ASIDE = '-';

/** Take what a hit shows. */
export function storedPassage(passage: SearchPassage): StoredPassage {
  const { href, words, kind, group, section, sectionHref } = passage;
  return { href, words, kind: formatPassageKind(kind), group, section, sectionHref };
}

/** Name a passage in the index by its place: `12.3`, and `12.3-` if it is an aside. */
export function passageId({ file, at }: PassagePlace, isAside = false): string {
  return `${String(file)}.${String(at)}${isAside ? ASIDE : ''}`;
}

/** Tell by a passage's name in the index whether it only goes with what inspectors found. */
export function isAside(id: string): boolean {
  return id.endsWith(ASIDE);
}

/** Read the place from a passage's name in the index. */
export function placeOf(id: string): PassagePlace {
  const [file = 0, at = 0] = id.split('.').map((number) => Number.parseInt(number, 10));
  return { file, at };
}

/** Path of a file of passages below the search index. */
export function passagesPath(file: number): string {
  return `passages/${String(file)}.json`;
}
