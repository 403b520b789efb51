import type { IssueDecisionLettersBody, OneDecisionActAnswer } from '@samanom/contracts/intake';
import { Button, Heading } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActError } from '../components/form/act-error.tsx';
import { previewLetter } from './letters.api.ts';

interface PreviewProps {
  readonly act: OneDecisionActAnswer;
  readonly body: IssueDecisionLettersBody;
  /** Whether all is written that a letter needs; says what is missing if not. */
  readonly sound: () => boolean;
}

/** Every letter that would be written, one after the other, as the PDF that it would be. */
export const Preview = ({ act, body, sound }: PreviewProps) => {
  const { t } = useTranslation('letters');
  const [at, setAt] = useState(0);
  const waiting = act.of
    .filter(({ result }) => result === 'stands')
    .flatMap(({ applicationId, municipalities }) =>
      municipalities
        .filter(({ letterId }) => letterId === null)
        .map(({ municipalityId, name }) => ({ applicationId, municipalityId, name: name ?? '' })),
    );
  const print = useMutation({
    mutationFn: ({ applicationId, municipalityId }: (typeof waiting)[number]) =>
      previewLetter(act.batchId, { ...body, applicationId, municipalityId }),
  });
  const { data: url } = print;
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  const show = (n: number) => {
    const one = waiting[n];
    if (!one || !sound()) return;
    setAt(n);
    print.mutate(one);
  };
  const shown = waiting[at];
  return (
    <section className="preview" aria-labelledby="preview">
      <Heading level={3} data-size="2xs" id="preview">
        {t('preview.heading')}
      </Heading>
      <p>{t('preview.explained', { count: waiting.length })}</p>
      <div className="acts">
        {!url && (
          <Button variant="secondary" loading={print.isPending} onClick={() => show(at)}>
            {t('preview.first')}
          </Button>
        )}
        {url && (
          <>
            <Button variant="secondary" disabled={at === 0} onClick={() => show(at - 1)}>
              {t('preview.previous')}
            </Button>
            <Button
              variant="secondary"
              disabled={at + 1 >= waiting.length}
              onClick={() => show(at + 1)}
            >
              {t('preview.next')}
            </Button>
            <Button variant="tertiary" loading={print.isPending} onClick={() => show(at)}>
              {t('preview.again')}
            </Button>
          </>
        )}
      </div>
      <ActError error={print.error} />
      {url && shown && (
        <>
          <p role="status">
            {t('preview.shown', { n: at + 1, total: waiting.length, municipality: shown.name })}{' '}
            <a className="ds-link" href={url} target="_blank" rel="noreferrer">
              {t('preview.open')}
            </a>
          </p>
          <iframe src={url} title={t('preview.of', { municipality: shown.name })} />
        </>
      )}
    </section>
  );
};
