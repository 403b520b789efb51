import { Type } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash } from '../fields.ts';
import { Key, VersionNumber } from './forms/bilingual.ts';
import { AttachmentRules, FormField } from './forms/form-field.ts';

export const PageLimit = Type.Integer({ minimum: 1, maximum: 100 });

export const ApplicationFormPublished = defineEvent('ApplicationFormPublished', 1, {
  form: Key,
  version: VersionNumber,
  pageLimit: PageLimit,
  attachments: AttachmentRules,
  fields: Type.Array(FormField, { minItems: 1, maxItems: 60 }),
  document: Hash,
}).when('A version of an application form is published; it stays as it is.');

export const formEvents = [ApplicationFormPublished] as const;
export type FormEvent = EventOf<(typeof formEvents)[number]>;
