import type { ParticipantEvent } from '@samanom/contracts/intake';
import type { Aggregate } from '@samanom/kernel';

export interface Membership {
  readonly municipalityId: string;
  /** Null where no source tells it. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface DecidedLanguage {
  readonly language: 'nn' | 'nb' | 'neutral';
  readonly from: string;
}

/** Whoever can take part: a municipality, several together, or another body. */
export type Participant =
  | { readonly status: 'none' }
  | {
      readonly status: 'municipality';
      readonly name: string;
      readonly languages: readonly DecidedLanguage[];
    }
  | {
      readonly status: 'joint-participant';
      readonly name: string;
      readonly members: readonly Membership[];
      /** The last day before nobody was left. */
      readonly dissolvedOn: string | null;
    }
  | { readonly status: 'other-body'; readonly name: string };

export const participant: Aggregate<Participant, ParticipantEvent> = {
  name: 'participant',
  initial: { status: 'none' },
  evolve: {
    MunicipalityRegistered: (_, { name }) => ({ status: 'municipality', name, languages: [] }),
    WrittenLanguageDecided: (participant, { language, from }) =>
      participant.status === 'municipality'
        ? { ...participant, languages: [...participant.languages, { language, from }] }
        : participant,
    JointParticipantFormed: (_, { name, members }) => ({
      status: 'joint-participant',
      name,
      members: members.map((member) => ({ ...member, to: null })),
      dissolvedOn: null,
    }),
    MemberJoined: (participant, { municipalityId, from }) =>
      participant.status === 'joint-participant'
        ? { ...participant, members: [...participant.members, { municipalityId, from, to: null }] }
        : participant,
    MemberLeft: (participant, { municipalityId, to }) =>
      participant.status === 'joint-participant'
        ? {
            ...participant,
            members: participant.members.map((member) =>
              member.municipalityId === municipalityId && member.to === null
                ? { ...member, to }
                : member,
            ),
          }
        : participant,
    JointParticipantDissolved: (participant, { on }) =>
      participant.status === 'joint-participant'
        ? { ...participant, dissolvedOn: on }
        : participant,
    OtherBodyRegistered: (_, { name }) => ({ status: 'other-body', name }),
  },
};
