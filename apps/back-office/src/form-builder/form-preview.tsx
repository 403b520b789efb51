import type { WrittenForm } from '@samanom/contracts/intake';
import { ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages.ts';
import { useWrittenForm } from '../set-up/use-written-form.ts';
import type { ShownForm } from './preview-of.ts';
import { PreviewField } from './preview-field.tsx';

interface FormPreviewProps {
  readonly of: (language: WrittenForm) => ShownForm;
}

/** The form as applicants see it, in each written form. */
export const FormPreview = ({ of }: FormPreviewProps) => {
  const { t } = useTranslation('form-builder');
  const [language, speak] = useState(useWrittenForm());
  const { title, pageLimit, attachments, fields } = of(language);
  return (
    <section className="preview" aria-label={t('preview')}>
      <div className="item-card-top">
        <h2>{t('preview')}</h2>
        <ToggleGroup
          data-size="sm"
          aria-label={t('previewLanguage')}
          value={language}
          onChange={(word) => speak(word === 'nn' ? 'nn' : 'nb')}
        >
          {(['nb', 'nn'] as const).map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {languages[one]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      </div>
      <div lang={language} className="preview-form">
        <h3>{title || t('untitled')}</h3>
        {fields.map((field) => (
          <PreviewField key={field.id} field={field} />
        ))}
        <p className="subtle">
          {t('previewPages', { count: pageLimit })}
          {attachments.allowed && ` ${t('previewAttachments', { count: attachments.maxCount })}`}
        </p>
      </div>
    </section>
  );
};
