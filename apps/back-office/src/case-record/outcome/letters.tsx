import type { ApplicationAnswer, LetterAnswer } from '@samanom/contracts/intake';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../../api/act.ts';
import { useMay } from '../../api/may.ts';
import { pathOf } from '../../api/request.ts';
import { useView } from '../../api/view.ts';
import { ActButton } from '../../components/form/act-button.tsx';
import { ActError } from '../../components/form/act-error.tsx';
import { Shown } from '../../components/states/shown.tsx';
import { StatusTag, type Tone } from '../../components/status-tag.tsx';
import { useFormat } from '../../format/use-format.ts';
import '../../document/document.css';
import { useAsOf } from '../../url/as-of.ts';
import { lettersOf } from '../../case/case.api.ts';

const tones: Readonly<Record<LetterAnswer['status'], Tone>> = {
  issued: 'neutral',
  sent: 'info',
  delivered: 'success',
  failed: 'danger',
};

const SendAgain = ({ letterId }: Pick<LetterAnswer, 'letterId'>) => {
  const { t } = useTranslation('case-record');
  const sending = useAct();
  const send = () =>
    sending.mutate(
      act({ service: 'intake', method: 'POST', path: `/letters/${letterId}/sending` }),
    );
  return (
    <>
      <ActButton variant="secondary" data-size="sm" busy={sending.isPending} onClick={send}>
        {t('sendAgain')}
      </ActButton>
      <ActError error={sending.error} />
    </>
  );
};

const Letter = ({ letter }: { readonly letter: LetterAnswer }) => {
  const { t } = useTranslation('case-record');
  const { moment } = useFormat();
  const may = useMay();
  const asOf = useAsOf();
  const {
    letterId,
    kind,
    municipalityId,
    municipality,
    journalNumber,
    status,
    issuedAt,
    failure,
    language,
  } = letter;
  return (
    <tr>
      <th scope="row">
        <a
          href={pathOf('intake', `/letters/${letterId}/pdf`, { asOf })}
          className="ds-link"
          hrefLang={language}
        >
          {t('letterTo', {
            kind: t(`letterKind.${kind}`),
            municipality: municipality ?? municipalityId,
          })}
        </a>
      </th>
      <td data-label={t('journalNumber')}>{journalNumber}</td>
      <td data-label={t('issuedAt')}>{moment(issuedAt)}</td>
      <td data-label={t('letterState')}>
        <StatusTag tone={tones[status]}>{t(`letterStatus.${status}`)}</StatusTag>
        {failure && <small className="subtle"> {failure}</small>}{' '}
        {status === 'failed' && may('letter:send') && <SendAgain letterId={letterId} />}
      </td>
    </tr>
  );
};

/** The letters about the case that one may read. */
export const Letters = ({ one }: { readonly one: ApplicationAnswer }) => {
  const { t } = useTranslation('case-record');
  const may = useMay();
  const shown = useView(lettersOf(one.applicationId), { enabled: may('letter:read') });
  if (!may('letter:read')) return null;
  return (
    <section aria-labelledby="letters" className="case-part">
      <Heading level={2} data-size="xs" id="letters">
        {t('letters')}
      </Heading>
      <Shown of={shown} lines={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{t('noLetters')}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('letter')}</th>
                  <th scope="col">{t('journalNumber')}</th>
                  <th scope="col">{t('issuedAt')}</th>
                  <th scope="col">{t('letterState')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((letter) => (
                  <Letter key={letter.letterId} letter={letter} />
                ))}
              </tbody>
            </table>
          )
        }
      </Shown>
    </section>
  );
};
