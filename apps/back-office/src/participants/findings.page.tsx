import type { FindingAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import '../components/data-table/data-table.css';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { findings } from './participants.api.ts';
import './participants.css';

const Finding = ({ one }: { readonly one: FindingAnswer }) => {
  const { t } = useTranslation('participants');
  return (
    <article className="finding">
      <Heading level={3} data-size="2xs">
        {one.number}. {one.finding}
      </Heading>
      <p>
        <strong>{t('findings.done')}</strong> {one.done}
      </p>
      {one.rows.length > 0 && (
        <details>
          <summary>{t('findings.lines', { count: one.rows.length })}</summary>
          <div
            className="table-scroll"
            role="region"
            aria-label={`${one.number}. ${t('findings.lines', { count: one.rows.length })}`}
            tabIndex={0}
          >
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{t('findings.text')}</th>
                  <th scope="col">{t('findings.file')}</th>
                  <th scope="col" data-numeric>
                    {t('findings.line')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {one.rows.map(({ file, line, text }) => (
                  <tr key={`${file} ${line}`}>
                    <td>{text}</td>
                    <td>{file}</td>
                    <td data-numeric>{line}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </article>
  );
};

interface FindingsOfProps {
  readonly service: 'intake' | 'networks';
  readonly title: string;
}

const FindingsOf = ({ service, title }: FindingsOfProps) => {
  const { t } = useTranslation('participants');
  const shown = useView(findings(service));
  return (
    <section aria-labelledby={service} className="section">
      <Heading level={2} data-size="xs" id={service}>
        {title}
      </Heading>
      <Shown of={shown}>
        {({ rows }) => (
          <>
            <p>
              {rows.length === 0
                ? t('findings.none')
                : t('findings.explained', { count: rows.length })}
            </p>
            {rows.map((one) => (
              <Finding key={one.code} one={one} />
            ))}
          </>
        )}
      </Shown>
    </section>
  );
};

/** What does not agree in the printed lists, and what was done about it: who took part, and in which networks. */
export const FindingsPage = () => {
  const { t } = useTranslation('participants');
  return (
    <>
      <PageHeading title={t('findings.title')} />
      <p className="no-print">
        <PageLink to="/participants">{t('backToList')}</PageLink>
      </p>
      <FindingsOf service="intake" title={t('findings.participants')} />
      <FindingsOf service="networks" title={t('findings.networks')} />
    </>
  );
};
