interface Logged {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: Logged;
}

/** SQLSTATE classes 22 and 23 quote the value that was refused in their message. */
const QUOTES_VALUES = /^2[23]/;

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/**
 * What a log may hold of an error: what went wrong and where. Not what a statement was given: an error of the database
 * carries its parameters, and those are what people wrote.
 */
export const safeError = (error: unknown): Logged => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name,
    message: code && QUOTES_VALUES.test(code) ? 'a value was refused' : error.message,
    ...(code && { code }),
    ...(error.stack && { stack: framesOf(error.stack) }),
    ...(error.cause instanceof Error && { cause: safeError(error.cause) }),
  };
};
