import type { InvitationLine, WritingLanguage } from '@samanom/contracts/networks';
import type { Shown } from '@samanom/event-store';
import { dateInOslo, parties } from '@samanom/kernel';
import { mergersAt, participantList, validOn, type ParticipantRow } from '@samanom/programme';
import { memberViews, membersOf } from '../network/members-of.query.ts';

/** The views that `invitedTo` reads. */
export const invitedViews = memberViews;

interface Announced {
  readonly networkId: string;
  readonly firstOn: string;
  /** When it was announced, or is looked at. */
  readonly at: string;
  /** For those that have decided on no language. */
  readonly language: WritingLanguage;
}

/** Who carries each member on by the first day, under whose name everything is sent. */
const carriersOf = async (shown: Shown, { networkId, firstOn }: Announced) => {
  const members = await membersOf(shown, [networkId], firstOn);
  const carriers = new Map<string, Set<string>>();
  for (const { municipalityId, name, carriedBy } of members.flatMap((one) => one.municipalities)) {
    const carried = carriers.get(carriedBy.municipalityId) ?? new Set<string>();
    carriers.set(carriedBy.municipalityId, carried);
    if (carriedBy.municipalityId !== municipalityId && name !== null) carried.add(name);
  }
  return carriers;
};

/** Språklova §§ 13 and 16: what the council has decided; else what the one who writes has written in, as for letters. */
const languageOf = (
  decided: 'nb' | 'nn' | 'neutral' | null,
  otherwise: WritingLanguage,
): Pick<InvitationLine, 'language' | 'languageBecause'> => {
  if (decided === null) return { language: otherwise, languageBecause: 'undecided' };
  if (decided === 'neutral') return { language: otherwise, languageBecause: 'neutral' };
  return { language: decided, languageBecause: 'decided' };
};

/** The three parties of every municipality that is in the network on the gathering's first day. */
export const invitedTo = async (shown: Shown, announced: Announced): Promise<InvitationLine[]> => {
  const carriers = await carriersOf(shown, announced);
  const [bodies, mergers] = await Promise.all([
    shown
      .rows(participantList)
      .where('row."participantId" = ANY (:ids)', { ids: [...carriers.keys()] })
      .getRawMany<ParticipantRow>(),
    mergersAt(shown),
  ]);
  const on = dateInOslo(announced.at);
  return [...carriers]
    .map(([municipalityId, carried]) => {
      const body = bodies.find(({ participantId }) => participantId === municipalityId);
      const tookUp = mergers.filter(({ successorId }) => successorId === municipalityId);
      const decided = body ? validOn(body, [], on, tookUp).language : null;
      return {
        municipalityId,
        municipality: body?.name ?? null,
        carriesOnFor: [...carried],
        ...languageOf(decided, announced.language),
      };
    })
    .toSorted((one, other) =>
      (one.municipality ?? '').localeCompare(other.municipality ?? '', 'nb'),
    )
    .flatMap((one) => parties.map((party) => ({ ...one, party })));
};
