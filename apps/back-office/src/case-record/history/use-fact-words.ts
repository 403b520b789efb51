import { useTranslation } from 'react-i18next';
import { number } from '../../format/numbers.ts';
import { useFormat } from '../../format/use-format.ts';
import { contentOf, linesOf, textOf } from '../../document/content.ts';

const known = [
  'status',
  'deadline',
  'returned',
  'document',
  'pages',
  'themes',
  'endorsements',
  'submittedAt',
  'sent',
  'decisions',
  'rank',
  'complaints',
  'statements',
  'withdrawal',
  'remarks',
] as const;
type Known = (typeof known)[number];

/** Facts of a case in words; what has no words of its own is shown as the service names it. */
export const useFactWords = (municipalities: ReadonlyMap<string, string>) => {
  const { t } = useTranslation('case-record');
  const { t: common } = useTranslation('components');
  const { t: statuses } = useTranslation('applications');
  const { moment } = useFormat();
  const status = (value: unknown) => statuses(`statuses.${textOf(value)}` as 'statuses.drafted');
  const hash = (value: unknown) => t('textNamed', { hash: textOf(value).slice(0, 8) });
  const at = (value: unknown) => moment(textOf(contentOf(value)['at']));
  const words: Readonly<Record<Known, (value: unknown) => string>> = {
    status,
    deadline: (value) => moment(textOf(value)),
    returned: (value) =>
      t('returnedUntil', { moment: moment(textOf(contentOf(value)['resubmitBy'])) }),
    document: hash,
    pages: (value) => number(Number(value)),
    themes: (value) =>
      linesOf(value)
        .map((theme) => statuses(`theme.${theme}` as 'theme.full-time'))
        .join(', '),
    endorsements: (value) =>
      common(`parties.${textOf(contentOf(value)['status'])}` as 'parties.given'),
    submittedAt: (value) => moment(textOf(value)),
    sent: hash,
    decisions: (value) => `${status(contentOf(value)['outcome'])}, ${at(value)}`,
    rank: (value) => number(Number(value)),
    complaints: (value) =>
      t(`complaint.${textOf(contentOf(value)['status'])}` as 'complaint.received'),
    statements: at,
    withdrawal: at,
    remarks: at,
  };
  const isKnown = (word: string): word is Known => known.some((one) => one === word);
  return {
    nameOf: (field: string): string => {
      const [what = field, municipality = '', party = ''] = field.split('/');
      if (!isKnown(what)) return field;
      const of = municipalities.get(municipality);
      const who = of ? [common(`party.${party}` as 'party.elected'), of] : [];
      return [t(`facts.${what}`), ...who].join(', ');
    },
    valueOf: (field: string, value: unknown): string => {
      const [what = field] = field.split('/');
      return isKnown(what) ? words[what](value) : JSON.stringify(value);
    },
  };
};
