import type { About } from '@samanom/event-store';
import type { CommandMeta, DomainEvent, EventNamed } from '@samanom/kernel';

/** One command that a reaction asks for. */
export interface Asked {
  /** What it is about: with the event and the reaction it makes the command's id, so that a repeat does nothing. */
  readonly target: string;
  readonly command: (meta: CommandMeta) => object;
}

/**
 * What this service does because something happened, here or elsewhere. It does things, where a projection only shows
 * them; so a view that is built anew never sends a letter twice.
 */
export interface Reaction<Event extends DomainEvent = DomainEvent> {
  readonly name: string;
  /** Where it begins at its first deployment: with all that ever happened, or with what happens from now. */
  readonly from: 'beginning' | 'now';
  readonly on: {
    readonly [Type in Event['type']]?: (
      data: EventNamed<Event, Type>['data'],
      about: About,
    ) => readonly Asked[];
  };
}

export const reaction = <Event extends DomainEvent>(declared: Reaction<Event>): Reaction<Event> =>
  declared;

/** Any reaction, whatever its events: what the runner works with. */
// Events of different reactions have nothing in common that a type could say.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyReaction = Reaction<any>;
