import { investigatingCrime } from './investigating-crime.ts';
import { preventingCrime } from './preventing-crime.ts';
import { protectingVulnerablePeople } from './protecting-vulnerable-people.ts';
import type { ChapterProse } from './section-prose.ts';
import { seriousAndOrganisedCrime } from './serious-and-organised-crime.ts';
import { specialistCapabilities } from './specialist-capabilities.ts';

/** The prose of every chapter, in printed order. */
export const chapterProse: readonly ChapterProse[] = [
  preventingCrime,
  investigatingCrime,
  protectingVulnerablePeople,
  seriousAndOrganisedCrime,
  specialistCapabilities,
];
