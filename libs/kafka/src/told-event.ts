import type { EventRecord } from '@samanom/event-store';

/** An event that left a service, with its number among all that the service has told: 1, 2, 3 ... */
export interface ToldEvent {
  readonly sequence: number;
  /** Where to seek it again: the topic's offset; null where the sequence itself is the place. */
  readonly place: string | null;
  readonly event: EventRecord;
  readonly hash: Buffer;
}

/** How far a source has been heard; sequence 0 is nothing yet. */
export interface Heard {
  readonly sequence: number;
  readonly eventId: string | null;
  readonly place: string | null;
}

export interface OpenFeed {
  /** The event that was heard last, as the source has it now; undefined when it has none under that number. */
  readonly last: ToldEvent | undefined;
  /** What follows, in order; waits a moment when there is nothing, and may then answer nothing. */
  next(): Promise<readonly ToldEvent[]>;
  close(): Promise<void>;
}

/** Another service's told events. Two kinds, one contract: over Kafka, or from its database. */
export interface EventFeed {
  /** The service that tells: `intake`. */
  readonly source: string;
  open(after: Heard): Promise<OpenFeed>;
  /** How many told events have not been heard yet. */
  lagBehind(heard: Heard): Promise<number>;
  /** Tells the source, where it can be told, that it is not what was heard. */
  object(hearer: string, heard: Heard): Promise<void>;
  close(): Promise<void>;
}
