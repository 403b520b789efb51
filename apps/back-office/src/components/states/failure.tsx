import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Refused, Unreachable } from '../../api/problem.ts';
import { CopyId } from './copy-id.tsx';

interface FailureProps {
  readonly error: Error;
  readonly retry?: () => void;
  /** Nothing was written, so nothing is lost. */
  readonly reading?: boolean;
}

/** What went wrong in plain words, what is safe, and an id to name when one asks for help. */
export const Failure = ({ error, retry, reading = true }: FailureProps) => {
  const { t } = useTranslation('components');
  const refused = error instanceof Refused ? error : undefined;
  const said =
    error instanceof Unreachable
      ? t('failure.unreachable')
      : refused?.problem.title || t('failure.unknown');
  const closed = refused?.problem.status === 403 || refused?.problem.status === 404;
  return (
    <Alert data-color={closed ? 'info' : 'danger'} role="alert" className="failure">
      <Heading level={2} data-size="xs">
        {t(closed ? 'failure.closed' : reading ? 'failure.notShown' : 'failure.notSaved')}
      </Heading>
      <Paragraph>{said}</Paragraph>
      {!closed && <Paragraph>{t(reading ? 'failure.safe' : 'failure.textKept')}</Paragraph>}
      {refused?.correlationId && <CopyId id={refused.correlationId} />}
      {retry && !closed && (
        <Button variant="secondary" data-size="sm" onClick={retry}>
          {t('failure.again')}
        </Button>
      )}
    </Alert>
  );
};
