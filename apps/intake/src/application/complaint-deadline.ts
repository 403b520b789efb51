import { endOfDayInOslo } from '@samanom/kernel';
import { workingDayFrom } from '../working-days.ts';

const DAY_MS = 86_400_000;
const TERM_DAYS = 21;

/** Three weeks from the day the decision reached the party, to the end of the day; a day off moves it on. Forvaltningsloven, §§ 29, 30. */
export const complaintDeadline = (notifiedOn: string): string => {
  const lastDay = new Date(Date.parse(notifiedOn) + TERM_DAYS * DAY_MS).toISOString().slice(0, 10);
  return endOfDayInOslo(workingDayFrom(lastDay));
};
