/** What a typed text says, read as a postcode or as the beginning of one. */
export interface PostcodeReading {
  /** Postcode district: `NN13`. */
  outcode: string;
  /** Postcode sector, as soon as its digit is there: `NN13 5`. */
  sector?: string;
  /** Last two letters, only of a full postcode: `SL`. */
  unit?: string;
  /** The text as a postcode is written: `NN13 5SL`, `NN13 5S`, `NN13 5`, `NN13`. */
  label: string;
}

export interface PostcodeReadings {
  /** Readings of the text as it stands. */
  literal: PostcodeReading[];
  /** Readings that take a letter O for a zero or a letter I for a one, or the reverse. */
  slips: PostcodeReading[];
}

/** `NN1`, `N1`, `NN13`, `SW1A`, `W1A` and the one district without a digit, `GIR`. */
const OUTCODE = '(?:GIR|[A-Z]{1,2}\\d(?:\\d|[A-Z])?)';
const DISTRICT = new RegExp(`^(${OUTCODE})$`);
const SECTOR = new RegExp(`^(${OUTCODE}) (\\d)$`);
/** `NN13 5S`: a postcode that is still being typed. */
const UNFINISHED = new RegExp(`^(${OUTCODE}) (\\d)([A-Z])$`);
const FULL = new RegExp(`^(${OUTCODE}) (\\d)([A-Z]{2})$`);

/** Characters that people put between the halves of a postcode: `NN13-5SL`, `NN13.5SL`. */
const SEPARATORS = /[\s.\-–_]+/g;
/** Up to seven letters and digits, with spaces wherever somebody typed them. */
const POSTCODE_CHARACTERS = /^(?:[A-Z\d] ?){2,7}$/;
const SLIPS: Record<string, string> = { O: '0', 0: 'O', I: '1', 1: 'I' };
/** No real postcode holds more of these characters; the limit bounds the number of variants. */
const MOST_SLIPS = 5;

/**
 * Read a typed text as a postcode in every way that its shape allows.
 *
 * A text without a space can have two readings: `NN11` is the district NN11 or the sector NN1 1.
 */
export function readPostcode(text: string): PostcodeReadings {
  const typed = text.toUpperCase().replace(SEPARATORS, ' ').trim();
  if (!POSTCODE_CHARACTERS.test(typed)) return { literal: [], slips: [] };
  const literal = readShape(typed);
  const seen = new Set(literal.map(({ label }) => label));
  const slips = slipsOf(typed)
    .flatMap(readShape)
    .filter(({ label }) => !seen.has(label) && seen.add(label));
  return { literal, slips };
}

/** The letters that never stand in the second half of a postcode, because they misread as others. */
export function hasImpossibleUnit({ unit }: PostcodeReading): boolean {
  return unit !== undefined && /[CIKMOV]/.test(unit);
}

function readShape(typed: string): PostcodeReading[] {
  const asSpaced = readSpaced(typed);
  if (typed.includes(' ') && asSpaced) return [asSpaced];
  const compact = typed.replaceAll(' ', '');
  // Whole, or with a second half of three characters, of one digit, of a digit and a letter.
  const places = [0, 3, 1, 2].map((tail) => compact.length - tail).filter((at) => at > 0);
  return places.flatMap((at) => {
    const reading = readSpaced(`${compact.slice(0, at)} ${compact.slice(at)}`.trim());
    return reading ?? [];
  });
}

function readSpaced(spaced: string): PostcodeReading | undefined {
  const [, outcode, digit, unit] =
    FULL.exec(spaced) ??
    UNFINISHED.exec(spaced) ??
    SECTOR.exec(spaced) ??
    DISTRICT.exec(spaced) ??
    [];
  if (outcode === undefined) return undefined;
  return {
    outcode,
    ...(digit === undefined ? {} : { sector: `${outcode} ${digit}` }),
    ...(unit?.length === 2 ? { unit } : {}),
    label: spaced,
  };
}

function slipsOf(typed: string): string[] {
  const places = Array.from(typed).flatMap((character, at) => (SLIPS[character] ? [at] : []));
  if (places.length > MOST_SLIPS) return [];
  return Array.from({ length: 2 ** places.length - 1 }, (_, index) => {
    const changed = new Set(places.filter((_place, bit) => ((index + 1) >> bit) & 1));
    return Array.from(typed, (c, at) => (changed.has(at) ? (SLIPS[c] ?? c) : c)).join('');
  });
}
