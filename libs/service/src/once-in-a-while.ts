import { Logger } from '@nestjs/common';

const QUIET_MS = 10_000;

/** Logs a failure of the background work, the same one at most once in ten seconds. */
export const onceInAWhile = (what: string): ((error: unknown) => void) => {
  const logger = new Logger(what);
  const last = new Map<string, number>();
  return (error) => {
    const message = String(error);
    const before = last.get(message) ?? 0;
    if (Date.now() - before < QUIET_MS) return;
    last.set(message, Date.now());
    logger.error({ err: error }, undefined);
  };
};
