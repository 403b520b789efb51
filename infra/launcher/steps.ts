import { Listr } from 'listr2';

/** May tell what came of it. */
export type Step = readonly [title: string, work: () => Promise<unknown>];

/** One after the other, for everyone to see. */
export async function runSteps(signal: AbortSignal, steps: readonly Step[]): Promise<void> {
  const done = steps.map(([title, work]): readonly [string, () => Promise<string>] => [
    title,
    async () => {
      const told = await work();
      signal.throwIfAborted();
      return typeof told === 'string' ? `${title}: ${told}` : title;
    },
  ]);
  await (process.stdout.isTTY ? withSpinners(done) : inPlainLines(done));
}

type Titled = readonly [title: string, work: () => Promise<string>];

async function withSpinners(steps: readonly Titled[]): Promise<void> {
  const tasks = steps.map(([title, work]) => ({
    title,
    task: async (_: unknown, task: { title: string }): Promise<void> => {
      task.title = await work();
    },
  }));
  // Its own signal listeners would leave at once, and everything behind. What failed the caller tells.
  const options = { registerSignalListeners: false, rendererOptions: { showErrorMessage: false } };
  await new Listr(tasks, options).run();
}

async function inPlainLines(steps: readonly Titled[]): Promise<void> {
  for (const [title, work] of steps) {
    console.log(`- ${title} ...`);
    const told = await work();
    if (told !== title) console.log(`  ${told}`);
  }
}
