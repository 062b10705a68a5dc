import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** List axe's violations of WCAG 2.2 A and AA, as rule, place and reason. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    WCAG_TAGS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => {
      const reason = [...node.any, ...node.all, ...node.none][0]?.message ?? '';
      return `axe ${id}: ${node.target.join(' ')}: ${reason}`;
    }),
  );
}

/** List what makes the page itself scroll sideways; a region with its own scroll bar may. */
export function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isClipped = (element: Element): boolean => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !isClipped(element),
    );
    // The innermost are the cause; what is around them is only stretched.
    const causes = wide.filter((element) => !wide.some((other) => other.parentElement === element));
    const names = causes.slice(0, 5).map((element) => {
      const { right } = element.getBoundingClientRect();
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ends at ${right}`;
    });
    return [`scrolls sideways at ${width} px: ${names.join('; ')}`];
  });
}

/** List the names that links to different places share in what the page itself says. */
export function linkNameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const addresses = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
      const name = link.getAttribute('aria-label') ?? link.textContent;
      const spoken = name.replaceAll(/\s+/gu, ' ').trim();
      if (!link.checkVisibility()) continue;
      addresses.set(spoken, (addresses.get(spoken) ?? new Set()).add(link.href));
    }
    return [...addresses]
      .filter(([, places]) => places.size > 1)
      .map(([name, places]) => `${String(places.size)} places are called “${name}”`);
  });
}

/** List the visible canvases on which nothing is drawn after three seconds. */
export async function canvasFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const canvas of await page.locator('canvas:visible').all()) {
    await canvas.scrollIntoViewIfNeeded();
    const isDrawn = await canvas.evaluate(async (element: HTMLCanvasElement) => {
      const hasInk = (): boolean => {
        if (element.width === 0 || element.height === 0) return false;
        const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height);
        const colours = new Set(pixels ? new Uint32Array(pixels.data.buffer) : []);
        return colours.size > 1;
      };
      for (let tries = 0; tries < 30 && !hasInk(); tries += 1) {
        await new Promise((onTime) => setTimeout(onTime, 100));
      }
      return hasInk();
    });
    const name = (await canvas.getAttribute('aria-label')) ?? 'a canvas without a name';
    if (!isDrawn) faults.push(`nothing is drawn on: ${name}`);
  }
  return faults;
}

/** What keeps its words whole, however narrow it is. */
const WHOLE = '.grade, th, td, h1, h2, h3, h4, h5, summary';

/** List the words that are broken in two without a hyphen, but for those of addresses. */
export async function brokenWordFaults(page: Page, selector = WHOLE): Promise<string[]> {
  return page.evaluate((chosen) => {
    const faults = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      const around = text.parentElement?.closest(chosen);
      if (!around?.checkVisibility() || text.parentElement?.closest('.visually-hidden')) continue;
      // A head that is out of sight is heard all the same.
      if (getComputedStyle(around).clipPath !== 'none') continue;
      for (const { 0: run, index } of text.data.matchAll(/\S+/gu)) {
        if (/\w[./_]\w/u.test(run)) continue;
        for (const { 0: word, index: within } of run.matchAll(/[^-–]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index + within);
          range.setEnd(text, index + within + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) faults.add(`“${word}” is broken in <${around.localName}>`);
        }
      }
    }
    return [...faults];
  }, selector);
}

/** List the cells whose words run into the next one. */
export async function cellFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      const cell = text.parentElement?.closest('th, td');
      if (!cell?.checkVisibility() || text.parentElement?.closest('.visually-hidden')) continue;
      if (getComputedStyle(cell).clipPath !== 'none') continue;
      const words = document.createRange();
      words.selectNodeContents(text);
      const end = cell.getBoundingClientRect().right + 1;
      if (words.getBoundingClientRect().right > end) faults.add(`out of its cell: “${text.data}”`);
    }
    return [...faults];
  });
}

/** List the choices that a list has no room to show. */
export async function cutChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roomFor = (list: HTMLSelectElement): number => {
      const alone = list.cloneNode(true) as HTMLSelectElement;
      alone.replaceChildren(...[...list.selectedOptions].map((option) => option.cloneNode(true)));
      alone.style.inlineSize = 'max-content';
      list.after(alone);
      const { width } = alone.getBoundingClientRect();
      alone.remove();
      return width;
    };
    return [...document.querySelectorAll('select')]
      .filter(
        (list) => list.checkVisibility() && roomFor(list) > list.getBoundingClientRect().width,
      )
      .map((list) => `“${list.selectedOptions[0]?.text ?? ''}” in ${String(list.offsetWidth)} px`);
  });
}

/** List marks too narrow to press, and folds with the browser's own sign. */
export async function narrowColumnFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return [
      ...seen('.how-read[data-mark]')
        .filter((mark) => mark.getBoundingClientRect().width < 24)
        .map(({ ariaLabel }) => `less than 24 px wide: “${ariaLabel ?? ''}”`),
      ...seen('summary')
        .filter((summary) => getComputedStyle(summary).listStyleType !== 'none')
        .map(({ innerText }) => `a fold has the browser’s sign: “${innerText}”`),
    ];
  });
}

/** Letters beside a link from which on it stands in a sentence, whose line says how high it is. */
const SENTENCE = 20;

/** List what is less than 24 px wide or high to press, but for links within a sentence. */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate((sentence) => {
    const isInSentence = (element: HTMLElement): boolean => {
      const block = element.closest('p, li, dd, blockquote, figcaption, caption, td');
      if (getComputedStyle(element).display !== 'inline' || block === null) return false;
      return block.textContent.trim().length - element.textContent.trim().length > sentence;
    };
    const boxOf = (element: HTMLElement): DOMRect => {
      const isTicked = element instanceof HTMLInputElement && element.type === 'checkbox';
      const [label] = isTicked ? (element.labels ?? []) : [];
      return (label ?? element).getBoundingClientRect();
    };
    // An area of the map is as large as it is; the list of all forces leads where it does.
    return [...document.querySelectorAll('a[href], button, input, select, summary')]
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = boxOf(element);
        const name = element.innerText.trim() || element.ariaLabel || element.tagName;
        const size = `${width.toFixed(1)} × ${height.toFixed(1)} px`;
        return width >= 24 && height >= 24 ? [] : [`“${name}” is ${size}`];
      });
  }, SENTENCE);
}
