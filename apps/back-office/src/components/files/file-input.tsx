import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize, percent } from '../../format/numbers.ts';
import { ActError } from '../form/act-error.tsx';
import { useActsOpen } from '../form/use-acts-open.ts';
import { typesInWords } from './file-types.ts';
import type { FilePlace } from './send-file.ts';
import { useSendFiles } from './use-send-files.ts';

interface FileInputProps {
  readonly place: FilePlace;
  readonly rules: {
    readonly types: readonly string[];
    readonly maxBytes: number;
    readonly maxCount: number;
  };
  /** How many there are already. */
  readonly count: number;
}

/** Files are chosen and sent at once, with how far each has come. */
export const FileInput = ({ place, rules, count }: FileInputProps) => {
  const { t } = useTranslation('components');
  const actsOpen = useActsOpen();
  const input = useRef<HTMLInputElement>(null);
  const { onItsWay, error, send } = useSendFiles(place);
  const sendAll = async (files: readonly File[]) => {
    await send(files);
    if (input.current) input.current.value = '';
  };
  const { types, maxBytes, maxCount } = rules;
  return (
    <>
      <Field>
        <Label>{t('files.add')}</Label>
        <Field.Description>
          {t('files.rules', {
            types: typesInWords(types),
            size: fileSize(maxBytes),
            count: maxCount,
          })}
        </Field.Description>
        <Input
          ref={input}
          type="file"
          multiple
          accept={types.join(',')}
          disabled={!actsOpen || onItsWay !== undefined || count >= maxCount}
          onChange={({ target }) => void sendAll([...(target.files ?? [])])}
        />
      </Field>
      {onItsWay && (
        <div role="status">
          <label>
            {t('files.sending', { name: onItsWay.name, share: percent(onItsWay.share) })}{' '}
            <progress max={1} value={onItsWay.share} />
          </label>
        </div>
      )}
      <ActError error={error} />
    </>
  );
};
