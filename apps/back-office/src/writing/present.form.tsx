import { Alert, Heading } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../api/act.ts';
import { useSession } from '../api/session.ts';
import '../case/case.css';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { PageLink } from '../url/page-link.tsx';
import type { Written } from './writing-frame.tsx';

interface PresentFormProps {
  readonly written: Written;
  /** Nothing is left to write. */
  readonly ready: boolean;
  readonly attachments: readonly string[];
}

/** Puts the draft, as it was just read, before the three parties. */
export const PresentForm = ({ written, ready, attachments }: PresentFormProps) => {
  const { one, writing } = written;
  const { t } = useTranslation('writing');
  const { organisation } = useSession();
  const navigate = useNavigate();
  const presenting = useAct<unknown>({
    onDone: () => void navigate({ to: `/applications/${one.applicationId}` }),
  });
  const present = () =>
    presenting.mutate(
      act<unknown>({
        service: 'intake',
        method: 'POST',
        path: `/applications/${one.applicationId}/presentation`,
        body: { draftVersion: writing.version, attachments },
      }),
    );
  if (organisation !== one.lead)
    return <Alert data-color="info">{t('leadPresents', { lead: one.leadName ?? one.lead })}</Alert>;
  const again = one.status !== 'drafted';
  return (
    <section className="case-acts no-print" aria-labelledby="present">
      <Heading level={2} data-size="xs" id="present">
        {t(again ? 'presentAgain' : 'present')}
      </Heading>
      <p>{t(again ? 'presentAgainExplained' : 'presentExplained')}</p>
      {!ready && <p>{t('leftFirst')}</p>}
      {writing.state !== 'saved' && <p>{t('savedFirst')}</p>}
      <div className="acts">
        {ready && writing.state === 'saved' && (
          <ActButton busy={presenting.isPending} onClick={present}>
            {t(again ? 'presentAgain' : 'present')}
          </ActButton>
        )}
        <PageLink
          to={`/applications/${one.applicationId}/draft`}
          className="ds-button"
          data-variant="secondary"
        >
          {t('toTasks')}
        </PageLink>
      </div>
      <ActError error={presenting.error} />
    </section>
  );
};
