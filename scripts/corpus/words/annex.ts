import type { Section } from '../report.ts';

/** The annex, which every invented report shares word for word, with the headings that mislead a careless reader. */
export const annexSections: readonly Section[] = [
  {
    heading: 'Methodology',
    blocks: [
      paragraph(
        'This annex says where the data in this invented report would come from. A real report names the Home Office, the Office for National Statistics, inspection fieldwork and data that were collected from all 43 geographic police forces in England and Wales.',
      ),
      paragraph('Forces were asked to check the data that they had sent. For instance:'),
      {
        kind: 'list',
        items: [
          'data that were far from those of other forces were queried with the force; and',
          'all forces were asked to correct any errors that they found in the final data.',
        ],
      },
    ],
  },
  {
    heading: 'Review of crime files',
    blocks: [
      paragraph(
        '60 case files were read in each force, and 90 in the three largest. They were crimes of these kinds:',
      ),
      {
        kind: 'list',
        items: ['theft from person;', 'harassment;', 'common assault;', 'burglary.'],
      },
      paragraph(
        'The sample is small. It was looked at beside other evidence, and no force was judged by it alone.',
      ),
    ],
  },
  {
    heading: 'Force in numbers',
    blocks: [
      paragraph(
        'A dash in this graphic indicates that a force was not able to supply data, or that the data it supplied were not comparable.',
      ),
    ],
  },
  {
    heading: 'Recorded crime and crime outcomes',
    blocks: [
      paragraph(
        'Recorded crime excludes fraud. More crime may be recorded because recording has become better, so that a rise is no proof that more crime was committed.',
      ),
      paragraph(
        'Outcomes are the share of crimes recorded in the 12 months to 30 June 2017 that have been given each outcome. They change as more crimes are given one.',
      ),
    ],
  },
  {
    heading: 'Anti-social behaviour',
    blocks: [
      paragraph(
        'Incidents are counted as the police recorded them. Councils and landlords are told of others, which are not counted here.',
      ),
    ],
  },
  {
    heading: 'Domestic abuse',
    blocks: [
      paragraph(
        'Forces mark the crimes that are domestic abuse. An arrest in this report is not linked to the offence that led to it, and there may be more than one arrest for an offence.',
      ),
    ],
  },
  {
    heading: 'Organised crime groups (OCGs)',
    blocks: [
      paragraph(
        'Groups are counted as at 1 July 2017. One force is left out of the rate for England and Wales, because its groups work in the whole country.',
      ),
    ],
  },
];

function paragraph(words: string): Section['blocks'][number] {
  return { kind: 'paragraph', passages: [{ words }] };
}
