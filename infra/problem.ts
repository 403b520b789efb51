/** Something the person at the keyboard can put right: told in one line, without a stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Whether the system said no for one of these reasons. */
export const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes(String((error as NodeJS.ErrnoException | undefined)?.code));

const outOfOurHands = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE'];

/** How it is told: one line about what can be put right, everything about a bug. */
export function told(error: unknown): unknown {
  if (error instanceof Problem) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  return path && isCode(error, ...outOfOurHands) ? `can't use ${path} (${code})` : error;
}
