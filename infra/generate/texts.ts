import type { Choices } from './random.ts';
import { nb } from './texts.nb.ts';
import { nn } from './texts.nn.ts';

export const themes = ['sick-leave', 'full-time', 'competence-recruitment', 'reputation'] as const;
export type Theme = (typeof themes)[number];
export type Language = 'nb' | 'nn';

type Several = readonly [string, ...string[]];

interface ThemeTexts {
  readonly titles: Several;
  readonly challenges: Several;
  readonly goals: Several;
  readonly measures: Several;
}

/** What municipalities write. `{place}`, `{high}` and `{low}` are filled in. */
export interface Texts {
  readonly themes: Readonly<Record<Theme, ThemeTexts>>;
  readonly purpose: Several;
  readonly anchoring: Several;
  readonly organisation: Several;
  readonly partners: Several;
  readonly contact: string;
  readonly budget: Several;
  readonly reservation: string;
  readonly mended: string;
}

export const textsIn: Readonly<Record<Language, Texts>> = { nb, nn };

/** The content of an application, by the form of the second call. */
export type Content = Readonly<Record<string, unknown>>;

export const contentOf = (choices: Choices, language: Language, place: string): Content => {
  const texts = textsIn[language];
  const chosen = choices.some(themes, choices.between(1, 2));
  const written = chosen.map((theme) => texts.themes[theme]);
  const [main = texts.themes['full-time']] = written;
  const high = String(choices.between(8, 14));
  const low = String(choices.between(28, 46));
  const filled = (text: string) =>
    text.replaceAll('{place}', place).replaceAll('{high}', high).replaceAll('{low}', low);
  const prose = (sentences: readonly string[]) => sentences.map(filled).join('\n\n');
  const year = choices.between(2032, 2034);

  return {
    title: filled(choices.oneOf(main.titles)),
    themes: chosen,
    contact: filled(texts.contact),
    challenge: prose(written.flatMap(({ challenges }) => challenges)),
    purpose: prose(texts.purpose),
    goals: written.flatMap(({ goals }) =>
      choices.some(goals, 2).map((goal) => ({
        goal,
        zeroPoint: `${choices.between(30, 60)} %`,
        target: `${choices.between(61, 90)} %`,
        date: `${year}-12-31`,
      })),
    ),
    measures: written.flatMap(({ measures }) => choices.some(measures, choices.between(2, 4))),
    anchoring: prose(texts.anchoring),
    organisation: prose(texts.organisation),
    ...(choices.happens(0.5) && { partners: prose(texts.partners) }),
    budget: choices
      .some(texts.budget, choices.between(2, 4))
      .map((item) => ({ item, amountNok: 50_000 * choices.between(1, 12) })),
  };
};

/** The same, mended after it was sent back. */
export const mendedContent = (content: Content, language: Language): Content => ({
  ...content,
  purpose: `${String(content['purpose'])}\n\n${textsIn[language].mended}`,
});
