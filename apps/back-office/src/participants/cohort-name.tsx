import { useView } from '../api/view.ts';
import { cohorts } from '../cohorts/cohorts.api.ts';
import { PageLink } from '../url/page-link.tsx';

export const CohortName = ({ cohortId }: { readonly cohortId: string }) => {
  const rows = useView(cohorts()).data?.body.rows ?? [];
  const name = rows.find((one) => one.cohortId === cohortId)?.name ?? '…';
  return <PageLink to={`/cohorts/${cohortId}`}>{name}</PageLink>;
};
