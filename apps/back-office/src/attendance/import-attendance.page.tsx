import type { ImportedAttendance } from '@samanom/contracts/networks';
import { Field, Input, Label, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.ts';
import { useView } from '../api/view.ts';
import { cohorts } from '../cohorts/cohorts.api.ts';
import { ActButton } from '../components/form/act-button.tsx';
import { ActError } from '../components/form/act-error.tsx';
import { ErrorSummary, type FieldFault } from '../components/form/error-summary.tsx';
import { faultAt, lacking } from '../components/form/lacking.ts';
import { SelectField } from '../components/form/select-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import '../networks/meetings.css';
import { PageLink } from '../url/page-link.tsx';
import { importAttendance } from './attendance.api.ts';
import { ImportResult } from './import-result.tsx';

/** Attendance kept in a spreadsheet comes in: good rows at once, and each wrong one is told, to be mended and sent again. */
export const ImportAttendancePage = () => {
  const { t } = useTranslation('attendance');
  const known = useView(cohorts()).data?.body.rows ?? [];
  const [cohortId, setCohort] = useState('');
  const [file, setFile] = useState<File>();
  const [because, setBecause] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const taking = useAct<ImportedAttendance>({ silent: true });
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = lacking(
      ['cohort', cohortId, t('import.cohortNeeded')],
      ['file', file?.name ?? '', t('import.fileNeeded')],
    );
    setFaults(found);
    if (found.length > 0 || !file) return;
    const why = because.trim();
    taking.mutate(
      importAttendance({ cohortId, csv: await file.text(), ...(why && { because: why }) }),
    );
  };
  const fileFault = faultAt(faults, 'file');
  return (
    <>
      <PageHeading title={t('import.title')}>
        <PageLink to="/attendance" className="ds-link no-print">
          {t('import.toLedger')}
        </PageLink>
      </PageHeading>
      <p>{t('import.text')}</p>
      <form className="stack narrow" onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary faults={faults} />
        <SelectField
          id="cohort"
          label={t('import.cohort')}
          value={cohortId}
          none={t('import.choose')}
          error={faultAt(faults, 'cohort')}
          options={known.map((one) => [one.cohortId, one.name])}
          onChange={setCohort}
        />
        <Field>
          <Label>{t('import.file')}</Label>
          <Field.Description>{t('import.fileExplained')}</Field.Description>
          <Input
            id="file"
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
          {fileFault && <ValidationMessage>{fileFault}</ValidationMessage>}
        </Field>
        <Textfield
          label={t('import.because')}
          description={t('import.becauseExplained')}
          value={because}
          maxLength={2000}
          onChange={({ target }) => setBecause(target.value)}
        />
        <ActError error={taking.error} />
        <div className="acts">
          <ActButton type="submit" busy={taking.isPending}>
            {t('import.act')}
          </ActButton>
        </div>
      </form>
      {taking.data && <ImportResult of={taking.data} />}
    </>
  );
};
