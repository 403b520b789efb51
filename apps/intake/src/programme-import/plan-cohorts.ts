import { dateInOslo, toInstant } from '@samanom/kernel';
import {
  cohortIdOf,
  misfit,
  type Ask,
  type DeadlineRow,
  type PrintedLists,
} from '@samanom/programme/printed-lists';
import { OpenCohort } from '../cohort/domain/open-cohort.ts';

/** The last millisecond of a day in Europe/Oslo, in summer time or not. */
export const endOfDayInOslo = (date: string): string => {
  const inWinter = toInstant(`${date}T23:59:59.999+01:00`);
  return dateInOslo(inWinter) === date ? inWinter : toInstant(`${date}T23:59:59.999+02:00`);
};

const deadline = (deadlines: readonly DeadlineRow[], id: string): string => {
  const row = deadlines.find((one) => one.id === id);
  if (!row) throw new Error(`deadlines.csv has no row ${id}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(row.date))
    throw misfit(row, 'date', `a day is due, not "${row.date}"`);
  return endOfDayInOslo(row.date);
};

const fourThemes = ['sick-leave', 'full-time', 'competence-recruitment', 'reputation'] as const;
const allThemes = [...fourThemes, 'innovation'] as const;

/** Only pulje 2's form is known to us. */
const rules = { form: 'pulje-2', formVersion: 1, pageLimit: 5 };

/** The two calls as they were, and a third for trying things out. */
export const planCohorts = (ask: Ask, { deadlines }: PrintedLists): readonly OpenCohort[] => [
  ask(OpenCohort, {
    cohortId: cohortIdOf('1'),
    name: 'Pulje 1',
    nature: 'programme',
    themes: [...fourThemes],
    rules,
    deadline: deadline(deadlines, 'D01'),
  }),
  ask(OpenCohort, {
    cohortId: cohortIdOf('2'),
    name: 'Pulje 2',
    nature: 'programme',
    themes: [...allThemes],
    rules,
    deadline: deadline(deadlines, 'D02'),
  }),
  ask(OpenCohort, {
    cohortId: cohortIdOf('trial'),
    name: 'Prøvepulje (berre til utprøving)',
    nature: 'trial',
    themes: [...allThemes],
    rules,
    deadline: endOfDayInOslo('2035-12-31'),
  }),
];
