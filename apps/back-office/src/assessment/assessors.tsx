import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useMay } from '../api/may.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { PersonName } from '../components/people/person-name.tsx';
import { StatusTag } from '../components/status-tag.tsx';
import { WrittenText } from '../document/written-text.tsx';
import { assessmentDocumentOf } from '../document/document.api.ts';
import { useFormat } from '../format/use-format.ts';
import { CaseActDialog } from '../case/acts/case-act.tsx';
import { AssignForm } from './assign.form.tsx';
import { saidOf, type SeenAssessment } from './seen-assessment.ts';

/** Who assesses, who must not, and who shall. */
export const Assessors = ({ all }: { readonly all: SeenAssessment }) => {
  const { t } = useTranslation('assessment');
  const { date } = useFormat();
  const may = useMay();
  const assigning = useAct<unknown>();
  const { one, assessment, personId } = all;
  const { assessors, conflicts } = assessment;
  const assigns = may('assessment:assign') && one.status !== 'withdrawn';
  const isAssessor = assessors.some(({ person }) => person === personId);
  const assign = (person: string) =>
    assigning.mutate(saidOf(all, { method: 'PUT', what: `assessors/${person}` }));
  return (
    <section aria-labelledby="assessors" className="case-part">
      <Heading level={2} data-size="xs" id="assessors">
        {t('assessors')}
      </Heading>
      {assessors.length === 0 && <p>{t('nobodyAssesses')}</p>}
      <ul className="said">
        {assessors.map(({ person, since, impartial }) => (
          <li key={person}>
            <PersonName id={person} />{' '}
            <StatusTag tone={impartial ? 'success' : 'warning'}>
              {t(impartial ? 'impartial' : 'notDeclared')}
            </StatusTag>
            <small className="subtle">{t('assessesSince', { date: date(since) })}</small>
            {assigns && (
              <CaseActDialog
                name="relieve"
                weight="small"
                seen={all}
                actOf={(reason) =>
                  saidOf(all, {
                    method: 'POST',
                    what: `assessors/${person}/relief`,
                    body: { reason },
                  })
                }
              />
            )}
          </li>
        ))}
        {conflicts.map(({ person, reason, at }) => (
          <li key={person}>
            <PersonName id={person} /> <StatusTag tone="danger">{t('conflicted')}</StatusTag>
            <small className="subtle">{date(at)}</small>
            <WrittenText of={assessmentDocumentOf(one.applicationId, reason)} />
          </li>
        ))}
      </ul>
      {assigns && (
        <div className="acts no-print">
          {!isAssessor && (
            <ActButton
              variant={assessors.length === 0 ? 'primary' : 'secondary'}
              busy={assigning.isPending}
              onClick={() => assign(personId)}
            >
              {t('assignMe')}
            </ActButton>
          )}
          <AssignForm all={all} />
        </div>
      )}
      <ActError error={assigning.error} />
    </section>
  );
};
