import type { OrganisationsAnswer } from '@samanom/contracts/gateway';
import { useQuery } from '@tanstack/react-query';
import { fetchView, keyOf, view } from '../../api/view.ts';
import { language } from '../../i18n/i18n.ts';

export type Organisation = OrganisationsAnswer['organisations'][number];

const asked = view<OrganisationsAnswer>('gateway', '/organisations', {}, { moment: false });

/** Every organisation at which a role can be held; hardly ever others than a while ago. */
export const useOrganisations = (): readonly Organisation[] =>
  useQuery({
    queryKey: [...keyOf(asked), language()],
    queryFn: ({ signal }) => fetchView(asked, undefined, signal),
    staleTime: 300_000,
  }).data?.body.organisations ?? [];
