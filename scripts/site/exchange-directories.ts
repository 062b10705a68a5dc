import koffi from 'koffi';

/** An address of `renameat2` that is taken from the working directory, as all others are. */
const AT_FDCWD = -100;

/** Both names stay, and each stands for what the other stood for: `RENAME_EXCHANGE`, `RENAME_SWAP`. */
const EXCHANGE = 2;

/**
 * Let two directories of one disk take each other's names in one step, so that neither name is ever without one.
 *
 * False where the system or the disk cannot do that; Node's own `rename` has no such step.
 */
export function exchangeDirectories(one: string, other: string): boolean {
  try {
    return callExchange(one, other) === 0;
  } catch {
    return false;
  }
}

function callExchange(one: string, other: string): unknown {
  const library = koffi.load(null);
  switch (process.platform) {
    case 'linux':
      return library.func('int renameat2(int, const char *, int, const char *, unsigned int)')(
        ...[AT_FDCWD, one, AT_FDCWD, other, EXCHANGE],
      );
    case 'darwin':
      return library.func('int renamex_np(const char *, const char *, unsigned int)')(
        ...[one, other, EXCHANGE],
      );
    default:
      return undefined;
  }
}
