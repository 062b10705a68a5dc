/** Names along the axis of a chart, which converters read as words between paragraphs. */
const names = ['Kent', 'Gwent', 'Essex', 'Norfolk', 'Surrey', 'Cumbria', 'Durham', 'Dorset'];
const marks = [0, 20, 40, 60, 80, 100];

/** Draw a chart whose axes are text, as the reports' charts have them. */
export function barChart(): string {
  const bars = names.map((name, at) => {
    const x = 40 + at * 50;
    const height = 20 + ((at * 37) % 90);
    return `<rect x="${String(x)}" y="${String(130 - height)}" width="30" height="${String(height)}" fill="#8aa"/><text x="${String(x + 8)}" y="140" font-size="8" transform="rotate(60 ${String(x + 8)} 140)">${name}</text>`;
  });
  const axis = marks.map(
    (mark) => `<text x="10" y="${String(133 - mark * 1.2)}" font-size="8">${String(mark)}</text>`,
  );
  return `<svg class="chart" viewBox="0 0 450 180" width="100%">${axis.join('')}${bars.join('')}<rect x="150" y="165" width="8" height="8" fill="#8aa"/><text x="162" y="172" font-size="8">2017</text><text x="200" y="172" font-size="8">England and Wales</text></svg>`;
}
