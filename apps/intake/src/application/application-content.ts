import { applicationForms, formKey } from '@samanom/contracts/intake';
import { valid, type FieldError, type Valid } from '@samanom/service';
import type { TObject } from '@sinclair/typebox';
import type { CohortRules } from '../cohort/domain/cohort.ts';

const compiled = new Map<string, Valid<TObject>>();

const formOf = ({ form, formVersion }: CohortRules): Valid<TObject> => {
  const key = formKey(form, formVersion);
  const schema = applicationForms[key];
  if (!schema) throw new Error(`the form ${key} is not in this release`);
  const known = compiled.get(key) ?? valid(schema);
  compiled.set(key, known);
  return known;
};

/** What the cohort's form has to say against a content: every field and the rule it breaks. */
export const formProblems = (content: object, rules: CohortRules): FieldError[] =>
  formOf(rules).problems(content);
