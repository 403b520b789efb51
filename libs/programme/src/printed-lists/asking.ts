import { idOf } from '@samanom/event-store';
import type { Command, CommandMeta } from '@samanom/kernel';

type CommandClass<Data, Asked> = new (data: Data, meta: CommandMeta) => Asked;

export type Ask = <Data, Asked extends Command<Data>>(
  Asked: CommandClass<Data, Asked>,
  data: NoInfer<Data>,
) => Asked;

/**
 * Makes the commands of one import, on behalf of whoever runs it. A command's id is made of what it asks: the same
 * thing asked again is the same command, and is answered as the first time; a corrected list asks something new.
 */
export const askingFor = ({ basis: _, ...meta }: CommandMeta): Ask => {
  const { commandId: batchId } = meta;
  return (Asked, data) =>
    new Asked(data, {
      ...meta,
      commandId: idOf('import', Asked.name, JSON.stringify(data)),
      batchId,
    });
};
