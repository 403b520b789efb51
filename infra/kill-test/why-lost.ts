/** A connection's end, whatever it is called; anything else is a fault of ours. */
export function whyLost(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message: string } };
  if (name === 'TimeoutError') return 'time-out';
  if (name === 'AbortError') return 'aborted';
  if (message === 'fetch failed' || message === 'terminated')
    return cause?.code ?? cause?.message ?? message;
  throw error;
}
