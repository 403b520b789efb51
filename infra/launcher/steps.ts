import { Listr } from 'listr2';

/** Says how far it is. */
export type Tell = (progress: string) => void;

/** May tell what came of it. */
export type Step = readonly [title: string, work: (tell: Tell) => Promise<unknown>];

/** What goes on at once. */
export type Stage = readonly Step[];

type Titled = readonly [title: string, work: (tell: Tell) => Promise<string>];

/** Stage after stage, for everyone to see. */
export async function runSteps(signal: AbortSignal, stages: readonly Stage[]): Promise<void> {
  const steps = stages.flatMap(atOnce).map(([title, work]): Titled => [
    title,
    async (tell) => {
      const told = await work(tell);
      signal.throwIfAborted();
      return typeof told === 'string' ? `${title}: ${told}` : title;
    },
  ]);
  await (process.stdout.isTTY ? withSpinners(steps) : inPlainLines(steps));
}

/** The first step that is shown begins all of them; each is over only when no other still goes on. */
function atOnce(stage: Stage): Stage {
  const tellers: Tell[] = [];
  let works: Promise<unknown>[] | undefined;
  const begin = (): Promise<unknown>[] =>
    stage.map(([, work], index) => work((progress) => tellers[index]?.(progress)));
  return stage.map(([title], index) => [
    title,
    async (tell) => {
      tellers[index] = tell;
      works ??= begin();
      const all = Promise.allSettled(works);
      try {
        return await works[index];
      } catch (error) {
        await all;
        throw error;
      }
    },
  ]);
}

/** As Promise.all, but over only when none of it still goes on. */
export async function allOver(works: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}

async function withSpinners(steps: readonly Titled[]): Promise<void> {
  const tasks = steps.map(([title, work]) => ({
    title,
    task: async (_: unknown, task: { title: string; output: string }): Promise<void> => {
      task.title = await work((progress) => (task.output = progress));
    },
  }));
  // Its own signal listeners would leave at once, and everything behind. What failed the caller tells.
  const options = { registerSignalListeners: false, rendererOptions: { showErrorMessage: false } };
  await new Listr(tasks, options).run();
}

async function inPlainLines(steps: readonly Titled[]): Promise<void> {
  for (const [title, work] of steps) {
    console.log(`- ${title} ...`);
    const told = await work((progress) => console.log(`  ${progress}`));
    if (told !== title) console.log(`  ${told}`);
  }
}
