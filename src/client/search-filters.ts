import type { FilterName } from '../search/index-record.ts';
import type { NotInspected } from '../search/not-inspected.ts';
import type { SearchState } from '../search/search-address.ts';
import type { FilterCounts } from './load-pagefind.ts';
import type { FilterValues } from './search-passages.ts';
import { requiredElement } from './required-element.ts';

const names: readonly FilterName[] = ['force', 'question', 'kind'];

/** What is said of a value that no list offers. */
const unknown: Record<FilterName, (value: string) => string> = {
  force: (value) => `We have no report on a force “${value}”, so none is chosen.`,
  question: (value) => `There is no question “${value}” here, so none is chosen.`,
  kind: (value) => `There is no kind of passage “${value}” here, so none is chosen.`,
};

/** The lists to choose from beside a search. */
export interface SearchFilters {
  /** What each list offers. */
  values: FilterValues;
  read(): SearchState['filters'];
  /** Choose what an address names; gives back in words what no list offers. */
  write(filters: SearchState['filters']): string[];
  count(counts: FilterCounts): void;
}

/**
 * Govern the lists of a form; each option says how many passages choosing it would show, or that the
 * force was not inspected on the question.
 */
export function searchFilters(
  root: HTMLElement,
  notInspected: readonly NotInspected[],
): SearchFilters {
  const listOf = (name: FilterName): HTMLSelectElement =>
    requiredElement(root, `select[name=${name}]`, HTMLSelectElement);
  const lists = { force: listOf('force'), question: listOf('question'), kind: listOf('kind') };

  /** Say why an option shows nothing beside what is chosen in the other list. */
  function absence(name: FilterName, value: string): string | undefined {
    const pair = { force: lists.force.value, question: lists.question.value, [name]: value };
    const found = notInspected.find(
      ({ force, question }) => force === pair.force && question === pair.question,
    );
    return found && `not inspected in ${found.year}`;
  }

  return {
    values: {
      force: valuesOf(lists.force),
      question: valuesOf(lists.question),
      kind: valuesOf(lists.kind),
    },
    read: () =>
      Object.fromEntries(
        names.flatMap((name) => (lists[name].value === '' ? [] : [[name, lists[name].value]])),
      ),
    write(filters) {
      return names.flatMap((name) => {
        const value = filters[name] ?? '';
        lists[name].value = value;
        // A value that no option has leaves a list empty: an address may name what is not there.
        if (lists[name].selectedIndex !== -1) return [];
        lists[name].value = '';
        return [unknown[name](value)];
      });
    },
    count(counts) {
      for (const name of names) {
        for (const option of lists[name].options) {
          if (option.value === '') continue;
          const count = counts[name]?.[option.value] ?? 0;
          const reason = count === 0 ? absence(name, option.value) : undefined;
          option.text = `${option.value} (${reason ?? count})`;
        }
      }
    },
  };
}

function valuesOf(list: HTMLSelectElement): string[] {
  return [...list.options].flatMap(({ value }) => (value === '' ? [] : [value]));
}
