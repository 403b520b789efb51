import { ListEntryImported, type ParticipationEvent } from '@samanom/contracts/intake';
import { Command, Rejected, type Decision } from '@samanom/kernel';
import type { Cohort } from '../../cohort/domain/cohort.ts';
import type { Participant } from '../../participant/domain/participant.ts';
import type { Participation } from './participation.ts';

export class ImportListEntry extends Command<Parameters<typeof ListEntryImported>[0]> {}

/** History is not invented: what is recorded is the printed line, and that nothing else is known. */
export const importListEntry =
  ({
    data,
  }: ImportListEntry): Decision<
    Participation,
    ParticipationEvent,
    { readonly cohort: Cohort; readonly participant: Participant }
  > =>
  (participation, { cohort, participant }) => {
    if (participation.status === 'listed' && participation.printedAs === data.printed.as) return [];
    if (participation.status !== 'none')
      throw new Rejected('list-entry-differs', {
        before: participation.status === 'listed' ? participation.printedAs : '',
      });
    if (cohort.status === 'none') throw new Rejected('cohort-unknown', data);
    if (participant.status === 'none') throw new Rejected('participant-unknown');

    return [ListEntryImported(data)];
  };
