import { Type, type Static, type TObject } from '@sinclair/typebox';
import { Instant } from '../fields.ts';
import { Closed, PageOf } from '../http.ts';
import { Bilingual, Key, VersionNumber, WrittenForm } from './forms/bilingual.ts';
import { Criterion } from './scheme.events.ts';

const name = Bilingual(200);
const description = Bilingual(2000);

const CriterionInWords = Type.Union(
  Criterion.anyOf.map(({ properties }: TObject) => Closed({ ...properties, name, description })),
);

export const PublishCriteriaBody = Closed({
  criteria: Key,
  title: name,
  items: Type.Array(CriterionInWords, { minItems: 1, maxItems: 30 }),
});
export type PublishCriteriaBody = Omit<Static<typeof PublishCriteriaBody>, 'items'> & {
  readonly items: readonly (Criterion & {
    readonly name: Bilingual;
    readonly description: Bilingual;
  })[];
};

export const CriteriaPublished = Closed({ criteria: Key, version: VersionNumber });

export const CriteriaAnswer = Closed({
  criteria: Key,
  version: VersionNumber,
  language: WrittenForm,
  title: Type.String(),
  items: Type.Array(
    Closed({
      id: Key,
      mustHave: Type.Boolean({ description: 'Met or not; the others are given points' }),
      highest: Type.Optional(Type.Integer({ description: 'Points go from 0 to this' })),
      weight: Type.Optional(Type.Integer()),
      name: Type.String(),
      description: Type.String(),
    }),
  ),
  publishedAt: Instant,
});
export type CriteriaAnswer = Static<typeof CriteriaAnswer>;
export const CriteriaPage = PageOf(CriteriaAnswer);

const element = Bilingual(10_000);

/** Bestemmelser om økonomistyring i staten, ch. 6: the five elements. The third, award criteria, is a version of a set. */
export const PublishSchemeBody = Closed({
  scheme: Key,
  name,
  goalsAndTargetGroup: element,
  goalAttainment: element,
  criteria: Key,
  criteriaVersion: VersionNumber,
  followUpAndControl: element,
  evaluation: element,
});
export type PublishSchemeBody = Static<typeof PublishSchemeBody>;

export const SchemePublished = Closed({ scheme: Key, version: VersionNumber });

export const SchemeAnswer = Closed({
  scheme: Key,
  version: VersionNumber,
  language: WrittenForm,
  name: Type.String(),
  goalsAndTargetGroup: Type.String({ description: 'Element 1' }),
  goalAttainment: Type.String({ description: 'Element 2: criteria for goal attainment' }),
  awardCriteria: Closed({ criteria: Key, version: VersionNumber }),
  followUpAndControl: Type.String({ description: 'Element 4' }),
  evaluation: Type.String({ description: 'Element 5' }),
  publishedAt: Instant,
});
export type SchemeAnswer = Static<typeof SchemeAnswer>;
export const SchemePage = PageOf(SchemeAnswer);
