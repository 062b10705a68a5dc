import type { Choice, FinderMessage, ForceLine, MessageContext } from '../finder/messages.ts';
import { summariseResult } from '../finder/messages.ts';
import type { Place } from '../finder/place.ts';
import type { Suggestion } from '../finder/suggest.ts';
import { describePlace } from '../finder/words.ts';
import { createElement } from './create-element.ts';

/** What an answer can do. */
export interface MessageActions {
  forcesPath: string;
  choose: (choice: Choice) => void;
}

/** Draw an answer: its heading, the forces to go on to, what may have been meant, the notes with theirs. */
export function renderMessage(message: FinderMessage, actions: MessageActions): Node[] {
  const { heading, forces, choices, notes, alternatives } = message;
  const links = (lines: ForceLine[]): HTMLElement[] =>
    lines.map((line) => forceItem(line, actions.forcesPath));
  return [
    createElement('p', { className: 'heading' }, heading),
    ...listOf('forces', links(forces)),
    ...listOf(
      'choices',
      choices.map((choice) => choiceItem(choice, actions.choose)),
    ),
    ...notes.map((note) => createElement('p', { className: 'note' }, note)),
    ...listOf('alternatives', links(alternatives)),
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
    createElement('span', {}, describePlace(place)),
  ];
}

function welshName({ welsh }: Pick<Place, 'welsh'>): (Node | string)[] {
  return welsh === undefined ? [] : [' ', createElement('i', { lang: 'cy' }, welsh)];
}

function forceItem({ slug, name, notes }: ForceLine, forcesPath: string): HTMLElement {
  const link = createElement('a', { href: `${forcesPath}${slug}/` }, name);
  return createElement('li', {}, link, createElement('span', {}, notes.join(' ')));
}

function choiceItem(choice: Choice, choose: MessageActions['choose']): HTMLElement {
  const welsh = 'welsh' in choice ? welshName(choice) : [];
  const button = createElement('button', { type: 'button' }, choice.label, ...welsh);
  button.addEventListener('click', () => {
    choose(choice);
  });
  return createElement('li', {}, button);
}

function listOf(className: string, items: HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [createElement('ul', { className }, ...items)];
}
