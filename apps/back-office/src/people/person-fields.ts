import type { PersonAnswer, PersonBody } from '@samanom/contracts/gateway';
import type { FieldFault } from '../components/form/error-summary.tsx';

/** A person as it stands in the form: every field a text. */
export interface PersonFields {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly language: PersonBody['language'];
  readonly organisations: readonly string[];
}

export const emptyFields = (organisations: readonly string[]): PersonFields => ({
  name: '',
  email: '',
  telephone: '',
  language: 'nn',
  organisations,
});

export const fieldsOf = (known: PersonAnswer): PersonFields => ({
  ...known,
  email: known.email ?? '',
  telephone: known.telephone ?? '',
});

export const bodyOf = (fields: PersonFields): PersonBody => ({
  name: fields.name.trim(),
  email: fields.email.trim() || null,
  telephone: fields.telephone.trim() || null,
  language: fields.language,
  organisations: [...fields.organisations],
});

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+$/;
const TELEPHONE = /^\+?[0-9][0-9 ]{4,18}$/;

type Fault = 'nameMissing' | 'emailWrong' | 'telephoneWrong';

export const telephoneFault = (telephone: string): boolean =>
  telephone.trim() !== '' && !TELEPHONE.test(telephone.trim());

/** What is wrong with the fields, in the form's order. */
export const faultsOf = (
  { name, email, telephone }: PersonFields,
  say: (fault: Fault) => string,
): FieldFault[] => [
  ...(name.trim() === '' ? [{ field: 'name', message: say('nameMissing') }] : []),
  ...(email.trim() !== '' && !EMAIL.test(email.trim())
    ? [{ field: 'email', message: say('emailWrong') }]
    : []),
  ...(telephoneFault(telephone) ? [{ field: 'telephone', message: say('telephoneWrong') }] : []),
];
