import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { Diff } from '../../components/diff/diff.tsx';
import { DateField } from '../../components/form/date-field.tsx';
import { Shown } from '../../components/states/shown.tsx';
import { clockOf, dayOf, instantOf } from '../../format/dates.ts';
import { useUrl } from '../../url/url.ts';
import { knownDifferenceOf } from '../../case/case.api.ts';
import type { SeenCase } from '../../case/case-frame.tsx';
import { useWrittenForm } from '../../case/municipalities.tsx';
import { KnownChanges } from './known-changes.tsx';
import { useFieldLabel } from './text-difference.tsx';

const local = (instant: string | undefined): string =>
  instant ? `${dayOf(instant)}T${clockOf(instant)}` : '';

const instantIn = (written: string): string | undefined => {
  const [day, clock] = written.split('T');
  return day && clock ? instantOf(day, clock) : undefined;
};

interface Between extends Pick<SeenCase, 'one'> {
  readonly from: string;
  readonly to: string;
}

const KnownBetween = ({ one, from, to }: Between) => {
  const { t } = useTranslation('case-record');
  const shown = useView(knownDifferenceOf(one.applicationId, from, to));
  const labelOf = useFieldLabel(one.cohortId);
  const lang = useWrittenForm(one.lead);
  return (
    <Shown of={shown} lines={6}>
      {({ fields, text }) => (
        <>
          <KnownChanges one={one} changes={fields} />
          {text && (
            <>
              <Heading level={3} data-size="2xs">
                {t('text')}
              </Heading>
              <Diff fields={text.fields} labelOf={labelOf} lang={lang} />
            </>
          )}
        </>
      )}
    </Shown>
  );
};

/** What was known of the case at one instant, and what at another. */
export const CompareInstants = ({ one }: SeenCase) => {
  const { t } = useTranslation('case-record');
  const [{ fromAt, toAt }, change] = useUrl();
  const [earlier, setEarlier] = useState(local(fromAt ?? one.draftedAt));
  const [later, setLater] = useState(local(toAt ?? new Date().toISOString()));
  const [fault, setFault] = useState('');
  const compare = () => {
    const [from, to] = [instantIn(earlier), instantIn(later)];
    const wrong = !from || !to || from > to;
    setFault(wrong ? t('instantsWrong') : '');
    if (!wrong) change({ fromAt: from, toAt: to });
  };
  return (
    <section aria-labelledby="compare-instants" className="case-part">
      <Heading level={2} data-size="xs" id="compare-instants">
        {t('betweenInstants')}
      </Heading>
      <form
        className="case-filters no-print"
        onSubmit={(event) => {
          event.preventDefault();
          compare();
        }}
      >
        <DateField
          kind="datetime-local"
          label={t('fromInstant')}
          value={earlier}
          onChange={setEarlier}
        />
        <DateField
          kind="datetime-local"
          label={t('toInstant')}
          value={later}
          onChange={setLater}
          error={fault}
        />
        <Button type="submit" variant="secondary">
          {t('compare')}
        </Button>
      </form>
      {fromAt && toAt && <KnownBetween one={one} from={fromAt} to={toAt} />}
    </section>
  );
};
