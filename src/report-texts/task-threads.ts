import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What one task may take. */
export interface Budget {
  seconds: number;
  megabytes: number;
}

/** Why a thread gave nothing. */
export type Ended =
  { ended: 'out-of-time' | 'out-of-memory' } | { ended: 'failed'; reason: string };

export type Outcome<Result> = { result: Result } | Ended;

/** Threads that do tasks, each within a budget. */
export interface Threads<Task, Result> {
  /** Do a task as soon as a thread is free. */
  run: (task: Task) => Promise<Outcome<Result>>;
  close: () => Promise<void>;
}

/**
 * Open threads that run a module, which answers each message with one message.
 *
 * A thread whose task takes more than its budget is ended, and the next task gets a new one.
 */
export function openThreads<Task, Result>(module: URL, budget: Budget): Threads<Task, Result> {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let free = availableParallelism();

  async function turn(): Promise<void> {
    if (free === 0) await new Promise<void>((onTurn) => waiting.push(onTurn));
    else free -= 1;
  }

  function passTurn(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return {
    run: async (task) => {
      await turn();
      const thread = idle.pop() ?? startThread(module, budget);
      const outcome = await ask<Result>(thread, task, budget);
      if ('ended' in outcome) await thread.terminate();
      else idle.push(thread);
      passTurn();
      return outcome;
    },
    close: async () => {
      await Promise.all(idle.map((thread) => thread.terminate()));
    },
  };
}

function startThread(module: URL, { megabytes }: Budget): Worker {
  const thread = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // An error that comes while a thread is being ended is no news.
  return thread.on('error', () => undefined);
}

/** Send a task, and wait for its answer, for the thread's end, or for as long as the budget lets. */
function ask<Result>(thread: Worker, task: unknown, budget: Budget): Promise<Outcome<Result>> {
  return new Promise((onOutcome) => {
    const settle = (outcome: Outcome<Result>): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      onOutcome(outcome);
    };
    const onMessage = (result: Result): void => {
      settle({ result });
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      settle(isMemory ? { ended: 'out-of-memory' } : { ended: 'failed', reason: error.message });
    };
    const onExit = (status: number): void => {
      settle({ ended: 'failed', reason: `its thread ended with status ${String(status)}` });
    };
    const timer = setTimeout(() => {
      settle({ ended: 'out-of-time' });
    }, budget.seconds * 1000);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(task);
  });
}
