import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { PersonName } from '../people/person-name.tsx';

/** What somebody else did meanwhile. */
export interface Meanwhile {
  readonly key: string;
  readonly sentence: string;
  readonly person: string | null;
  readonly at: string;
}

interface StaleEditProps {
  readonly meanwhile: readonly Meanwhile[] | undefined;
  readonly keepMine: () => void;
  readonly takeNew: () => void;
}

/** Somebody else changed what is being written on: they choose, and nothing is overwritten in silence. */
export const StaleEdit = ({ meanwhile, keepMine, takeNew }: StaleEditProps) => {
  const { t } = useTranslation('components');
  const { moment } = useFormat();
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="xs">
        {t('stale.title')}
      </Heading>
      <Paragraph>{t('stale.text')}</Paragraph>
      {meanwhile && meanwhile.length > 0 ? (
        <ul>
          {meanwhile.map(({ key, sentence, person, at }) => (
            <li key={key}>
              {sentence}{' '}
              <small>
                {person && <PersonName id={person} />} {moment(at)}
              </small>
            </li>
          ))}
        </ul>
      ) : (
        <Paragraph>{t('stale.unknown')}</Paragraph>
      )}
      <Paragraph>{t('stale.keepMineExplained')}</Paragraph>
      <div className="acts">
        <Button onClick={keepMine}>{t('stale.keepMine')}</Button>
        <Button variant="secondary" onClick={takeNew}>
          {t('stale.takeNew')}
        </Button>
      </div>
    </Alert>
  );
};
