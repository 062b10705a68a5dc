import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import { forceBySlug, forces } from '../../src/register/forces.ts';
import { exampleObservation } from '../examples/observation.ts';
import { contentRecords } from '../observations/content-records.ts';
import { allReports } from '../parser/collection.ts';
import { faultOf, type Claim } from './check-claim.ts';
import { mayBeOne, rangeOf } from './range.ts';
import { siteClaims } from './site-claims.ts';

const measures = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' }));
const nameOf = (slug: string): string => forceBySlug(slug)?.shortName ?? slug;

describe('what the site says by rule', () => {
  const records = allReports.flatMap(({ record }) => record ?? []);
  const withReport = forces.filter(({ slug }) => records.some(({ force }) => force === slug));
  const claims = siteClaims({ measures, observations: observe(records), forces: withReport });

  test('is a good many sentences', () => {
    expect(claims.length).toBeGreaterThan(100);
  });

  test('is contradicted by nothing that the reports state', () => {
    const faults = claims.flatMap((claim) => {
      const fault = faultOf(claim);
      return fault === undefined ? [] : [`${claim.about?.who ?? ''} ${claim.sentence}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test('is not contradicted by figures that were drawn at random either', () => {
    const printed = fc.oneof(
      fc.integer({ min: 0, max: 60 }).map(String),
      fc.integer({ min: 0, max: 600 }).map((tenths) => (tenths / 10).toFixed(1)),
    );
    const drawn = fc.record({
      force: printed,
      nation: fc.option(printed, { nil: undefined }),
      base: fc.constantFrom('cases', 'cases', 'investigations'),
      period: fc.constantFrom('12 months to 30 June 2017', '12 months to 30 June 2017', ''),
      other: fc.option(printed, { nil: undefined, freq: 3 }),
    });
    const few = forces.slice(0, 7);
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 2, maxLength: 7 }), (rows) => {
        const made: Observation[] = rows.flatMap(({ other, ...row }, index) => {
          const shared = { ...row, slug: few[index]?.slug ?? '' };
          if (other === undefined || mayBeOne(rangeOf(row.force), rangeOf(other)))
            return [exampleObservation(shared)];
          return [
            exampleObservation({ ...shared, place: 'force-in-numbers', against: other }),
            exampleObservation({ ...shared, force: other, against: row.force }),
          ];
        });
        const [first] = made;
        if (first === undefined) return;
        const found = siteClaims({ measures: [first.measure], observations: made, forces: few });
        expect(found.map((claim) => [claim.sentence, faultOf(claim)])).toEqual(
          found.map((claim) => [claim.sentence, undefined]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sentence that the first site made', () => {
  const observations = observe(contentRecords);

  test.each<[string, Omit<Claim, 'observations' | 'nameOf'>, string]>([
    [
      'charged-or-summonsed',
      {
        sentence:
          'Of the three forces for which we found it in our copies, Bedfordshire has the lowest figure (10%).',
      },
      'Northamptonshire has 8.5',
    ],
    [
      'domestic-abuse-arrest-rate',
      {
        sentence: 'lower than England and Wales',
        about: { who: 'Leicestershire', printed: '45', other: '46' },
      },
      '45 and 46 may be equal before rounding',
    ],
    [
      'charged-or-summonsed',
      {
        sentence: '1 percentage points higher than England and Wales',
        about: { who: 'Cambridgeshire', printed: '11', other: '10' },
      },
      '11 and 10 may be equal before rounding',
    ],
  ])('on %s is found out', (id, claim, fault) => {
    const about = observations.filter(({ measure }) => measure.id === id);
    expect(faultOf({ ...claim, observations: about, nameOf })).toContain(fault);
  });

  test('and would be if the report’s words were all that spoke against it', () => {
    const kent = exampleObservation({ force: '40', nation: '46', comparison: 'in line with' });
    const claim = {
      sentence: 'lower than England and Wales',
      about: { who: 'Kent', printed: '40', other: '46' },
      observations: [kent],
      nameOf,
    };
    expect(faultOf(claim)).toBe('the report says “in line with”');
  });

  test.each([
    [
      'No highest figure is named: the report on Kent states 12% of cases.',
      'no report states it so',
    ],
    [
      'No lowest figure is named: the report on Leicestershire states 8.5%, which it contradicts elsewhere.',
      'no report states it so',
    ],
    [
      'No lowest figure is named: the report on Northamptonshire states 8.5%, which it contradicts elsewhere.',
      'nothing contradicts it',
    ],
    [
      'No highest figure is named: six reports state it differently, with figures that may lie beyond.',
      'so many have no figure',
    ],
    ['The figures of all five forces are about the same after rounding.', 'they differ'],
    ['Not compared', 'nothing contradicts any figure'],
    [
      'The report on Cambridgeshire says more of its figure: see its words in the table.',
      'says nothing more of its figure',
    ],
    [
      'Two forces are not counted here: our copies of their reports contradict themselves.',
      'nothing contradicts the figure',
    ],
  ])('“%s” would be found out too', (sentence, fault) => {
    const about = observations.filter(({ measure }) => measure.id === 'charged-or-summonsed');
    expect(faultOf({ sentence, observations: about, nameOf })).toContain(fault);
  });

  test('and so is one that nobody can read', () => {
    const claim = { sentence: 'better than most', observations, nameOf };
    expect(faultOf(claim)).toBe('nobody can tell what this sentence claims');
  });
});
