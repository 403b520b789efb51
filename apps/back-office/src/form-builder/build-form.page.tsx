import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { newestOf } from '../set-up/newest-of.ts';
import { forms } from '../set-up/set-up.api.ts';
import '../set-up/set-up.css';
import { useUrl } from '../url/url.ts';
import './form-builder.css';
import { FormBuilder } from './form-builder.form.tsx';
import { draftOfForm, newForm } from './form-draft.ts';

/** A form, new or as the next version of one. */
export const BuildFormPage = () => {
  const { t } = useTranslation('form-builder');
  const [{ from }] = useUrl();
  const nb = useView(forms('nb'));
  const nn = useView(forms('nn'));
  return (
    <>
      <PageHeading title={from ? t('next', { key: from }) : t('new')} />
      <p>{t('about')}</p>
      <Shown of={nb}>
        {(inBokmal) => (
          <Shown of={nn}>
            {(inNynorsk) => {
              const of = (rows: typeof inBokmal.rows) =>
                newestOf(rows, ({ form }) => form === from);
              const [one, other] = [of(inBokmal.rows), of(inNynorsk.rows)];
              return <FormBuilder start={one && other ? draftOfForm(one, other) : newForm} />;
            }}
          </Shown>
        )}
      </Shown>
    </>
  );
};
