import type { DomainEvent, EventNamed } from '@samanom/kernel';
import type { EntitySchema } from 'typeorm';

/** Who did it and when, for the views that show it. */
export interface About {
  readonly eventId: string;
  readonly streamId: string;
  /** The event's number in its stream. */
  readonly version: number;
  readonly source: string | null;
  /** When it was decided. */
  readonly at: string;
  readonly person: string;
  readonly organisation: string;
  /** The role in which it was done. */
  readonly role: string;
  readonly party: string | null;
  /** Its place in the log. */
  readonly position: number;
}

/** A projection's handler: the row before (undefined at its first event) and what the event makes of it; null ends the row. */
type Fold<Row, Data> = (row: Row, data: Data, about: About) => Row | null;

/**
 * A read model: which row an event concerns, and what each event makes of it. Pure, as a rule is; the kit stores rows,
 * their past and the checkpoint. A new way to fold is a new `version`, built anew beside the old one.
 */
export interface Projection<Row extends object = object, Event extends DomainEvent = DomainEvent> {
  readonly name: string;
  readonly version: number;
  /** Columns, one primary key, indices. Table names are the kit's. */
  readonly entity: EntitySchema<Row>;
  readonly row: (data: Event['data'], about: About) => string;
  readonly on: {
    readonly [Type in Event['type']]?: Fold<Row, EventNamed<Event, Type>['data']>;
  };
}

export const projection = <Row extends object, Event extends DomainEvent>(
  declared: Projection<Row, Event>,
): Projection<Row, Event> => declared;

/** Any projection, whatever its rows and events: what the kit works with. */
// Rows and events of different views have nothing in common that a type could say.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyProjection = Projection<any, any>;
