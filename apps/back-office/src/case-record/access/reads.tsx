import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { PersonName } from '../../components/people/person-name.tsx';
import { Shown } from '../../components/states/shown.tsx';
import { useFormat } from '../../format/use-format.ts';
import '../../document/document.css';
import { PageLink } from '../../url/page-link.tsx';
import { useUrl } from '../../url/url.ts';
import { readsOf } from '../../case/case.api.ts';

/** What a route shows: `/applications/:applicationId/documents/:document` shows documents. */
const lastWordOf = (route: string): string =>
  route.split('/').findLast((word) => word !== '' && !word.startsWith(':')) ?? '';

/** Who has read what, newest first, for the auditor. */
export const Reads = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('case-record');
  const { t: shell } = useTranslation('shell');
  const { t: common } = useTranslation('components');
  const { moment } = useFormat();
  const [{ before }] = useUrl();
  const shown = useView(readsOf(applicationId, { before, limit: 50 }), { keep: true });
  return (
    <section aria-labelledby="reads" className="case-part">
      <Heading level={2} data-size="xs" id="reads">
        {t('reads')}
      </Heading>
      <Shown of={shown} lines={6}>
        {({ reads, next }) => (
          <>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('readAt')}</th>
                  <th scope="col">{t('readBy')}</th>
                  <th scope="col">{t('readAs')}</th>
                  <th scope="col">{t('readWhat')}</th>
                </tr>
              </thead>
              <tbody>
                {reads.map(({ place, at, person, role, route }) => (
                  <tr key={place}>
                    <th scope="row">{moment(at)}</th>
                    <td data-label={t('readBy')}>
                      <PersonName id={person} />
                    </td>
                    <td data-label={t('readAs')}>{shell(`role.${role}` as 'role.decider')}</td>
                    <td data-label={t('readWhat')}>
                      {t(`wasRead.${lastWordOf(route) as 'pdf'}`, { defaultValue: route })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {next !== null && (
              <PageLink
                to={`/applications/${applicationId}/access`}
                search={{ before: String(next) }}
              >
                {common('timeline.more')}
              </PageLink>
            )}
          </>
        )}
      </Shown>
    </section>
  );
};
