import type { DocumentAnswer } from '@samanom/contracts/intake';
import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, view } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';

interface Answer extends Omit<DocumentAnswer, 'content'> {
  readonly content: { readonly reason?: string } | null;
}

const reasonOf = (cohortId: string, document: string) =>
  view<Answer>('intake', `/cohorts/${cohortId}/documents/${document}`);

interface MoveReasonProps {
  readonly cohortId: string;
  readonly document: string;
}

/** Why a deadline was moved, fetched when somebody asks. */
export const MoveReason = ({ cohortId, document }: MoveReasonProps) => {
  const { t } = useTranslation('set-up');
  const [open, setOpen] = useState(false);
  const shown = useView(reasonOf(cohortId, document), { enabled: open });
  return (
    <Details data-size="sm" onToggle={() => setOpen(true)}>
      <Details.Summary>{t('reason')}</Details.Summary>
      <Details.Content>
        {open && <Shown of={shown}>{({ content }) => content?.reason ?? ''}</Shown>}
      </Details.Content>
    </Details>
  );
};
