import { cpus } from 'node:os';

const LOOK_MS = 300;
const IDLE_SHARE = 0.85;
const PATIENCE_MS = 5_000;

const times = (): { readonly idle: number; readonly all: number } => {
  const all = cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({
    idle,
    all: user + nice + sys + idle + irq,
  }));
  return {
    idle: all.reduce((sum, one) => sum + one.idle, 0),
    all: all.reduce((sum, one) => sum + one.all, 0),
  };
};

/** Waits, for five seconds at most, until the machine has next to nothing else to do. */
export const quiet = async (): Promise<void> => {
  const giveUp = performance.now() + PATIENCE_MS;
  for (;;) {
    const before = times();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const now = times();
    if ((now.idle - before.idle) / (now.all - before.all) >= IDLE_SHARE) return;
    if (performance.now() > giveUp) return;
  }
};
