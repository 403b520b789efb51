import { useQueries } from '@tanstack/react-query';
import { personOf } from '../components/people/people.api.ts';

/** People to choose from, by name. */
export const useLeaders = (ids: readonly string[]) => {
  const people = useQueries({
    queries: [...new Set(ids)].map((id) => ({
      queryKey: ['person', id],
      queryFn: () => personOf(id),
      staleTime: 300_000,
      retry: false,
    })),
  });
  return people
    .flatMap(({ data }) => (data?.name ? [[data.personId, data.name] as const] : []))
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'nb'));
};
