import type { Random } from './random.ts';
import type { ReportForce } from './report.ts';

/** The innermost choice of a text: `{one|other}`. */
const choice = /\{([^{}]*)\}/;

/** The innermost number of a text: `<12-60>`. */
const numberRange = /<(\d+)-(\d+)>/g;

/**
 * Make words of a template: `{one|other}` is a choice, `<12-60>` a number, `<Force>` the force's
 * name and `<area>` what it polices.
 */
export function fillWords(template: string, force: ReportForce, random: Random): string {
  let words = template;
  for (let found = choice.exec(words); found; found = choice.exec(words)) {
    const chosen = random.pick((found[1] ?? '').split('|'));
    words = words.slice(0, found.index) + chosen + words.slice(found.index + found[0].length);
  }
  return words
    .replaceAll('<Force>', force.name)
    .replaceAll('<area>', force.shortName)
    .replaceAll(numberRange, (_range, least: string, most: string) =>
      String(random.whole(Number(least), Number(most))),
    );
}
