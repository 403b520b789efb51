import type { CohortDifferenceAnswer } from '@samanom/contracts/intake';
import type { Shown } from '@samanom/event-store';
import type { Actor } from '@samanom/kernel';
import { applicationsFor } from '../application-list/application-list.query.ts';
import { notShut } from '../assessment/not-shut.query.ts';

type Count = CohortDifferenceAnswer['counts'][number];

/** The cohort's applications that this person may see at a moment; a conflict of interest shuts them at every moment. */
export const visible = (shown: Shown, actor: Actor, cohortId: string) =>
  applicationsFor(shown, actor)
    .select('row."applicationId"', 'applicationId')
    .addSelect('row.status', 'status')
    .andWhere('row."cohortId" = :cohortId', { cohortId })
    .andWhere(notShut(shown), { person: actor.person });

/** How many of each status: applications, and the municipalities in them. */
export const countsAt = async (shown: Shown, actor: Actor, cohortId: string) => {
  const each = visible(shown, actor, cohortId).addSelect(
    'jsonb_array_elements_text(row.municipalities)',
    'municipality',
  );
  const found = await each
    .createQueryBuilder()
    .from(`(${each.getQuery()})`, 'one')
    .setParameters(each.getParameters())
    .select('one.status', 'status')
    .addSelect('count(DISTINCT one."applicationId")::int', 'applications')
    .addSelect('count(DISTINCT one.municipality)::int', 'municipalities')
    .groupBy('one.status')
    .getRawMany<Record<Count['unit'], number> & { readonly status: Count['status'] }>();
  return new Map(found.map((one) => [one.status, one]));
};

type Counts = Awaited<ReturnType<typeof countsAt>>;

const UNITS = ['applications', 'municipalities'] as const;

export const sideBySide = (before: Counts, after: Counts): Count[] =>
  UNITS.flatMap((unit) =>
    [...new Set([...before.keys(), ...after.keys()])].toSorted().map((status) => ({
      unit,
      status,
      before: before.get(status)?.[unit] ?? 0,
      after: after.get(status)?.[unit] ?? 0,
    })),
  );
