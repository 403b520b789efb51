import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { PersonName } from '../components/people/person-name.tsx';
import { assessmentDocumentOf } from '../document/document.api.ts';
import { WrittenText } from '../document/written-text.tsx';
import { useFormat } from '../format/use-format.ts';
import { CaseActDialog } from '../case/acts/case-act.tsx';
import { saidOf, type SeenAssessment } from './seen-assessment.ts';

/** Notes for colleagues. */
export const Notes = ({ all }: { readonly all: SeenAssessment }) => {
  const { t } = useTranslation('assessment');
  const { moment } = useFormat();
  const may = useMay();
  const { assessment, one } = all;
  return (
    <section aria-labelledby="notes" className="case-part">
      <Heading level={2} data-size="xs" id="notes">
        {t('notes')}
      </Heading>
      {assessment.notes.length === 0 && <p>{t('noNotes')}</p>}
      <ul className="said">
        {assessment.notes.map(({ noteId, note, person, at }) => (
          <li key={noteId}>
            <WrittenText of={assessmentDocumentOf(one.applicationId, note)} />
            <small className="subtle">
              <PersonName id={person} />, {moment(at)}
            </small>
          </li>
        ))}
      </ul>
      {may('assessment:note') && (
        <div className="acts no-print">
          <CaseActDialog
            name="note"
            seen={all}
            actOf={(note) => saidOf(all, { method: 'POST', what: 'notes', body: { note } })}
          />
        </div>
      )}
    </section>
  );
};
