import { toInstant } from '@samanom/kernel';
import { BadInput } from '@samanom/service';

/** Two instants, the earlier first. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const instantOf = (field: keyof Period, text: string): string => {
  if (Number.isNaN(Date.parse(text))) throw new BadInput([{ field, rule: 'must be an instant' }]);
  return toInstant(text);
};

export const periodOf = (asked: Period): Period => {
  const period = { from: instantOf('from', asked.from), to: instantOf('to', asked.to) };
  if (period.from > period.to)
    throw new BadInput([{ field: 'from', rule: 'must not be later than to' }]);
  return period;
};
