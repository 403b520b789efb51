import type { MembershipAnswer } from '@samanom/contracts/networks';
import { column, exportTable } from '@samanom/exports';

/** Participations and their networks as a file. */
export const membershipTable = exportTable<MembershipAnswer>({
  name: 'memberships',
  title: { nb: 'Medlemskap', nn: 'Medlemskap', en: 'Memberships' },
  columns: [
    column('text', ['Pulje', 'Pulje', 'Cohort'], ({ cohort }) => cohort),
    column('text', ['Deltaker', 'Deltakar', 'Participant'], ({ name }) => name),
    column('number', ['Nettverk', 'Nettverk', 'Networks'], ({ networkIds }) => networkIds.length),
    column(
      'text',
      ['Nettverk (id)', 'Nettverk (id)', 'Networks (ids)'],
      ({ networkIds }) => networkIds,
    ),
    column('date', ['Siste dag', 'Siste dag', 'Last day'], ({ endedOn }) => endedOn),
    column(
      'text',
      ['Deltakelses-id', 'Deltakings-id', 'Participation id'],
      ({ participationId }) => participationId,
    ),
  ],
});
