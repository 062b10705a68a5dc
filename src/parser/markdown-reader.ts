import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Markdown that no report means: what looks like it is the report's own characters. References are decoded before. */
const unmeant = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
];

/** Reads the Markdown that reports mean. */
export const markdownReader = unified().use(remarkParse).use(onlyMeantMarkdown).freeze();

function onlyMeantMarkdown(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: unmeant } });
}
