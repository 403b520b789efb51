import type { GatheringAnswer, InvitationLine } from '@samanom/contracts/networks';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import '../components/data-table/data-table.css';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { calendarFileOf, invitations } from './gatherings.api.ts';

const byMunicipality = (rows: readonly InvitationLine[]) =>
  Object.values(Object.groupBy(rows, ({ municipalityId }) => municipalityId));

/** Who is invited: a line for each municipality, with the invitation of each party and a file for calendars. */
export const Invitations = ({ gathering }: { readonly gathering: GatheringAnswer }) => {
  const { gatheringId, status } = gathering;
  const { t } = useTranslation('gatherings');
  const { t: words } = useTranslation('components');
  return (
    <section className="page-section">
      <Heading level={2} data-size="xs">
        {t('invitations')}
      </Heading>
      <Shown of={useView(invitations(gatheringId))} lines={4}>
        {({ rows }) => (
          <>
            <p className="subtle">
              {t(status === 'planned' ? 'notAnnounced' : 'invitationsExplained')}
            </p>
            {rows.length === 0 ? (
              <p>{t('noInvitations')}</p>
            ) : (
              <div
                className="table-scroll"
                role="region"
                aria-label={t('invitations')}
                tabIndex={0}
              >
                <table className="ds-table data-table" data-size="sm" data-color="neutral">
                  <caption className="ds-sr-only">{t('invitations')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('municipality')}</th>
                      <th scope="col">{t('writtenLanguage')}</th>
                      <th scope="col">{t('parties')}</th>
                      <th scope="col">{t('calendarFile')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {byMunicipality(rows).map((ofOne = []) => {
                      const [first] = ofOne;
                      if (!first) return null;
                      const name = first.municipality ?? first.municipalityId;
                      return (
                        <tr key={first.municipalityId}>
                          <th scope="row">
                            {first.carriesOnFor.length > 0
                              ? t('carriesOn', {
                                  municipality: name,
                                  others: first.carriesOnFor.join(', '),
                                })
                              : name}
                          </th>
                          <td>
                            {t(`languages.${first.language}`)}{' '}
                            <small>({t(`languageBecause.${first.languageBecause}`)})</small>
                          </td>
                          <td>
                            <span className="acts">
                              {ofOne.map(({ party }) => (
                                <PageLink
                                  key={party}
                                  to={`/gatherings/${gatheringId}/invitations/${first.municipalityId}`}
                                  search={{ party }}
                                >
                                  {words(`party.${party}`)}
                                  <span className="ds-sr-only">, {name}</span>
                                </PageLink>
                              ))}
                            </span>
                          </td>
                          <td>
                            <a
                              className="ds-link"
                              href={calendarFileOf(gatheringId, first.municipalityId)}
                              aria-label={t('calendarFileFor', { municipality: name })}
                              download
                            >
                              .ics
                            </a>
                          </td>
                        </tr>
                      );
                    })}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </Shown>
    </section>
  );
};
