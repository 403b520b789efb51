import { useTranslation } from 'react-i18next';
import { useView } from '../api/view.ts';
import { PersonName } from '../components/people/person-name.tsx';
import { Shown } from '../components/states/shown.tsx';
import { useFormat } from '../format/use-format.ts';
import { changes } from './people.api.ts';

/** Who changed which fields, and when; what they held is not kept. */
export const PersonChangesList = ({ personId }: { readonly personId: string }) => {
  const { t } = useTranslation('people');
  const { moment } = useFormat();
  const shown = useView(changes(personId));
  return (
    <section>
      <h2>{t('changes.heading')}</h2>
      <Shown of={shown} lines={2}>
        {({ changes: made }) =>
          made.length === 0 ? (
            <p>{t('changes.none')}</p>
          ) : (
            <ul className="plain-list">
              {made.map(({ at, by, fields }) => (
                <li key={`${at} ${fields.join(' ')}`}>
                  {moment(at)}: <PersonName id={by} />{' '}
                  {fields.includes('made')
                    ? t('changes.made')
                    : t('changes.changed', {
                        fields: fields
                          .map((field) => t(`changes.fields.${field}` as 'name'))
                          .join(', '),
                      })}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
};
