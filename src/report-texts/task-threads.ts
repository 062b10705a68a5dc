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

type Outcome<Result> = { result: Result } | Ended;

/** What a module sends: its answer, or how far it is. */
export type Reply<Result, Progress = never> = { result: Result } | { progress: Progress };

/** Threads that do tasks, each within a budget. */
export interface Threads<Task, Result, Progress> {
  /** Do a task as soon as a thread is free. */
  run: (task: Task, onProgress?: (progress: Progress) => void) => Promise<Outcome<Result>>;
  close: () => Promise<void>;
}

/** How often a thread is asked for its memory. */
const lookMilliseconds = 200;

/**
 * Open threads that run a module, which replies to each message.
 *
 * A thread whose task takes more than its budget is ended, and the next task gets a new one.
 */
export function openThreads<Task, Result, Progress = never>(
  module: URL,
  budget: Budget,
): Threads<Task, Result, Progress> {
  type Thread = BudgetedThread<Task, Result, Progress>;
  const idle: Thread[] = [];
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
    run: async (task, onProgress) => {
      await turn();
      const thread: Thread = idle.pop() ?? startThread(module, budget);
      const outcome = await thread.ask(task, onProgress);
      if ('ended' in outcome) await thread.end();
      else idle.push(thread);
      passTurn();
      return outcome;
    },
    close: async () => {
      await Promise.all(idle.map((thread) => thread.end()));
    },
  };
}

interface BudgetedThread<Task, Result, Progress> {
  /** Send a task, and wait for its answer, for the thread's end, or for as long as the budget lets. */
  ask: (task: Task, onProgress?: (progress: Progress) => void) => Promise<Outcome<Result>>;
  end: () => Promise<unknown>;
}

function startThread<Task, Result, Progress>(
  module: URL,
  budget: Budget,
): BudgetedThread<Task, Result, Progress> {
  const limits = { maxOldGenerationSizeMb: budget.megabytes };
  const thread = new Worker(module, { resourceLimits: limits });
  // An error that comes while a thread is being ended is no news.
  thread.on('error', () => undefined);
  return {
    ask: (task, onProgress) =>
      new Promise((onOutcome) => {
        const settle = (outcome: Outcome<Result>): void => {
          clearTimeout(timer);
          clearInterval(looks);
          thread.off('message', onMessage).off('error', onError).off('exit', onExit);
          onOutcome(outcome);
        };
        const onMessage = (reply: Reply<Result, Progress>): void => {
          if ('result' in reply) settle(reply);
          else onProgress?.(reply.progress);
        };
        const onError = (error: NodeJS.ErrnoException): void => {
          const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
          settle(
            isMemory ? { ended: 'out-of-memory' } : { ended: 'failed', reason: error.message },
          );
        };
        const onExit = (status: number): void => {
          settle({ ended: 'failed', reason: `its thread ended with status ${String(status)}` });
        };
        const timer = setTimeout(() => {
          settle({ ended: 'out-of-time' });
        }, budget.seconds * 1000);
        const looks = setInterval(() => {
          void megabytesOf(thread).then((megabytes) => {
            if (megabytes > budget.megabytes) settle({ ended: 'out-of-memory' });
          });
        }, lookMilliseconds);
        thread.on('message', onMessage).on('error', onError).on('exit', onExit);
        thread.postMessage(task);
      }),
    end: () => thread.terminate(),
  };
}

/** Megabytes of objects and of buffers; the limits of a thread know of the objects alone. */
async function megabytesOf(thread: Worker): Promise<number> {
  try {
    const { used_heap_size, external_memory } = await thread.getHeapStatistics();
    return (used_heap_size + external_memory) / 1_000_000;
  } catch {
    return 0;
  }
}
