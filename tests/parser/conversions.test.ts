import { describe, expect, test } from 'vitest';
import { conversionPairs } from '../conversions/conversion-pairs.ts';
import { conversions } from '../conversions/conversions.ts';
import { encodings } from '../conversions/encodings.ts';
import { contentReports, idOf, parseChanged, parsedReports } from './content-reports.ts';
import { factsOf, lostTerms } from './facts-of.ts';

/** Pairs for each report, drawn anew only when somebody changes the seed. */
const pairsPerReport = 12;

describe.each(contentReports.map((file, at) => [idOf(file), file, at] as const))(
  '%s',
  (_id, file, at) => {
    const parsed = parsedReports[at];
    if (!parsed) throw new Error(`no reading of ${file.path}`);
    const pairs = conversionPairs({ seed: 2017 + at, count: pairsPerReport });
    const text = new TextDecoder().decode(file.bytes);
    const facts = factsOf(parsed);
    const expectSame = (bytes: Uint8Array) => {
      const after = parseChanged(file, bytes);
      expect(factsOf(after)).toEqual(facts);
      expect(lostTerms(parsed, after)).toEqual([]);
    };

    test.each(Object.entries(conversions))('says the same after: %s', (_name, convert) => {
      expectSame(new TextEncoder().encode(convert(text)));
    });

    test.each(pairs.map(({ name, convert }) => [name, convert] as const))(
      'says the same after: %s',
      (_name, convert) => {
        expectSame(new TextEncoder().encode(convert(text)));
      },
    );

    test.each(Object.entries(encodings))('says the same in %s', (_name, encode) => {
      expectSame(encode(file.bytes));
    });
  },
);
