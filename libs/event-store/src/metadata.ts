import type { CommandMeta } from '@samanom/kernel';

/** What a CloudEvent says of a command: who asked, when, why, and on what they had seen. Absent attributes are left out. */
export const metadataOf = (
  meta: CommandMeta,
  consulted: string | undefined,
): Readonly<Record<string, string | number>> => {
  const attributes = {
    time: meta.at,
    actorperson: meta.actor.person,
    actororganisation: meta.actor.organisation,
    actorrole: meta.actor.role,
    actorparty: meta.actor.party,
    command: meta.command,
    commandid: meta.commandId,
    correlationid: meta.correlationId,
    causationid: meta.causationId,
    batchid: meta.batchId,
    basisversion: meta.basis?.version,
    basisdocument: meta.basis?.shown,
    consulted,
    traceparent: meta.traceparent,
  };
  return Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined,
    ),
  );
};
