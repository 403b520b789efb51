import type { LetterAnswer } from '@samanom/contracts/intake';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../url/as-of.ts';
import { pdfOf } from './letters.api.ts';

type PdfLinkProps = Pick<LetterAnswer, 'letterId' | 'journalNumber'>;

export const PdfLink = ({ letterId, journalNumber }: PdfLinkProps) => {
  const { t } = useTranslation('letters');
  return (
    <a
      className="ds-link nowrap"
      href={pdfOf(letterId, useAsOf())}
      target="_blank"
      rel="noreferrer"
      aria-label={t('pdfOf', { journalNumber })}
    >
      {t('pdf')}
    </a>
  );
};
