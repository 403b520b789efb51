import type { FieldFault } from '../components/form/error-summary.tsx';
import { lacking } from '../components/form/lacking.ts';
import type { Day, ProgrammeDraft } from './gathering-draft.ts';

type Needed = 'dateNeeded' | 'arrangedByNeeded' | 'addressWrong' | 'itemNeeded';

export const daysFaults = (
  days: readonly Day[],
  t: (key: Needed) => string,
): readonly FieldFault[] =>
  lacking(
    ...days.map(({ date }, n): [string, string, string] => [`day-${n}`, date, t('dateNeeded')]),
  );

/** What is wrong with a programme before it is sent; whether it fits its days the service says. */
export const programmeFaults = (
  { arrangedBy, onlineAddress, items }: ProgrammeDraft,
  t: (key: Needed) => string,
): readonly FieldFault[] => [
  ...lacking(['arranged-by', arrangedBy, t('arrangedByNeeded')]),
  ...(onlineAddress.trim() && !/^https:\/\/\S+$/.test(onlineAddress.trim())
    ? [{ field: 'online-address', message: t('addressWrong') }]
    : []),
  ...items
    .filter(({ title, from, to }) => title.trim() === '' || !from || !to)
    .map(({ key }) => ({ field: `item-${key}`, message: t('itemNeeded') })),
];
