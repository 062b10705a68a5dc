/** Colours of a chart as the canvas needs them. */
export interface ChartColours {
  bar: string;
  nation: string;
  axis: string;
  grid: string;
  text: string;
  soft: string;
  ground: string;
}

/** Resolve the tokens for the scheme that the reader sees: a canvas knows no custom properties. */
export function readColours(host: HTMLElement): ChartColours {
  const before = host.style.color;
  const read = (token: string): string => {
    host.style.color = `var(${token})`;
    return getComputedStyle(host).color;
  };
  const colours = {
    bar: read('--chart-force'),
    nation: read('--chart-nation'),
    axis: read('--chart-axis'),
    grid: read('--rule'),
    text: read('--text'),
    soft: read('--text-soft'),
    ground: read('--paper'),
  };
  host.style.color = before;
  return colours;
}
