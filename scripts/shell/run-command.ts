import { parseArgs, type ParseArgsConfig } from 'node:util';

import { showControls, showControlsInLines } from '../../src/format/show-controls.ts';
import { explainError } from './explain-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What `parseArgs` gives for the options of a command. */
type Given<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: boolean; strict: true }>
>;

/** A command as a person meets it. */
export interface Command<O extends Options> {
  /** Shown for `--help` and for wrong usage; its first line is the call. */
  usage: string;
  options: O;
  /** Whether it takes words that are no options, such as names of files. */
  takesNames?: boolean;
  /** Do the work and give the exit status; a `UsageError` shows the usage. */
  run: (given: Given<O>) => number | Promise<number>;
}

/** Something is wrong with how a command was called. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Run a command on the arguments of the process.
 *
 * Ends with status 0 after `--help`, 2 after wrong usage; a reader that closes its pipe early is no error.
 */
export async function runCommand<const O extends Options>(command: Command<O>): Promise<void> {
  endQuietlyWithPipes();
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(command.usage);
    return;
  }
  const { options, takesNames = false } = command;
  try {
    process.exitCode = await command.run(
      parseArgs({ options, allowPositionals: takesNames, strict: true }),
    );
  } catch (error) {
    if (isUsageError(error)) {
      process.stderr.write(`${command.usage}\n${showControls(error.message)}\n`);
      process.exitCode = 2;
    } else {
      process.stderr.write(`${showControlsInLines(explainError(error))}\n`);
      process.exitCode = 1;
    }
  }
}

function isUsageError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_');
}

/** `npm run parse | head -1` closes the pipe while there is more to write. */
function endQuietlyWithPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
