import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { NotFound } from '../components/states/not-found.tsx';
import { Shown } from '../components/states/shown.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { criteria } from './set-up.api.ts';
import './set-up.css';
import { useWrittenForm } from './use-written-form.ts';

/** One version of a set of award criteria, as it was published. */
export const CriteriaVersionPage = () => {
  const { t } = useTranslation('set-up');
  const may = useMay();
  const key = useParam('key');
  const version = useParam('version');
  const language = useWrittenForm();
  const shown = useView(criteria(language));
  return (
    <Shown of={shown}>
      {({ rows }) => {
        const found = rows.find((one) => one.criteria === key && String(one.version) === version);
        if (!found) return <NotFound />;
        return (
          <>
            <PageHeading title={`${found.title}, ${t('versionN', { version })}`}>
              {may('criteria:publish') && (
                <PageLink
                  to="/set-up/criteria/new"
                  search={{ from: key }}
                  className="ds-link no-print"
                >
                  {t('nextVersion')}
                </PageLink>
              )}
            </PageHeading>
            <ol className="stack" lang={language}>
              {found.items.map(({ id, mustHave, highest = 0, weight = 0, name, description }) => (
                <li key={id}>
                  <strong>{name}</strong>{' '}
                  <StatusTag tone={mustHave ? 'warning' : 'neutral'}>
                    {mustHave ? t('criteria.mustHave') : t('criteria.points', { highest, weight })}
                  </StatusTag>
                  <p className="as-written">{description}</p>
                </li>
              ))}
            </ol>
          </>
        );
      }}
    </Shown>
  );
};
