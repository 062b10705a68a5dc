/** Read the code of a system error, such as `ENOSPC`; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What went wrong with a disk or a file, and what to do about it, by the system's code. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there; change its rights with `chmod` or its owner with `chown`',
  EBUSY:
    'it is in use as the root of a disk; mount the folder around it instead, or build elsewhere and copy',
  EDQUOT: 'your share of the disk is used up; make room and build again',
  EIO: 'the disk has an error; check it before you build again',
  EISDIR: 'there is a folder of that name; take it away',
  EMFILE: 'too many files are open; raise the limit with `ulimit -n 4096`',
  ENOENT: 'it is not there; check the name',
  ENOMEM: 'there is not enough memory; end other programs and build again',
  ENOSPC: 'the disk is full; make room and build again',
  ENOTDIR: 'there is a file where a folder should be; take it away',
  ENOTEMPTY: 'another program is writing there; build again when it has ended',
  EPERM: 'the system does not allow it; change its rights or its owner',
  EROFS: 'the disk is read-only; mount it so that it can be written',
  EXDEV: 'it is on another disk than the folder around it; build with `--out` on that disk',
};

/** Rust tools name a system error by its number: `No space left on device (os error 28)`. */
const codesByNumber: Readonly<Record<string, string>> = {
  2: 'ENOENT',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** Say what failed, where, and what to do, without the program's own stack. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = systemCodeOf(error);
  const remedy = remedies[code];
  if (remedy !== undefined) return `${placeIn(error)}: ${remedy} (${code})`;
  if (error.name === 'RefusedTexts') return error.message;
  const where = ownLineOf(error);
  return where === undefined ? error.message : `${error.message}\n  at ${where}`;
}

/** The system's code of an error, of what caused it, or in the words of a tool that wrapped it. */
function systemCodeOf(error: Error): string {
  const own = codeOf(error);
  if (own in remedies) return own;
  if (error.cause instanceof Error) return systemCodeOf(error.cause);
  const [, number = ''] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  return codesByNumber[number] ?? own;
}

/** The file that a system error is about: `Failed to write file in /site/a.mjs` where a tool wrapped it. */
function placeIn(error: Error): string {
  const { path, dest, cause, message } = error as NodeJS.ErrnoException & { dest?: string };
  const place = dest ?? path ?? / (\/\S+)/.exec(message)?.[1];
  if (place === undefined && cause instanceof Error) return placeIn(cause);
  return place ?? 'the disk';
}

/** The first line of the project itself that a stack names: `src/pages/index.astro:12:3`. */
function ownLineOf({ stack = '' }: Error): string | undefined {
  const lines = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const own = lines.map((line) => /\/((?:src|scripts)\/[^()\s]+:\d+:\d+)\)?$/.exec(line)?.[1]);
  return own.find((line) => line !== undefined);
}
