import type { Bilingual, FormAnswer, FormField } from '@samanom/contracts/intake';
import { fieldIdOf, keyOf, untaken } from '../components/form/keys.ts';
import { noWords } from '../set-up/call-draft.ts';
import { usualLimits, type FieldType, type Limit } from './field-types.ts';

export interface OptionDraft {
  readonly place: string;
  readonly id: string;
  readonly label: Bilingual;
}

/** A field while it is written. */
export interface FieldDraft {
  /** Stays the same while it is written on, whatever it is called. */
  readonly place: string;
  /** Empty: made of its label when it is published. */
  readonly id: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly limits: Readonly<Partial<Record<Limit, number>>>;
  readonly options: readonly OptionDraft[];
}

export const newOption = (place: string): OptionDraft => ({ place, id: '', label: noWords });

export const newField = (type: FieldType, place: string): FieldDraft => ({
  place,
  id: '',
  type,
  required: type === 'themes',
  label: noWords,
  help: noWords,
  limits: usualLimits[type],
  options: type === 'choice' ? [newOption(`${place}-1`), newOption(`${place}-2`)] : [],
});

type ShownField = FormAnswer['fields'][number] & Partial<Record<Limit, number>>;

/** A published field in both written forms, to write on. */
export const draftOfField = (nb: ShownField, nn: ShownField | undefined): FieldDraft => {
  const type = nb.type as FieldType;
  return {
    place: nb.id,
    id: nb.id,
    type,
    required: nb.required,
    label: { nb: nb.label, nn: nn?.label ?? '' },
    help: { nb: nb.help, nn: nn?.help ?? '' },
    limits: Object.fromEntries(
      Object.entries(usualLimits[type]).map(([limit, usual]) => [
        limit,
        nb[limit as Limit] ?? usual,
      ]),
    ),
    options: (nb.options ?? []).map(({ id, label }) => ({
      place: id,
      id,
      label: { nb: label, nn: nn?.options?.find((one) => one.id === id)?.label ?? '' },
    })),
  };
};

/** As it is published. What has no id yet gets one of its label, different from those taken. */
export const bodyOfField = (
  draft: FieldDraft,
  taken: string[],
): FormField & { label: Bilingual; help: Bilingual } => {
  const id = draft.id || untaken(fieldIdOf(draft.label.nb), taken);
  taken.push(id);
  const takenOptions = draft.options.map((one) => one.id).filter(Boolean);
  const options = draft.options.map(({ id: given, label }) => {
    const key = given || untaken(keyOf(label.nb) || 'svar', takenOptions, '-');
    takenOptions.push(key);
    return { id: key, label };
  });
  const { type, required, label, help, limits } = draft;
  return {
    id,
    type,
    required,
    ...limits,
    ...(type === 'choice' && { options }),
    label,
    help,
  } as unknown as FormField & { label: Bilingual; help: Bilingual };
};
