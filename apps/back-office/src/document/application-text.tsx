import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { AttachmentList } from './attachment-list.tsx';
import { attachmentsOf, contentOf, type Content } from './content.ts';
import { documentOf, formOf, type Form } from './document.api.ts';
import { FieldValue } from './field-value.tsx';

interface FieldsProps {
  readonly form: Form;
  readonly content: Content;
  /** What the municipality writes, as a browser names it. */
  readonly lang: string;
}

/** Field by field, as the form that it is written on asks. */
export const Fields = ({ form, content, lang }: FieldsProps) =>
  form.fields.map((field) => (
    <section key={field.id} className="document-field">
      <Heading level={3} data-size="2xs" lang={form.language}>
        {field.label}
      </Heading>
      <FieldValue field={field} value={content[field.id]} lang={lang} />
    </section>
  ));

interface ApplicationTextProps {
  readonly applicationId: string;
  readonly cohortId: string;
  readonly document: string;
  readonly lang: string;
}

/** A text of an application with its files, by its hash. */
export const ApplicationText = (props: ApplicationTextProps) => {
  const { applicationId, cohortId, document, lang } = props;
  const { t } = useTranslation('document');
  const { language } = useFormat();
  const form = useView(formOf(cohortId, language));
  const text = useView(documentOf(applicationId, document));
  return (
    <Shown of={form} lines={12}>
      {(asked) => (
        <Shown of={text} lines={12}>
          {({ content }) =>
            content === null ? (
              <p>{t('erased')}</p>
            ) : (
              <article className="document">
                <Fields form={asked} content={contentOf(content)} lang={lang} />
                {asked.attachments.allowed && (
                  <section className="document-field">
                    <Heading level={3} data-size="2xs">
                      {t('attachments')}
                    </Heading>
                    <AttachmentList
                      applicationId={applicationId}
                      document={document}
                      attachments={attachmentsOf(contentOf(content))}
                    />
                  </section>
                )}
              </article>
            )
          }
        </Shown>
      )}
    </Shown>
  );
};
