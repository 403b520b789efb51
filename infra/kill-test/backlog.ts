import { CohortOpened, intakePublished, ListEntryImported } from '@samanom/contracts/intake';
import { MunicipalityRegistered } from '@samanom/contracts/intake';
import { EventStore, newId } from '@samanom/event-store';
import type { Aggregate, CommandMeta, DomainEvent } from '@samanom/kernel';
import type { Database } from './database.ts';

const AT_ONCE = 64;
/** Of so many events one asks a reaction for something. */
const LISTED = 10;

const anything: Aggregate<null, DomainEvent> = { name: 'anything', initial: null, evolve: {} };

const meta = (): CommandMeta => ({
  commandId: newId(),
  command: 'Backlog',
  at: new Date().toISOString(),
  actor: { person: newId(), organisation: 'ministry', roles: ['operator'], role: 'operator' },
  correlationId: newId(),
});

const rules = { form: 'pulje-2', formVersion: 1, pageLimit: 5 };
const cohort = {
  cohortId: newId(),
  name: 'Pulje 2',
  nature: 'programme' as const,
  themes: ['full-time' as const],
  rules,
  deadline: '2099-09-30T21:59:59.999Z',
};

const eventOf = (nth: number): DomainEvent => {
  if (nth === 0) return CohortOpened(cohort);
  const participantId = newId();
  const name = `Kommune ${nth}`;
  if (nth % LISTED !== 0)
    return MunicipalityRegistered({ participantId, name, county: 'Rogaland' });
  return ListEntryImported({
    participationId: newId(),
    cohortId: cohort.cohortId,
    participantId,
    kind: 'participation',
    municipalities: [participantId],
    jointParticipantId: null,
    printed: { source: 'the booklet', order: nth, as: name },
  });
};

/** Told events that nobody has told yet, each in a stream of its own; answers how many seconds that took. */
export async function writeBacklog({ url }: Database, events: number): Promise<number> {
  const store = new EventStore({
    service: 'intake',
    url,
    published: intakePublished,
    upcasters: {},
  });
  const began = performance.now();
  let next = 0;
  const write = async (): Promise<void> => {
    while (next < events) {
      const event = eventOf(next++);
      await store.decide(anything, newId(), () => [event], meta());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  await store.close();
  return (performance.now() - began) / 1000;
}
