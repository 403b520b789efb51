import type { FieldFault } from './error-summary.tsx';

/** The fields that are empty, each with what to say of it: by the field's id, its value and the words. */
export const lacking = (
  ...fields: readonly (readonly [field: string, value: string, message: string])[]
): readonly FieldFault[] =>
  fields
    .filter(([, value]) => value.trim() === '')
    .map(([field, , message]) => ({ field, message }));

export const faultAt = (faults: readonly FieldFault[], field: string): string | undefined =>
  faults.find((one) => one.field === field)?.message;
