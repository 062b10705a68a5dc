/** What follows the name of a place in the name of its council or its force. */
const SUFFIX =
  / (?:police(?: service| force)?|constabulary|(?:city |county |borough |district |county borough )?council)$/;
const PREFIX =
  /^(?:the |heddlu |city and county of |(?:the )?(?:royal )?(?:london )?borough (?:council )?of )/;

/** Reduce a name to what two spellings share: `Ynys Môn` and `ynys mon`, `Devon & Cornwall` and `devon and cornwall`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** Reduce a name further, to the place: `Kent Police` and `Kent County Council` to `kent`. */
export function placeKey(name: string): string {
  const key = nameKey(name);
  const bare = key.replace(SUFFIX, '').replace(PREFIX, '');
  return bare === '' ? key : bare;
}

/** Reduce the name of a place, and its Welsh name, in both ways. */
export function ownKeys({ name, welsh }: { name: string; welsh?: string }): string[] {
  const names = welsh === undefined ? [name] : [name, welsh];
  return names.flatMap((each) => [nameKey(each), placeKey(each)]);
}
