import { upcast, type Upcasters } from '@samanom/contracts';
import {
  TakesNoCommands,
  aboutOf,
  idOf,
  isDatabaseAway,
  type KnownVersions,
  type LoggedEvent,
} from '@samanom/event-store';
import { Rejected, type CommandMeta } from '@samanom/kernel';
import type { AnyReaction } from './reaction.ts';

export interface Hands {
  readonly service: string;
  readonly upcasters: Upcasters;
  readonly versions: KnownVersions;
  readonly execute: (command: object) => Promise<unknown>;
  /** `YYYY-MM-DDTHH:mm:ss.SSSZ` */
  readonly now: () => string;
}

/** A command that a rule refused: no fault, but it stands on the work list. */
export interface Refused {
  readonly id: string;
  readonly command: string;
  readonly code: string;
  readonly params: object;
}

const BACK_OFF_MS = [20, 100, 500];

const metaFor = (
  hands: Hands,
  reaction: AnyReaction,
  event: LoggedEvent,
  target: string,
): CommandMeta => {
  const { correlationid, traceparent } = event.metadata;
  return {
    commandId: idOf('reaction', event.eventId, reaction.name, target),
    at: hands.now(),
    actor: {
      person: idOf('service', hands.service),
      organisation: 'samanom',
      roles: ['reaction'],
      role: 'reaction',
    },
    correlationId: typeof correlationid === 'string' ? correlationid : event.eventId,
    causationId: event.eventId,
    ...(typeof traceparent === 'string' && { traceparent }),
  };
};

/** Trying again at once would not help: a rule's answer, or a service that has to wait. */
const isFinal = (error: unknown): boolean =>
  error instanceof Rejected || error instanceof TakesNoCommands || isDatabaseAway(error);

const patiently = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (const waitMs of BACK_OFF_MS) {
    try {
      return await work();
    } catch (error) {
      if (isFinal(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return work();
};

/**
 * Does what a reaction asks for because of one event. Refused commands are answered; anything else that goes wrong is
 * tried again with growing pauses, and then thrown.
 */
export const carryOut = async (
  hands: Hands,
  reaction: AnyReaction,
  event: LoggedEvent,
): Promise<Refused[]> => {
  const handler = reaction.on[event.type];
  if (!handler) return [];
  const { data } = upcast(hands.upcasters, {
    type: event.type,
    version: event.schema,
    data: event.data,
  });
  const refused: Refused[] = [];
  for (const { target, command } of await patiently(() =>
    Promise.resolve().then(() => handler(data, aboutOf(event))),
  )) {
    const meta = metaFor(hands, reaction, event, target);
    const asked = command(meta);
    try {
      await patiently(() => hands.execute(asked));
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      const { code, params } = error;
      refused.push({ id: meta.commandId, command: asked.constructor.name, code, params });
    }
  }
  return refused;
};
