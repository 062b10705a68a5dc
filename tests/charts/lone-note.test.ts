import { expect, test } from 'vitest';

import { loneNote } from '../../src/charts/lone-note.ts';
import { measureView, type MeasureView } from '../../src/charts/measure-view.ts';
import { observe } from '../../src/observations/observe.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import { contentRecords } from '../observations/content-records.ts';

const observations = observe(contentRecords);
const views = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' })).map((measure) =>
  measureView({ measure, observations, nameOf: (force) => force }),
);

test.each(['telephone-resolution', 're-offending-under-iom', 'domestic-abuse-charge-rate'])(
  'speaks of no table where %s has none',
  (id) => {
    expect(viewOf(id).tables).toEqual([]);
    expect(loneNote(viewOf(id))).not.toContain('table');
  },
);

test('names the table that the figures part from', () => {
  expect(loneNote(viewOf('charged-or-summonsed'))).toContain('those of the table above');
});

test('says of the only figure that there is none beside it', () => {
  expect(loneNote(viewOf('wanted-on-pnc'))).toBe(
    'Only this report gives such a figure. So it is compared with no other force.',
  );
});

test('says of one figure beside a table that it is counted differently, not that no other is', () => {
  const { tables } = viewOf('charged-or-summonsed');
  const { lone } = viewOf('wanted-on-pnc');
  expect(loneNote({ lone, tables })).toBe(
    'This is counted differently from those of the table above, or for another period, or its report does not say how. So it is compared with no other force.',
  );
});

function viewOf(id: string): MeasureView {
  const view = views.find(({ measure }) => measure.id === id);
  if (view === undefined) throw new Error(`No measure ${id}`);
  return view;
}
