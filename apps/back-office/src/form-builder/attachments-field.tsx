import type { AttachmentRules } from '@samanom/contracts/intake';
import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { someAttachments } from './form-draft.ts';

interface AttachmentsFieldProps {
  readonly value: AttachmentRules;
  readonly onChange: (rules: AttachmentRules) => void;
}

const MEGABYTE = 1024 * 1024;

/** Whether files may come along, and how many, how large. */
export const AttachmentsField = ({ value, onChange }: AttachmentsFieldProps) => {
  const { t } = useTranslation('form-builder');
  return (
    <>
      <Checkbox
        value="attachments"
        label={t('attachments')}
        description={t('attachmentsText')}
        checked={value.allowed}
        onChange={({ target }) => onChange(target.checked ? someAttachments : { allowed: false })}
      />
      {value.allowed && (
        <div className="row-fields">
          <Textfield
            type="number"
            min={1}
            max={50}
            className="number-field"
            label={t('maxCount')}
            value={value.maxCount}
            onChange={({ target }) => onChange({ ...value, maxCount: Number(target.value) })}
          />
          <Textfield
            type="number"
            min={1}
            max={100}
            className="number-field"
            label={t('maxMegabytes')}
            value={Math.round(value.maxBytes / MEGABYTE)}
            onChange={({ target }) =>
              onChange({ ...value, maxBytes: Number(target.value) * MEGABYTE })
            }
          />
        </div>
      )}
    </>
  );
};
