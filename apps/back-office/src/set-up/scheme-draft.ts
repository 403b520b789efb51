import type { Bilingual, PublishSchemeBody, SchemeAnswer } from '@samanom/contracts/intake';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { keyOf } from '../components/form/keys.ts';
import { lackingIn, noWords, versionKey } from './call-draft.ts';

/** The elements that are written; the third, award criteria, is a version of a set. */
export const elements = [
  'goalsAndTargetGroup',
  'goalAttainment',
  'followUpAndControl',
  'evaluation',
] as const;
type Element = (typeof elements)[number];

export type SchemeDraft = Readonly<Record<Element | 'name', Bilingual>> & {
  readonly key: string;
  /** `key.3` */
  readonly criteria: string;
};

export const newScheme: SchemeDraft = {
  key: '',
  name: noWords,
  criteria: '',
  goalsAndTargetGroup: noWords,
  goalAttainment: noWords,
  followUpAndControl: noWords,
  evaluation: noWords,
};

export const schemeDraftFrom = (nb: SchemeAnswer, nn: SchemeAnswer): SchemeDraft => {
  const both = (field: Element | 'name'): Bilingual => ({ nb: nb[field], nn: nn[field] });
  return {
    key: nb.scheme,
    name: both('name'),
    criteria: versionKey(nb.awardCriteria.criteria, nb.awardCriteria.version),
    goalsAndTargetGroup: both('goalsAndTargetGroup'),
    goalAttainment: both('goalAttainment'),
    followUpAndControl: both('followUpAndControl'),
    evaluation: both('evaluation'),
  };
};

export const faultsOfScheme = (
  draft: SchemeDraft,
  say: (field: string) => string,
): FieldFault[] => [
  ...lackingIn('name', draft.name).map((field) => ({ field, message: say('schemeName') })),
  ...elements.flatMap((element) =>
    lackingIn(element, draft[element]).map((field) => ({ field, message: say('element') })),
  ),
  ...(draft.criteria ? [] : [{ field: 'criteria', message: say('criteria') }]),
];

export const bodyOfScheme = ({
  key,
  criteria: named,
  ...words
}: SchemeDraft): PublishSchemeBody => {
  const at = named.lastIndexOf('.');
  return {
    ...words,
    scheme: key || keyOf(words.name.nb),
    criteria: named.slice(0, at),
    criteriaVersion: Number(named.slice(at + 1)),
  };
};
