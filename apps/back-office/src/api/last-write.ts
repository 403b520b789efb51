import type { Service } from './request.ts';

/** For so long a view is asked to wait for what this browser wrote. */
const TERM_MS = 20_000;

const writes = new Map<Service, { readonly eventId: string; readonly at: number }>();

/** The last event that this browser brought about, by service: what is shown next must have seen it. */
export const lastWrite = {
  note(service: Service, eventId: string | null): void {
    if (eventId) writes.set(service, { eventId, at: Date.now() });
  },
  of(service: Service): string | undefined {
    const write = writes.get(service);
    return write && Date.now() - write.at < TERM_MS ? write.eventId : undefined;
  },
};
