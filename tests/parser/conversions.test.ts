import { describe, expect, test } from 'vitest';
import { conversionPairs } from '../conversions/conversion-pairs.ts';
import { conversions } from '../conversions/conversions.ts';
import { encodings } from '../conversions/encodings.ts';
import { contentReports, idOf, parseChanged, parsedReports } from './content-reports.ts';
import { factsOf } from './facts-of.ts';

/** Pairs for each report, drawn anew only when somebody changes the seed. */
const pairsPerReport = 12;

describe.each(contentReports.map((file, at) => [idOf(file), file, at] as const))(
  '%s',
  (_id, file, at) => {
    const parsed = parsedReports[at];
    const pairs = conversionPairs({ seed: 2017 + at, count: pairsPerReport });
    const text = new TextDecoder().decode(file.bytes);
    const facts = parsed && factsOf(parsed);
    const factsAfter = (convert: (text: string) => string) =>
      factsOf(parseChanged(file, new TextEncoder().encode(convert(text))));

    test.each(Object.entries(conversions))('says the same after: %s', (_name, convert) => {
      expect(factsAfter(convert)).toEqual(facts);
    });

    test.each(pairs.map(({ name, convert }) => [name, convert] as const))(
      'says the same after: %s',
      (_name, convert) => {
        expect(factsAfter(convert)).toEqual(facts);
      },
    );

    test.each(Object.entries(encodings))('says the same in %s', (_name, encode) => {
      expect(factsOf(parseChanged(file, encode(file.bytes)))).toEqual(facts);
    });
  },
);
