import type {
  ParticipantPage,
  ParticipationPage,
  ProgrammeCounts,
} from '@samanom/contracts/intake';
import type { AttendanceCounts, MembershipCounts } from '@samanom/contracts/networks';
import { useQueries } from '@tanstack/react-query';
import { fetchView, keyOf, useView, view } from '../api/view.ts';
import { personOf } from '../components/people/people.api.ts';
import { useAsOf } from '../url/as-of.ts';

export const counts = (on: string | undefined) =>
  view<ProgrammeCounts>('intake', '/programme/counts', { on });

export const membershipCounts = (by: 'leader' | 'theme', on: string | undefined) =>
  view<MembershipCounts>('networks', '/programme/memberships', { by, on });

export const attendanceCounts = () => view<AttendanceCounts>('networks', '/attendance/counts');

const AT_ONCE = 200;

const participations = (cohortId: string, on: string | undefined) =>
  view<ParticipationPage>('intake', '/participations', { cohortId, on, limit: AT_ONCE });

const municipalities = (offset: number) =>
  view<ParticipantPage>('intake', '/participants', {
    kind: 'municipality',
    limit: AT_ONCE,
    offset,
  });

/** Who takes part in each of these cohorts, in their order; undefined until all are there. */
export const useParticipations = (cohortIds: readonly string[], on: string | undefined) => {
  const asOf = useAsOf();
  return useQueries({
    queries: cohortIds.map((cohortId) => ({
      queryKey: keyOf(participations(cohortId, on), asOf),
      queryFn: () => fetchView(participations(cohortId, on), asOf),
    })),
    combine: (answers) => {
      const known = answers.flatMap(({ data }) => (data ? [data.body.rows] : []));
      return known.length === cohortIds.length ? known : undefined;
    },
  });
};

/** The county of each municipality, by its id; undefined until all are there. */
export const useCounties = (): ReadonlyMap<string, string> | undefined => {
  const asOf = useAsOf();
  const total = useView(municipalities(0)).data?.body.total;
  const pages = Math.ceil((total ?? 0) / AT_ONCE);
  return useQueries({
    queries: Array.from({ length: pages }, (_, n) => municipalities(n * AT_ONCE)).map((page) => ({
      queryKey: keyOf(page, asOf),
      queryFn: () => fetchView(page, asOf),
    })),
    combine: (answers) => {
      const rows = answers.flatMap(({ data }) => data?.body.rows ?? []);
      if (total === undefined || rows.length < total) return undefined;
      return new Map(rows.map(({ participantId, county }) => [participantId, county ?? '']));
    },
  });
};

/** The names of persons by their ids, as far as they are there. */
export const useNames = (ids: readonly string[]): ReadonlyMap<string, string> =>
  useQueries({
    queries: ids.map((id) => ({
      queryKey: ['person', id],
      queryFn: () => personOf(id),
      staleTime: 300_000,
      retry: false,
    })),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, n): [string, string][] => {
          const id = ids[n];
          return id && data?.name ? [[id, data.name]] : [];
        }),
      ),
  });
