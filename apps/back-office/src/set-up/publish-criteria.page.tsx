import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useUrl } from '../url/url.ts';
import { draftFrom, newCriteria } from './criteria-draft.ts';
import { newestOf } from './newest-of.ts';
import { PublishCriteriaForm } from './publish-criteria.form.tsx';
import { criteria } from './set-up.api.ts';
import './set-up.css';

/** A set of award criteria, new or as the next version of one. */
export const PublishCriteriaPage = () => {
  const { t } = useTranslation('set-up');
  const [{ from }] = useUrl();
  const nb = useView(criteria('nb'));
  const nn = useView(criteria('nn'));
  return (
    <>
      <PageHeading title={from ? t('criteria.next', { key: from }) : t('criteria.new')} />
      <p>{t('criteria.about')}</p>
      <Shown of={nb}>
        {(inBokmal) => (
          <Shown of={nn}>
            {(inNynorsk) => {
              const of = (rows: typeof inBokmal.rows) =>
                newestOf(rows, ({ criteria: key }) => key === from);
              const before = [of(inBokmal.rows), of(inNynorsk.rows)] as const;
              const start = before[0] && before[1] ? draftFrom(before[0], before[1]) : newCriteria;
              return <PublishCriteriaForm start={start} />;
            }}
          </Shown>
        )}
      </Shown>
    </>
  );
};
