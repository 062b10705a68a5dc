import type { FindResult, PostcodeResult, Subject } from './find-result.ts';
import {
  sharesOf,
  SCOTLAND,
  type PostcodeIndex,
  type Sector,
  type Share,
} from './postcode-index.ts';
import { elsewhereOf, hasNoLocation } from './postcode-territories.ts';
import { hasImpossibleUnit, readPostcode, type PostcodeReading } from './read-postcode.ts';

/** Find the force of a typed postcode; `undefined` where the text has not the shape of one. */
export function findPostcode(text: string, index: PostcodeIndex): FindResult | undefined {
  const { literal, slips } = readPostcode(text);
  const known = mostSpecific(literal.filter(isPossible), index);
  if (known[0]) return findReading(known[0], index);
  const corrected = mostSpecific(slips.filter(isPossible), index);
  if (corrected.length > 1) {
    const readings = corrected.map(({ label }) => label);
    return { kind: 'several-readings', typed: text.trim(), readings };
  }
  if (corrected[0]) return { ...findReading(corrected[0], index), readAs: corrected[0].label };
  const [reading] = literal;
  if (!reading) return undefined;
  if (hasImpossibleUnit(reading)) {
    return { kind: 'invalid', typed: text.trim(), problem: 'impossible-letters' };
  }
  return (
    findDistricts(reading, index) ?? {
      kind: 'unknown-postcode',
      subject: subjectOf(reading),
      isLargeUser: hasNoLocation(reading.outcode),
    }
  );
}

/** Find the force of one reading whose district the index knows, or which lies elsewhere. */
export function findReading(reading: PostcodeReading, index: PostcodeIndex): PostcodeResult {
  const subject = subjectOf(reading);
  const district = index.districts.get(reading.outcode);
  const where = elsewhereOf(reading.outcode);
  if (!district) return { kind: 'outside', subject, where: where ?? 'no-place' };
  if (reading.sector === undefined) {
    return findShares(subject, { ...district, reason: 'divided' });
  }
  const sector = index.sectors.get(reading.sector);
  if (!sector) {
    // A sector of a border district that has no postcode in England lies in Scotland.
    if (where) return { kind: 'outside', subject, where };
    return findShares(subject, { ...district, reason: 'sector-not-listed' });
  }
  const { unit } = reading;
  if (unit === undefined) {
    return findShares(subject, { ...sector, shares: sharesOf(sector), reason: 'divided' });
  }
  return findUnit(subject, { sector, unit });
}

function findUnit(
  subject: Subject,
  { sector, unit }: { sector: Sector; unit: string },
): PostcodeResult {
  const exception = sector.split?.exceptions.get(unit);
  const territory = exception ?? sector.territory;
  if (sector.holdsBoxesOnly) return { kind: 'post-boxes', subject, sortedIn: [territory] };
  // A listed exception is certain; any other postcode of a divided sector might be newer.
  if (sector.split && exception === undefined) {
    const others = sharesOf(sector).filter((share) => share.territory !== territory);
    const candidates = others.map((share) => ({ territory: share.territory, isIfNew: true }));
    return {
      ...{ kind: 'candidates', subject, reason: 'unit-not-listed' },
      candidates: [{ territory }, ...candidates],
    };
  }
  if (territory === SCOTLAND) return { kind: 'outside', subject, where: 'scotland' };
  return { kind: 'force', subject, force: territory };
}

interface Parts {
  shares: Share[];
  holdsBoxesOnly: boolean;
  reason: 'divided' | 'sector-not-listed';
}

function findShares(subject: Subject, { shares, holdsBoxesOnly, reason }: Parts): PostcodeResult {
  if (holdsBoxesOnly) {
    return { kind: 'post-boxes', subject, sortedIn: shares.map(({ territory }) => territory) };
  }
  const [first] = shares;
  if (reason === 'divided' && first && shares.length === 1) {
    return { kind: 'force', subject, force: first.territory };
  }
  return { kind: 'candidates', subject, reason, candidates: shares };
}

/** Gather the districts that go on with a letter: SW1 stands for SW1A, SW1E and others. */
function findDistricts(reading: PostcodeReading, index: PostcodeIndex): PostcodeResult | undefined {
  if (reading.sector !== undefined) return undefined;
  const names = [...index.districts.keys()].filter((name) => isPartOf(name, reading.outcode));
  if (names.length === 0) return undefined;
  const subject: Subject = { kind: 'districts', label: reading.outcode };
  const territories = new Set(
    names.flatMap((name) => index.districts.get(name)?.shares.map((s) => s.territory) ?? []),
  );
  const [only] = territories;
  if (territories.size === 1 && only) return { kind: 'force', subject, force: only };
  const candidates = [...territories].map((territory) => ({ territory }));
  return { kind: 'candidates', subject, reason: 'several-districts', candidates };
}

function isPartOf(name: string, outcode: string): boolean {
  return name.length === outcode.length + 1 && name.startsWith(outcode) && /[A-Z]$/.test(name);
}

/** Keep the readings that the data know best: by sector, else by district, else by country. */
function mostSpecific(readings: PostcodeReading[], index: PostcodeIndex): PostcodeReading[] {
  const tests = [
    ({ outcode, sector }: PostcodeReading) =>
      sector === undefined ? index.districts.has(outcode) : index.sectors.has(sector),
    ({ outcode }: PostcodeReading) =>
      index.districts.has(outcode) || elsewhereOf(outcode) !== undefined,
  ];
  const kept = tests.map((knows) => readings.filter(knows));
  return kept.find((list) => list.length > 0) ?? [];
}

function isPossible(reading: PostcodeReading): boolean {
  return !hasImpossibleUnit(reading);
}

function subjectOf({ outcode, sector, unit, label }: PostcodeReading): Subject {
  if (unit !== undefined) return { kind: 'postcode', label };
  if (sector !== undefined) return { kind: 'sector', label: sector };
  return { kind: 'district', label: outcode };
}
