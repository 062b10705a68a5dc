/** `--ink: light-dark(#12436d, #9fcbf2);` */
const pair = /(?<!-)--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})/gu;

/** Read the tokens' colours in the light scheme, for pictures that know no scheme. */
export function lightColours(css: string): (token: string) => string {
  const colours = new Map([...css.matchAll(pair)].map(([, token = '', light]) => [token, light]));
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`Expected a colour \`--${token}\` in the tokens`);
    return colour;
  };
}
