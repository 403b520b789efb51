import type { ParticipantEvent } from '@samanom/contracts/intake';
import { projection } from '@samanom/event-store';
import { EntitySchema } from 'typeorm';

export interface ParticipantRow {
  readonly participantId: string;
  readonly kind: 'municipality' | 'joint-participant' | 'other-body';
  readonly name: string;
  readonly county: string | null;
  readonly form: 'joint-municipality' | 'regional-council' | 'cooperation' | null;
  readonly languages: readonly {
    readonly language: 'nn' | 'nb' | 'neutral';
    readonly from: string;
  }[];
  readonly members: readonly {
    readonly municipalityId: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly joinedBecause: string | null;
    readonly leftBecause: string | null;
  }[];
  readonly dissolvedOn: string | null;
  readonly version: number;
}

const participantRow = new EntitySchema<ParticipantRow>({
  name: 'participant-list',
  columns: {
    participantId: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    name: { type: 'text' },
    county: { type: 'text', nullable: true },
    form: { type: 'text', nullable: true },
    languages: { type: 'jsonb' },
    members: { type: 'jsonb' },
    dissolvedOn: { type: 'date', nullable: true },
    version: { type: 'int' },
  },
});

const nobody = { county: null, form: null, languages: [], members: [], dissolvedOn: null };
const nothingSaid = { joinedBecause: null, leftBecause: null };

export const participantList = projection<ParticipantRow, ParticipantEvent>({
  name: 'participant-list',
  version: 2,
  entity: participantRow,
  row: ({ participantId }) => participantId,
  on: {
    MunicipalityRegistered: (_, registered, { version }) => ({
      ...nobody,
      ...registered,
      kind: 'municipality',
      version,
    }),
    WrittenLanguageDecided: (row, { language, from }, { version }) => ({
      ...row,
      languages: [...row.languages, { language, from }],
      version,
    }),
    JointParticipantFormed: (_, { participantId, name, form, members }, { version }) => ({
      ...nobody,
      participantId,
      name,
      form,
      kind: 'joint-participant',
      members: members.map((member) => ({ ...member, to: null, ...nothingSaid })),
      version,
    }),
    MemberJoined: (row, { municipalityId, from, reason }, { version }) => ({
      ...row,
      members: [
        ...row.members,
        { ...nothingSaid, municipalityId, from, to: null, joinedBecause: reason },
      ],
      version,
    }),
    MemberLeft: (row, { municipalityId, to, reason }, { version }) => ({
      ...row,
      members: row.members.map((member) =>
        member.municipalityId === municipalityId && member.to === null
          ? { ...member, to, leftBecause: reason }
          : member,
      ),
      version,
    }),
    JointParticipantDissolved: (row, { on }, { version }) => ({
      ...row,
      dissolvedOn: on,
      version,
    }),
    OtherBodyRegistered: (_, { participantId, name }, { version }) => ({
      ...nobody,
      participantId,
      name,
      kind: 'other-body',
      version,
    }),
  },
});
