import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const workflows = globSync('.github/workflows/*.yml').toSorted();

test.each(workflows)('%s names every action by its commit, with the version beside it', (file) => {
  const uses = readFileSync(file, 'utf8').match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((use) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/.test(use))).toEqual(
    [],
  );
});

test.each(workflows)('%s may only read unless a job says otherwise', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/^permissions:\n {2}contents: read$/m);
});
