import { Field, Input, Label } from '@digdir/designsystemet-react';
import type { AttachmentsAnswer } from '@samanom/contracts/intake';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useAct } from '../../api/act.ts';
import { pathOf } from '../../api/request.ts';
import { useView } from '../../api/view.ts';
import { ActButton } from '../../components/form/act-button.tsx';
import { ActError } from '../../components/form/act-error.tsx';
import { Shown } from '../../components/states/shown.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { fileSize, percent } from '../../format/numbers.ts';
import { draftAttachments } from '../writing.api.ts';
import { sendFile } from './send-file.ts';

interface FilesProps {
  readonly applicationId: string;
  readonly files: AttachmentsAnswer['attachments'];
}

const pathOfFile = (applicationId: string, name: string) =>
  `/applications/${applicationId}/draft/attachments/${encodeURIComponent(name)}`;

const Files = ({ applicationId, files }: FilesProps) => {
  const { t } = useTranslation('writing');
  const removing = useAct();
  const remove = (name: string) =>
    removing.mutate(
      act({ service: 'intake', method: 'DELETE', path: pathOfFile(applicationId, name) }),
    );
  return (
    <>
      <ul className="files">
        {files.map(({ name, size, scan }) => (
          <li key={name}>
            <a
              href={pathOf('intake', pathOfFile(applicationId, name))}
              download={name}
              className="ds-link"
            >
              {name}
            </a>{' '}
            <small className="subtle">{fileSize(size)}</small>{' '}
            {scan === 'scan-failed' && <StatusTag tone="warning">{t('notScanned')}</StatusTag>}{' '}
            <ActButton
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              busy={removing.isPending}
              onClick={() => remove(name)}
            >
              {t('removeFile', { name })}
            </ActButton>
          </li>
        ))}
      </ul>
      <ActError error={removing.error} />
    </>
  );
};

/** Files beside the draft: sent one by one, with how far each has come. */
export const AttachmentsInput = ({ applicationId }: { readonly applicationId: string }) => {
  const { t } = useTranslation('writing');
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const shown = useView(draftAttachments(applicationId));
  const [onItsWay, setOnItsWay] = useState<{ readonly name: string; readonly share: number }>();
  const [error, setError] = useState<Error | null>(null);
  const send = async (files: readonly File[]) => {
    setError(null);
    for (const file of files) {
      const { name } = file;
      setOnItsWay({ name, share: 0 });
      try {
        await sendFile(applicationId, file, (share) => setOnItsWay({ name, share }));
      } catch (fault) {
        setError(fault instanceof Error ? fault : new Error(String(fault)));
        break;
      }
    }
    setOnItsWay(undefined);
    if (input.current) input.current.value = '';
    void queries.invalidateQueries();
  };
  return (
    <Shown of={shown} lines={3}>
      {({ rules, attachments }) =>
        rules.allowed && (
          <div className="stack">
            <Field>
              <Label>{t('addFile')}</Label>
              <Field.Description>
                {t('fileRules', {
                  types: rules.types.map((type) => type.split('/')[1]?.toUpperCase()).join(', '),
                  size: fileSize(rules.maxBytes),
                  count: rules.maxCount,
                })}
              </Field.Description>
              <Input
                ref={input}
                type="file"
                multiple
                accept={rules.types.join(',')}
                disabled={onItsWay !== undefined || attachments.length >= rules.maxCount}
                onChange={({ target }) => void send([...(target.files ?? [])])}
              />
            </Field>
            {onItsWay && (
              <div role="status">
                <label>
                  {t('sendingFile', { name: onItsWay.name, share: percent(onItsWay.share) })}{' '}
                  <progress max={1} value={onItsWay.share} />
                </label>
              </div>
            )}
            <ActError error={error} />
            <Files applicationId={applicationId} files={attachments} />
          </div>
        )
      }
    </Shown>
  );
};
