import type { Names, ToldEntry } from '@samanom/contracts/timeline';
import { aboutOf, type EventStore, type ProvenEvent } from '@samanom/event-store';
import { dateInOslo, isParty } from '@samanom/kernel';
import type { SelectQueryBuilder } from 'typeorm';

/** What every timeline tells of an event, whatever it says of it: when, who, and proof. */
export const provenBy = (
  event: ProvenEvent,
  names: Names,
): Omit<ToldEntry, 'type' | 'sentence' | 'changes'> => {
  const { at, person, role, party, organisation } = aboutOf(event);
  return {
    eventId: event.eventId,
    at,
    day: dateInOslo(at),
    who: {
      person,
      role,
      party: party !== null && isParty(party) ? party : null,
      organisation,
      municipality: names.get(organisation) ?? null,
    },
    version: event.version,
    proof: { hash: event.hash, position: event.position },
  };
};

/** Where an event is in the log, and others by their ids that it is told with. */
interface Place {
  readonly eventId: string;
  readonly position: number;
}

/** One page of places in the log with the events that are there, and where the next page begins. */
export const pageOfEvents = async <Row extends object, Beside extends string>(
  store: EventStore,
  places: SelectQueryBuilder<Row>,
  beside: readonly Beside[],
  limit = 50,
) => {
  const rows = await places
    .limit(limit + 1)
    .getRawMany<Place & Readonly<Record<Beside, string | null>>>();
  const page = rows.slice(0, limit);
  const events = await store.events(
    page
      .flatMap((row) => [row.eventId, ...beside.map((one) => row[one])])
      .filter((id) => id !== null),
  );
  const found = (id: string | null) => (id === null ? undefined : events.get(id));
  return {
    found: page.flatMap((row) => {
      const event = events.get(row.eventId);
      if (!event) return [];
      const others = Object.fromEntries(beside.map((one) => [one, found(row[one])]));
      return [{ event, beside: others as Record<Beside, ProvenEvent | undefined> }];
    }),
    next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
  };
};
