import { defineEvent, type EventOf } from '../define-event.ts';
import { FileHash, Hash, Id } from '../fields.ts';
import { Type } from '@sinclair/typebox';
import { Nullable } from '../http.ts';
import { PresentedAttachment } from '../intake/application.events.ts';
import { NetworkThemes } from './network.events.ts';

/** Where an experience was made: in a network, by one of its participations or by its leader. */
const known = {
  experienceId: Id,
  networkId: Id,
  cohortId: Id,
  participationId: Nullable(Id),
};

export const ExperienceTold = defineEvent('ExperienceTold', 1, {
  ...known,
  themes: NetworkThemes,
  /** Whom to ask. */
  contact: Id,
  /** What was done, and what it gave. */
  document: Hash,
}).when('A municipality, or the leader of its network, tells of a good example.');

/** A file: its name is text, and stands in a document. */
export const ExperienceAttached = defineEvent('ExperienceAttached', 1, {
  experienceId: Id,
  ...PresentedAttachment.properties,
  name: Hash,
}).when('A file is added to an experience that is not published.');

export const ExperienceDetached = defineEvent('ExperienceDetached', 1, {
  experienceId: Id,
  sha256: FileHash,
}).when('A file is taken from an experience that is not published.');

export const ExperienceSentBack = defineEvent('ExperienceSentBack', 1, {
  experienceId: Id,
  document: Hash,
  reason: Hash,
}).when('An experience is sent back to be told anew, with a reason.');

export const ExperiencePublished = defineEvent('ExperiencePublished', 2, {
  ...known,
  themes: NetworkThemes,
  document: Hash,
  attachments: Type.Array(FileHash),
}).when('An experience is published: the whole programme can read it.');

export const ExperienceWithdrawn = defineEvent('ExperienceWithdrawn', 1, {
  experienceId: Id,
  reason: Hash,
}).when('An experience is withdrawn: it is shown no longer.');

export const experienceEvents = [
  ExperienceTold,
  ExperienceAttached,
  ExperienceDetached,
  ExperienceSentBack,
  ExperiencePublished,
  ExperienceWithdrawn,
] as const;
export type ExperienceEvent = EventOf<(typeof experienceEvents)[number]>;
