import type { NetworkMember } from '@samanom/contracts/networks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { StatusTag } from '../components/status-tag.tsx';
import { LeaveForm } from './leave.form.tsx';
import { Period } from './period.tsx';
import '../components/data-table/data-table.css';

/** "Finnøy, Rennesøy (i dag Stavanger)": its municipalities, and who has carried them on. */
const Municipalities = ({ of }: { readonly of: NetworkMember['municipalities'] }) => {
  const { t } = useTranslation('networks');
  return of
    .map(({ name, carriedBy }) =>
      carriedBy.name && carriedBy.name !== name
        ? t('carriedBy', { name: name ?? '', carrier: carriedBy.name })
        : (name ?? ''),
    )
    .join(', ');
};

interface MembersTableProps {
  readonly members: readonly NetworkMember[];
  readonly caption: string;
}

export const MembersTable = ({ members, caption }: MembersTableProps) => {
  const { t } = useTranslation('networks');
  const may = useMay();
  if (members.length === 0) return <p className="subtle">{t('noMembers')}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="ds-table data-table" data-color="neutral" data-size="sm">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('member')}</th>
            <th scope="col">{t('municipalities')}</th>
            <th scope="col">{t('period')}</th>
            {may('network:assign') && <th scope="col">{t('act')}</th>}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr
              key={`${member.participationId} ${member.municipalityId ?? ''} ${member.from ?? ''}`}
            >
              <th scope="row">
                {member.name ?? member.participantId}{' '}
                {!member.admitted && <StatusTag tone="warning">{t('notAdmitted')}</StatusTag>}
                {member.municipalityId && <StatusTag>{t('oneOfJoint')}</StatusTag>}
              </th>
              <td>
                <Municipalities of={member.municipalities} />
              </td>
              <td>
                <Period from={member.from} to={member.to} />
              </td>
              {may('network:assign') && (
                <td>{member.to === null && <LeaveForm member={member} />}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
