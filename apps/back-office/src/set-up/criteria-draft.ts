import type { Bilingual, CriteriaAnswer, PublishCriteriaBody } from '@samanom/contracts/intake';
import type { FieldFault } from '../components/form/error-summary.tsx';
import { keyOf, untaken } from '../components/form/keys.ts';
import { lackingIn, noWords } from './call-draft.ts';

export interface CriterionDraft {
  /** Stays the same while it is written on, whatever it is called. */
  readonly place: string;
  /** Empty: made of its name when it is published. */
  readonly id: string;
  readonly mustHave: boolean;
  readonly highest: number;
  readonly weight: number;
  readonly name: Bilingual;
  readonly description: Bilingual;
}

export interface CriteriaDraft {
  readonly key: string;
  readonly title: Bilingual;
  readonly items: readonly CriterionDraft[];
}

export const newCriterion = (place: string): CriterionDraft => ({
  place,
  id: '',
  mustHave: false,
  highest: 5,
  weight: 10,
  name: noWords,
  description: noWords,
});

export const newCriteria: CriteriaDraft = {
  key: '',
  title: noWords,
  items: [newCriterion('first')],
};

/** What a version says, in both written forms, to write the next one from. */
export const draftFrom = (nb: CriteriaAnswer, nn: CriteriaAnswer): CriteriaDraft => ({
  key: nb.criteria,
  title: { nb: nb.title, nn: nn.title },
  items: nb.items.map(({ id, mustHave, highest = 5, weight = 10, name, description }) => {
    const other = nn.items.find((one) => one.id === id);
    return {
      place: id,
      id,
      mustHave,
      highest,
      weight,
      name: { nb: name, nn: other?.name ?? '' },
      description: { nb: description, nn: other?.description ?? '' },
    };
  }),
});

export const faultsOfCriteria = (
  { title, items }: CriteriaDraft,
  say: (field: string) => string,
): FieldFault[] => [
  ...lackingIn('title', title).map((field) => ({ field, message: say('title') })),
  ...items.flatMap(({ place, name, description }) => [
    ...lackingIn(`name-${place}`, name).map((field) => ({ field, message: say('criterionName') })),
    ...lackingIn(`description-${place}`, description).map((field) => ({
      field,
      message: say('criterionText'),
    })),
  ]),
];

export const bodyOfCriteria = ({ key, title, items }: CriteriaDraft): PublishCriteriaBody => {
  const taken: string[] = items.map(({ id }) => id).filter(Boolean);
  return {
    criteria: key || keyOf(title.nb),
    title,
    items: items.map(({ id: given, mustHave, highest, weight, name, description }) => {
      const id = given || untaken(keyOf(name.nb) || 'kriterium', taken, '-');
      taken.push(id);
      const words = { id, name, description };
      return mustHave ? { ...words, mustHave } : { ...words, mustHave, highest, weight };
    }),
  };
};
