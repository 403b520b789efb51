import type { Upcasters } from '../upcast.ts';

const withoutReason = (data: Record<string, unknown>) => ({ ...data, reason: null });

/** How old shapes of intake's events grow into the next version. */
export const intakeUpcasters: Upcasters = {
  MemberJoined: { 1: withoutReason },
  MemberLeft: { 1: withoutReason },
  // Before there were attachments, a text had none.
  ApplicationPresented: { 1: (presented) => ({ ...presented, attachments: [] }) },
};
