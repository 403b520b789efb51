/** Whether the system refused with this code: ENOENT and the like. */
export const isCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === code;
