import { randomUUID } from 'node:crypto';
import type { CommandMeta } from '@samanom/kernel';

/** A command's meta with a fresh id; what a test cares about it says itself. */
export const metaOf = (known: Partial<CommandMeta> = {}): CommandMeta => {
  const commandId = known.commandId ?? randomUUID();
  return {
    commandId,
    at: '2012-09-01T08:00:00.000Z',
    correlationId: commandId,
    actor: {
      person: '0c6f3b0a-0000-4000-8000-000000000001',
      organisation: 'ministry',
      roles: ['case-worker'],
      role: 'case-worker',
    },
    ...known,
  };
};
