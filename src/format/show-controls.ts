/** Everything that moves a terminal's cursor, changes its colours or turns the direction of writing. */
const controls = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Write control characters as `\u001b`, so that a name or a text says what it holds and does nothing. */
export function showControls(text: string): string {
  return text.replaceAll(controls, escaped);
}

/** Do the same with a text of several lines, whose line ends and tabs stay. */
export function showControlsInLines(text: string): string {
  return text.replaceAll(controls, (character) =>
    character === '\n' || character === '\t' ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
