import { Type, type Static } from '@sinclair/typebox';
import { defineEvent, type EventOf } from '../define-event.ts';
import { Hash } from '../fields.ts';
import { Closed } from '../http.ts';
import { Key, VersionNumber } from './forms/bilingual.ts';

/** A must-have is met or not; the others are given points, from 0 to the highest, that count by their weight. */
export const Criterion = Type.Union([
  Closed({ id: Key, mustHave: Type.Literal(true) }),
  Closed({
    id: Key,
    mustHave: Type.Literal(false),
    highest: Type.Integer({ minimum: 1, maximum: 10 }),
    weight: Type.Integer({ minimum: 1, maximum: 100 }),
  }),
]);
export type Criterion = Static<typeof Criterion>;

export const AwardCriteriaPublished = defineEvent('AwardCriteriaPublished', 1, {
  criteria: Key,
  version: VersionNumber,
  items: Type.Array(Criterion, { minItems: 1, maxItems: 30 }),
  document: Hash,
}).when('A version of a set of award criteria is published; it stays as it is.');

export const criteriaEvents = [AwardCriteriaPublished] as const;
export type CriteriaEvent = EventOf<(typeof criteriaEvents)[number]>;

export const GrantSchemePublished = defineEvent('GrantSchemePublished', 1, {
  scheme: Key,
  version: VersionNumber,
  criteria: Key,
  criteriaVersion: VersionNumber,
  document: Hash,
}).when('A version of the grant scheme is published, with its five elements; it stays as it is.');

export const schemeEvents = [GrantSchemePublished] as const;
export type SchemeEvent = EventOf<(typeof schemeEvents)[number]>;
