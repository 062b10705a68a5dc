import { siteAddress } from '../addresses/site-address.ts';
import { describeWhere, type ForceLine, type MessageContext } from '../finder/force-lines.ts';
import { summariseResult, type Choice, type FinderMessage } from '../finder/messages.ts';
import type { Suggestion } from '../finder/suggest.ts';
import { NEWER_INSPECTIONS } from '../finder/words.ts';
import { INSPECTORATE_SITE } from '../inspectorate/site.ts';
import { createElement } from './create-element.ts';
import { gradeMark } from './grade-mark.ts';

/** Draw an answer: its heading, the forces to go on to, what may have been meant, the notes with theirs. */
export function renderMessage(message: FinderMessage, choose: (choice: Choice) => void): Node[] {
  const { heading, forces, choices, notes, alternatives } = message;
  const isAlone = forces.length === 1;
  return [
    createElement('p', { className: 'heading' }, heading),
    ...listOf(
      'forces',
      forces.map((line) => forceItem(line, isAlone)),
    ),
    ...listOf(
      'choices',
      choices.map((choice) => choiceItem(choice, choose)),
    ),
    ...notes.map(note),
    ...listOf(
      'alternatives',
      alternatives.map((line) => forceItem(line, false)),
    ),
    ...newerInspections(forces),
  ];
}

/** Draw the lines of the list that opens under the field. */
export function renderSuggestions(
  suggestions: Suggestion[],
  { id, context }: { id: string; context: MessageContext },
): HTMLElement[] {
  return suggestions.map((suggestion, index) => {
    const option = createElement(
      'li',
      { id: `${id}-${index}` },
      ...suggestionWords(suggestion, context),
    );
    option.setAttribute('role', 'option');
    return option;
  });
}

function suggestionWords(suggestion: Suggestion, context: MessageContext): (Node | string)[] {
  if (suggestion.kind === 'postcode') {
    const summary = summariseResult(suggestion.result, context);
    return [createElement('b', {}, suggestion.label), ' ', createElement('span', {}, summary)];
  }
  const { place } = suggestion;
  return [
    createElement('b', {}, place.name),
    ...welshName(place),
    ' ',
    createElement('span', {}, describeWhere(place, context)),
  ];
}

function welshName({ welsh }: { welsh?: string }): (Node | string)[] {
  return welsh === undefined ? [] : [' ', createElement('i', { lang: 'cy' }, welsh)];
}

/** Draw a force with its grade; what that means and what is to improve where it is the answer alone. */
function forceItem({ slug, name, notes, report }: ForceLine, isAlone: boolean): HTMLElement {
  const link = createElement('a', { href: siteAddress(`/forces/${slug}/`) }, name);
  const lines = notes.length === 0 ? [] : [note(notes.join(' '))];
  if (report === undefined) return createElement('li', {}, link, ...lines);
  const { grade, label, meaning, toImprove } = report;
  const mark = grade === undefined ? [] : [gradeMark(grade), ' '];
  const verdict = createElement('p', { className: 'verdict' }, ...mark, label);
  const details = isAlone || grade === undefined ? [createElement('p', {}, meaning)] : [];
  const improve = isAlone ? [createElement('p', {}, toImprove)] : [];
  return createElement('li', {}, link, verdict, ...details, ...improve, ...lines);
}

/** Lead to newer inspections, after what is known of those that have followed each report. */
function newerInspections(forces: ForceLine[]): Node[] {
  const reports = forces.flatMap(({ report }) => report ?? []);
  if (reports.length === 0) return [];
  const since = [...new Set(reports.flatMap((report) => report.since ?? []))];
  const { address, name } = INSPECTORATE_SITE;
  const words = [...since, NEWER_INSPECTIONS, ''].join(' ');
  return [
    createElement('p', { className: 'note' }, words, createElement('a', { href: address }, name)),
  ];
}

function note(words: string): HTMLElement {
  return createElement('p', { className: 'note' }, words);
}

function choiceItem(choice: Choice, choose: (choice: Choice) => void): HTMLElement {
  const button = createElement('button', { type: 'button' }, choice.label, ...welshName(choice));
  button.addEventListener('click', () => {
    choose(choice);
  });
  return createElement('li', {}, button);
}

function listOf(className: string, items: HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [createElement('ul', { className }, ...items)];
}
