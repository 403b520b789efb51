import { Type, type Static } from '@sinclair/typebox';
import { FileHash, Hash, Id, Instant, Line, LongText, Theme } from '../fields.ts';
import { Closed, Exporting, Moment, Nullable, PageOf, Paging } from '../http.ts';
import { NetworkThemes } from './network.events.ts';

/** A document, never an event. */
export const ExperienceText = Closed({
  title: Line(200),
  done: Type.String({
    minLength: 1,
    maxLength: 8000,
    pattern: '\\S',
    description: 'What was done',
  }),
  gave: LongText(8000, 'What it gave'),
});
export type ExperienceText = Static<typeof ExperienceText>;

const telling = {
  themes: NetworkThemes,
  contact: Type.Optional({ ...Id, description: 'Whom to ask; whoever tells it, if left out' }),
  text: ExperienceText,
};

export const TellExperienceBody = Closed({
  networkId: Id,
  participationId: Type.Optional({
    ...Id,
    description: 'Whose experience it is; left out where the leader of the network tells it',
  }),
  ...telling,
});
export type TellExperienceBody = Static<typeof TellExperienceBody>;

export const TellAnewBody = Closed(telling);
export type TellAnewBody = Static<typeof TellAnewBody>;

export const ExperienceCreated = Closed({ experienceId: Id });

export const PublishExperienceBody = Closed({
  document: { ...Hash, description: 'The text that you have read' },
  attachments: Type.Optional(
    Type.Array(FileHash, { uniqueItems: true, description: 'The files that you have seen' }),
  ),
});
export type PublishExperienceBody = Static<typeof PublishExperienceBody>;

export const SendBackExperienceBody = Closed({ document: Hash, reason: Line(2000) });
export type SendBackExperienceBody = Static<typeof SendBackExperienceBody>;

export const WithdrawExperienceBody = Closed({ reason: Line(2000) });
export type WithdrawExperienceBody = Static<typeof WithdrawExperienceBody>;

export const ExperienceStatus = Type.Union([
  Type.Literal('told'),
  Type.Literal('sent-back'),
  Type.Literal('published'),
  Type.Literal('withdrawn'),
]);
export type ExperienceStatus = Static<typeof ExperienceStatus>;

export const ListExperiencesQuery = Closed({
  search: Type.Optional(
    Line(200, 'Words in the text, in whatever form and in either written language'),
  ),
  theme: Type.Optional(Theme),
  cohortId: Type.Optional(Id),
  networkId: Type.Optional(Id),
  status: Type.Optional(ExperienceStatus),
  ...Exporting,
  ...Paging,
  ...Moment,
});
export type ListExperiencesQuery = Static<typeof ListExperiencesQuery>;

export const ExperienceQuery = Closed({ ...Moment });

const Text = Nullable(Type.String());

const ExperienceFile = Closed({
  sha256: FileHash,
  size: Type.Integer(),
  mediaType: Type.String(),
  name: Nullable({ ...Type.String(), description: 'null where it was erased' }),
});

export const ExperienceAnswer = Closed({
  experienceId: Id,
  networkId: Id,
  network: Text,
  cohortId: Id,
  cohort: Text,
  participationId: Nullable(Id),
  participant: Text,
  themes: Type.Array(Theme),
  contact: { ...Id, description: 'Whom to ask: a person of the directory' },
  status: ExperienceStatus,
  document: Hash,
  text: Nullable({ ...ExperienceText, description: 'null where it was erased' }),
  attachments: Type.Array(ExperienceFile),
  toldAt: Instant,
  publishedAt: Nullable(Instant),
  sentBackBecause: Nullable(Type.String({ description: 'What is to be mended' })),
  version: Type.Integer(),
});
export type ExperienceAnswer = Static<typeof ExperienceAnswer>;
export const ExperiencePage = PageOf(ExperienceAnswer);
export type ExperiencePage = Static<typeof ExperiencePage>;
