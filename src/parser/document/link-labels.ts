/** Example: `www.gov.uk/police` in `see https://www.gov.uk/police`; a file's name has no such end. */
const address =
  /(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,9}(?:[a-z]{2}|com|org|net|gov|info|police))(?![\p{L}\p{N}@])(\/[^\s)]*)?/giu;

/** Tell whether the words of a link are, or hold, an address that the link does not lead to. */
export function namesAnotherAddress(words: string, url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { host, pathname, search, hash } = new URL(url);
  const path = pathKey(pathname + search + hash);
  return [...words.matchAll(address)].some(
    ([, site = '', place = '']) =>
      siteKey(site) !== siteKey(host) || !path.startsWith(pathKey(place)),
  );
}

function siteKey(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Converters escape some characters of a path, and a full stop after an address is the sentence's. */
function pathKey(path: string): string {
  const plain = path.replace(/\\/g, '').replace(/[.,;/]$/, '');
  return /%[0-9a-f]{2}/i.test(plain) ? plain.replace(/%[0-9a-f]{2}/gi, '') : plain;
}
