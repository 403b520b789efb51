import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { NotFound } from '../components/states/not-found.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { forms } from '../set-up/set-up.api.ts';
import '../set-up/set-up.css';
import { PageLink } from '../url/page-link.tsx';
import { useParam } from '../url/use-param.ts';
import './form-builder.css';
import { FormPreview } from './form-preview.tsx';

/** One version of a form, as it was published. */
export const FormVersionPage = () => {
  const { t } = useTranslation('form-builder');
  const may = useMay();
  const { moment } = useFormat();
  const key = useParam('key');
  const version = useParam('version');
  const nb = useView(forms('nb'));
  const nn = useView(forms('nn'));
  return (
    <Shown of={nb}>
      {({ rows: inBokmal }) => (
        <Shown of={nn}>
          {({ rows: inNynorsk }) => {
            const asked = (rows: typeof inBokmal) =>
              rows.find(({ form, version: n }) => form === key && String(n) === version);
            const found = { nb: asked(inBokmal), nn: asked(inNynorsk) };
            const { nb: one, nn: other } = found;
            if (!one || !other) return <NotFound />;
            return (
              <>
                <PageHeading title={t('versionTitle', { key, version })}>
                  {may('form:publish') && (
                    <PageLink
                      to="/set-up/forms/new"
                      search={{ from: key }}
                      className="ds-link no-print"
                    >
                      {t('writeNext')}
                    </PageLink>
                  )}
                </PageHeading>
                <p>
                  {one.publishedAt
                    ? t('publishedAt', { at: moment(one.publishedAt) })
                    : t('fromBefore')}
                </p>
                <FormPreview of={(language) => (language === 'nn' ? other : one)} />
              </>
            );
          }}
        </Shown>
      )}
    </Shown>
  );
};
