import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/parser/sentences/passage.ts';
import { readText, reportWith } from './report-with.ts';

/** What is read of the end of a chapter: footnotes, terms, what is asked, and which lines of the text are told of. */
function read(chapterEnd: string) {
  const text = reportWith({ chapterEnd });
  const { record, diagnostics } = readText(text);
  const lines = text.split('\n');
  return {
    notes: record?.document.footnotes.map(
      ({ number, content }) => `${String(number)} ${textOf(content)}`,
    ),
    terms: record?.definitions.map(({ term }) => term),
    asked: record?.inProse.map(({ text: words }) => words),
    told: diagnostics
      .filter(({ rule }) => rule === 'footnote-torn' || rule === 'run-in-words')
      .map(({ rule, line }) => `${rule}: ${lines[line - 1] ?? ''}`),
  };
}

/** The foot of a page where a note is not at its end, and the next page; most converters write them so. */
const tornOverPages = `The force knows its gangs.¹ It has mapped all of those that it met, but
1Urban gangs and many other gangs evolve into groups that commit crime. They have fewer members than
11

should do more to find out where others are. The force should ask its partners what they know of these.
groups do, and last for a shorter time.
2Golden hour refers to the time in which most evidence can be found.
12

Officers work with schools.`;

describe('a note that goes on at the foot of the next page', () => {
  test('is not whole, and takes nothing of that page', () => {
    const { notes, terms } = read(tornOverPages);
    expect(notes).toHaveLength(2);
    expect(notes?.[0]).toMatch(/They have fewer members than$/);
    expect(terms).toEqual(['Golden hour']);
  });

  test('leaves in doubt what stands at that foot, and is told', () => {
    const { asked, told } = read(tornOverPages);
    expect(asked).toEqual([]);
    expect(told).toEqual([
      'footnote-torn: 1Urban gangs and many other gangs evolve into groups that commit crime. They have fewer members than',
      'run-in-words: should do more to find out where others are. The force should ask its partners what they know of these.',
    ]);
  });

  test('is whole where the page begins with it, and its page goes on after it', () => {
    const { notes, terms } = read(`The force has mapped all of those gangs¹ that it met, but
1Urban gangs and many other gangs evolve into groups that commit crime. They have fewer members than
11

groups do, and last for a shorter time.

should do more to find out where others are.`);
    expect(notes?.[0]).toMatch(/members than groups do, and last for a shorter time\.$/);
    expect(terms).toEqual(['Urban gangs']);
  });
});

describe('a note whose end nothing shows', () => {
  const wrapped = `1 DASH is a form for the risk of abuse that officers and their partners
fill in together for each of their victims, and for those that are near.
The force should review how its officers fill in each of these forms now.

2 Golden hour refers to the time after a crime in which most evidence can
be found.
The force has trained all of its officers to know what they have to do then.`;

  test('defines no term, and is told', () => {
    const { terms, told } = read(`They use DASH.¹\n\n${wrapped}`);
    expect(terms).toEqual(['Golden hour']);
    expect(told).toContain(
      'footnote-torn: 1 DASH is a form for the risk of abuse that officers and their partners',
    );
  });
});
