import { fill } from '@samanom/contracts';
import {
  gatheringTopics,
  type GatheringProgramme,
  type InvitationLine,
} from '@samanom/contracts/networks';
import type { AddressedEntry } from '../calendar/calendar-item.ts';
import { daysInWords, hoursInWords } from '../calendar/days-in-words.ts';
import { invitationWords, partiesWrittenTo } from './invitation.words.ts';

export interface Invited {
  readonly entry: AddressedEntry;
  readonly invitation: Pick<InvitationLine, 'municipality' | 'party' | 'language'>;
  /** Null where it was erased. */
  readonly programme: GatheringProgramme | null;
  /** Why it was moved or called off, as somebody wrote it. */
  readonly reason: string | null;
}

type Words = keyof typeof invitationWords;

const programmeOf = ({ entry, programme, invitation: { language } }: Invited): string[] =>
  (programme?.items ?? []).map(({ day, from, to, title, speaker }) => {
    const words = invitationWords[entry.days.length > 1 ? 'item-of-day' : 'item'][language];
    const line = fill(words, { day, hours: hoursInWords(from, to, language), title });
    return `- ${line}${speaker === null ? '' : ` (${speaker})`}`;
  });

/** What one party of one municipality is told, in its written language. */
export const invitationText = (invited: Invited): { subject: string; text: string } => {
  const { entry, invitation, programme, reason } = invited;
  const { language, municipality, party } = invitation;
  const { number, network, place, onlineAddress, movedFrom } = entry;
  const facts = {
    number,
    network,
    place,
    reason,
    municipality: municipality ?? '',
    party: partiesWrittenTo[party][language],
    topic: number === null ? '' : gatheringTopics[number][language],
    days: daysInWords(entry.days, language),
    before: movedFrom && daysInWords(movedFrom.days, language),
    address: onlineAddress,
    arrangedBy: programme?.arrangedBy,
  };
  const say = (words: Words) => fill(invitationWords[words][language], facts);
  const isOff = entry.status === 'called-off';
  const why = reason === null ? [] : [say('reason')];
  const called = [say('called-off'), ...why];
  const meeting = [
    say('purpose'),
    ...(movedFrom ? [[say('moved'), ...why].join(' ')] : []),
    [
      say('time'),
      ...(place === null ? [] : [say('place')]),
      ...(onlineAddress === null ? [] : [say('online')]),
    ].join('\n'),
    say('parties'),
    ...(programme?.items.length ? [[say('programme'), ...programmeOf(invited)].join('\n')] : []),
    ...(programme ? [say('arranged-by')] : []),
  ];
  return {
    subject: say(isOff ? 'subject-called-off' : 'subject'),
    text: [say('to'), ...(isOff ? called : meeting)].join('\n\n'),
  };
};
