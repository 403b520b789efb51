import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/may.ts';
import { useView } from '../api/view.ts';
import '../components/data-table/data-table.css';
import { DateField } from '../components/form/date-field.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Shown } from '../components/states/shown.tsx';
import { PageLink } from '../url/page-link.tsx';
import { useUrl } from '../url/url.ts';
import { AttendanceCharts } from './attendance-charts.tsx';
import { CountyCharts } from './county-charts.tsx';
import { MembershipCharts } from './membership-charts.tsx';
import './programme.css';
import { counts } from './programme.api.ts';
import { UnitCounts } from './unit-counts.tsx';

/** The programme in figures, each with its unit; no municipality is ranked against another. */
export const ProgrammePage = () => {
  const { t } = useTranslation('programme');
  const [{ on }, change] = useUrl();
  const may = useMay();
  const shown = useView(counts(on));
  return (
    <>
      <PageHeading title={t('title')}>
        <PageLink to="/participants" className="ds-link no-print">
          {t('toParticipants')}
        </PageLink>
      </PageHeading>
      <Shown of={shown}>
        {(body) => (
          <>
            <DateField
              label={t('on')}
              value={on ?? body.on}
              onChange={(day) => change({ on: day }, { replace: true })}
            />
            <Heading level={2} data-size="xs" className="section">
              {t('counts')}
            </Heading>
            <p>{t('countsText')}</p>
            <UnitCounts counts={body} />
            <Heading level={2} data-size="xs" className="section">
              {t('where')}
            </Heading>
            <CountyCharts cohorts={body.cohorts} on={on} />
            <Heading level={2} data-size="xs" className="section">
              {t('networks')}
            </Heading>
            <MembershipCharts on={on} />
            {may('attendance:read') && (
              <>
                <Heading level={2} data-size="xs" className="section">
                  {t('attendance.heading')}
                </Heading>
                <AttendanceCharts />
              </>
            )}
          </>
        )}
      </Shown>
    </>
  );
};
