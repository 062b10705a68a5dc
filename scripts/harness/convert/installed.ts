import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Converter } from './converter.ts';

/** Tell what a converter needs that is not installed; `undefined` where nothing is missing. */
export function missingFor(converter: Converter, modules: string): string | undefined {
  const { python, npm, steps } = converter;
  const commands = [...steps.map(({ command }) => command[0] ?? ''), ...toolsOf(converter)];
  const missing = commands.find((command) => !hasCommand(command));
  if (missing !== undefined) return `the command ${missing}`;
  if (npm !== undefined && !existsSync(join(modules, 'node_modules', npm)))
    return `the npm package ${npm}`;
  if (python !== undefined && !hasPythonModule(python)) return `the Python module ${python}`;
  return undefined;
}

/** Commands that make what a converter reads. */
function toolsOf({ from }: Converter): string[] {
  if (from === 'docx') return ['pandoc'];
  return from === 'pictures' ? ['pdftoppm'] : [];
}

function hasCommand(command: string): boolean {
  if (command.includes('/')) return existsSync(command);
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)));
}

function hasPythonModule(name: string): boolean {
  return spawnSync('/usr/bin/python3', ['-c', `import ${name}`]).status === 0;
}
