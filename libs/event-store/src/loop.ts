const MAX_WAIT_MS = 16;
/** Where nothing has been to do for some seconds: a machine on which nobody works has its rest too. */
const AT_REST_WAIT_MS = 200;
const AT_REST_AFTER = 300;

export interface Loop {
  /** Do not wait any longer: there is something to do. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Calls `step` until stopped: again after `restMs` when it did something, else after 1 ms, doubling to 16; to 200 once
 * there has been nothing to do for five seconds.
 * `step` answers whether it did something, and handles its own errors.
 */
export const loop = (step: () => Promise<boolean>, restMs = (): number => 0): Loop => {
  const is = { running: true, woken: false };
  const wasWoken = () => is.woken;
  let wakeUp = (): void => undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const finished = (async () => {
    let idle = 0;
    for (let waitMs = 1; is.running;) {
      is.woken = false;
      if (await step()) {
        waitMs = 1;
        idle = 0;
        const ms = restMs();
        if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      } else if (!wasWoken()) {
        await pause(waitMs);
        waitMs = Math.min(waitMs * 2, ++idle > AT_REST_AFTER ? AT_REST_WAIT_MS : MAX_WAIT_MS);
      }
    }
  })();

  return {
    wake: () => {
      is.woken = true;
      wakeUp();
    },
    stop: async () => {
      is.running = false;
      wakeUp();
      await finished;
    },
  };
};
