import { WrittenLanguageDecided, type ParticipantEvent } from '@samanom/contracts/intake';
import { Command, NotFound, Rejected, type Decision } from '@samanom/kernel';
import type { DecidedLanguage, Participant } from './participant.ts';

export class DecideWrittenLanguage extends Command<
  DecidedLanguage & { readonly participantId: string }
> {}

/** The council has decided which written language the state shall use towards it. Språklova § 16. */
export const decideWrittenLanguage =
  ({ data }: DecideWrittenLanguage): Decision<Participant, ParticipantEvent> =>
  (participant) => {
    if (participant.status === 'none') throw new NotFound('participant-unknown');
    if (participant.status !== 'municipality') throw new Rejected('not-a-municipality');
    const thatDay = participant.languages.findLast(({ from }) => from === data.from);
    if (thatDay?.language === data.language) return [];

    return [WrittenLanguageDecided(data)];
  };
