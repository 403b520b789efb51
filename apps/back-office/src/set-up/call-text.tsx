import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { call } from './set-up.api.ts';
import { useWrittenForm } from './use-written-form.ts';

/** The call as an applicant reads it. */
export const CallText = ({ cohortId }: { readonly cohortId: string }) => {
  const { t } = useTranslation('set-up');
  const language = useWrittenForm();
  const shown = useView(call(cohortId, language));
  return (
    <section>
      <h2>{t('call.heading')}</h2>
      <Shown of={shown}>
        {({ title, text }) => (
          <article lang={language}>
            <h3>{title}</h3>
            <p className="as-written">{text}</p>
          </article>
        )}
      </Shown>
    </section>
  );
};
