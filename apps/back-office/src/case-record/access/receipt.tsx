import type { ReceiptAnswer } from '@samanom/contracts/intake';
import { Details, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../api/view.ts';
import { Shown } from '../../components/states/shown.tsx';
import { useFormat } from '../../format/use-format.ts';
import { receiptOf } from '../../case/case.api.ts';

type PartyReads = ReceiptAnswer['parties'][number];

const Opened = ({ reads }: { readonly reads: PartyReads }) => {
  const { t } = useTranslation('case-record');
  const { moment } = useFormat();
  const opened = reads.opened.filter(({ times }) => times > 0);
  if (opened.length === 0) return <p>{reads.note}</p>;
  return (
    <ul>
      {opened.map(({ kind, document, firstOpened, lastOpened, times }) => (
        <li key={`${kind} ${document ?? ''}`}>
          {t(`openable.${kind as 'case'}`)}:{' '}
          {times === 1
            ? t('openedOnce', { moment: moment(firstOpened) })
            : t('openedTimes', {
                count: times,
                first: moment(firstOpened),
                last: moment(lastOpened),
              })}
        </li>
      ))}
    </ul>
  );
};

/** What all parties could see, all from the same moment, and what each has opened. It names no persons. */
export const Receipt = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('case-record');
  const { t: common } = useTranslation('components');
  const { language, moment } = useFormat();
  const shown = useView(receiptOf(applicationId, language));
  return (
    <Shown of={shown} lines={8}>
      {({ visible, parties, openedKnownSince }) => (
        <>
          <section aria-labelledby="opened" className="case-part">
            <Heading level={2} data-size="xs" id="opened">
              {t('openedHeading')}
            </Heading>
            <p className="subtle">{t('openedExplained', { moment: moment(openedKnownSince) })}</p>
            <div className="three-parties">
              {parties.map((reads) => (
                <section
                  key={`${reads.municipalityId} ${reads.party}`}
                  className="party"
                  aria-label={`${common(`party.${reads.party}`)}, ${reads.municipality}`}
                >
                  <header>
                    <h3>{common(`party.${reads.party}`)}</h3>
                    <small className="subtle">{reads.municipality}</small>
                  </header>
                  <Opened reads={reads} />
                </section>
              ))}
            </div>
          </section>
          <section className="case-part">
            <Details>
              <Details.Summary>{t('visibleHeading')}</Details.Summary>
              <Details.Content>
                <ul>
                  {visible.map(({ kind, document, visibleSince }) => (
                    <li key={`${kind} ${document ?? ''}`}>
                      {t('visibleSince', {
                        what: t(`openable.${kind as 'case'}`),
                        moment: moment(visibleSince),
                      })}
                    </li>
                  ))}
                </ul>
              </Details.Content>
            </Details>
          </section>
        </>
      )}
    </Shown>
  );
};
