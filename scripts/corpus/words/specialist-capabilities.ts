import type { ChapterProse } from './section-prose.ts';

/** Invented prose on specialist capabilities, which were looked at but not graded. */
export const specialistCapabilities: ChapterProse = {
  question: 'specialist-capabilities',
  summary: {
    strong:
      '<Force> has the arrangements that it must have to meet its national policing responsibilities, and to respond to an attack that calls for armed officers.',
    weak: '<Force> has most of the arrangements that it must have to meet its national policing responsibilities, and to respond to an attack that calls for armed officers.',
  },
  sections: [
    {
      heading: 'National policing responsibilities',
      opening: {
        strong:
          'The Strategic Policing Requirement (SPR)[[spr]] names six national threats. <Force> has looked at what it would need to meet each of them, and a chief officer is responsible for each.',
        weak: 'The Strategic Policing Requirement (SPR)[[spr]] names six national threats. <Force> has looked at what it would need to meet four of them, and work on the others has begun.',
      },
      paragraphs: [
        '{The force practises with its neighbours|Exercises are held with other forces of the region}. {The last one was about a flood|One exercise began with a false alarm at a reservoir}, {and what it showed has been written into the plans|and a list of lessons went to everyone who had taken part}.',
      ],
      asked: [
        'The force should {test its plans for all six threats|plan for the threats that it has not yet looked at}.',
      ],
      sinceEarlier: [
        'The force has more officers trained for public order than {in 2016|at our last inspection}.',
      ],
    },
    {
      heading: 'Firearms capability',
      opening: {
        strong:
          'We looked at how well forces are prepared for an attack with firearms. The force understands what might happen; its armed policing strategic threat and risk assessment (APSTRA)[[apstra]] is complete and is read by a chief officer.',
        weak: 'We looked at how well forces are prepared for an attack with firearms. The force has an armed policing strategic threat and risk assessment (APSTRA)[[apstra]], which says little about how quickly armed officers can be anywhere in <area>.',
      },
      paragraphs: [
        '{Armed officers are shared with neighbouring forces|The force shares its armed officers with others}. {They train together|Training is the same for all of them}, {and command passes from one force to the next without delay|and a control room decides who is nearest}.',
      ],
      asked: [],
      sinceEarlier: [
        'Since 2016, {more armed officers have been trained|two more vehicles are on the road}.',
      ],
    },
  ],
};
