import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { NotFound } from '../components/states/not-found.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import { elements } from './scheme-draft.ts';
import { schemes } from './set-up.api.ts';
import './set-up.css';
import { useWrittenForm } from './use-written-form.ts';

/** One version of a grant scheme, with its five elements, as it was published. */
export const SchemeVersionPage = () => {
  const { t } = useTranslation('set-up');
  const may = useMay();
  const key = useParam('key');
  const version = useParam('version');
  const language = useWrittenForm();
  const shown = useView(schemes(language));
  return (
    <Shown of={shown}>
      {({ rows }) => {
        const found = rows.find((one) => one.scheme === key && String(one.version) === version);
        if (!found) return <NotFound />;
        const { awardCriteria } = found;
        const written = (some: readonly (typeof elements)[number][]) =>
          some.map((element) => (
            <section key={element}>
              <h2>{t(`scheme.elements.${element}`)}</h2>
              <p className="as-written" lang={language}>
                {found[element]}
              </p>
            </section>
          ));
        return (
          <>
            <PageHeading title={`${found.name}, ${t('versionN', { version })}`}>
              {may('scheme:publish') && (
                <PageLink
                  to="/set-up/schemes/new"
                  search={{ from: key }}
                  className="ds-link no-print"
                >
                  {t('nextVersion')}
                </PageLink>
              )}
            </PageHeading>
            {written(elements.slice(0, 2))}
            <section>
              <h2>{t('scheme.elements.criteria')}</h2>
              <PageLink to={`/set-up/criteria/${awardCriteria.criteria}/${awardCriteria.version}`}>
                {awardCriteria.criteria}, {t('versionN', { version: awardCriteria.version })}
              </PageLink>
            </section>
            {written(elements.slice(2))}
          </>
        );
      }}
    </Shown>
  );
};
