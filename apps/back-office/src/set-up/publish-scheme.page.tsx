import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useUrl } from '../url/url.ts';
import { newestOf } from './newest-of.ts';
import { PublishSchemeForm } from './publish-scheme.form.tsx';
import { newScheme, schemeDraftFrom } from './scheme-draft.ts';
import { schemes } from './set-up.api.ts';
import './set-up.css';

/** A grant scheme with its five elements, new or as the next version of one. */
export const PublishSchemePage = () => {
  const { t } = useTranslation('set-up');
  const [{ from }] = useUrl();
  const nb = useView(schemes('nb'));
  const nn = useView(schemes('nn'));
  return (
    <>
      <PageHeading title={from ? t('scheme.next', { key: from }) : t('scheme.new')} />
      <p>{t('scheme.about')}</p>
      <Shown of={nb}>
        {(inBokmal) => (
          <Shown of={nn}>
            {(inNynorsk) => {
              const of = (rows: typeof inBokmal.rows) =>
                newestOf(rows, ({ scheme }) => scheme === from);
              const [one, other] = [of(inBokmal.rows), of(inNynorsk.rows)];
              return (
                <PublishSchemeForm start={one && other ? schemeDraftFrom(one, other) : newScheme} />
              );
            }}
          </Shown>
        )}
      </Shown>
    </>
  );
};
