import { measuresOf } from '../../../src/programme/measures.ts';
import { programmeOf } from '../../../src/programme/programmes.ts';

export const measures = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' }));
