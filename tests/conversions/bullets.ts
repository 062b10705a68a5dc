import type { Conversion, ConversionFamily } from './conversion.ts';

/** `- The force should …` or `• The force should …`, and never `-5%`. */
const BULLET = /^( {0,3})[-•] +(?=\S)/gm;

const ITEM = /^( {0,3})[-•] +(\S.*)$/gm;

/** Ways to print the bullet of a list. */
export const bullets: ConversionFamily = {
  'round bullets': withBullet('• '),
  'asterisk bullets': withBullet('* '),
  'en dash bullets': withBullet('– '),
  'hyphen bullets': withBullet('- '),
  /** The bullet of the Symbol font, which has no place in Unicode. */
  'private-use bullets': withBullet('\uF0B7\t'),
  'arrow bullets': withBullet('➢ '),
  'section-sign bullets': withBullet('§ '),
  'bullets on lines of their own': withBullet('• \n'),
  'lists as tags': (text) => text.replaceAll(ITEM, '<li>$2</li>'),
  /** Lists indented by two, as text extractors leave them. */
  'indented bullets': withBullet('  • '),
};

function withBullet(bullet: string): Conversion {
  return (text) => text.replaceAll(BULLET, bullet);
}
