/** A printed A4 page of the paper form: 11-point type, 2.5 cm margins. docs/decisions/0003. */
const LINES_PER_PAGE = 46;
const CHARACTERS_PER_LINE = 90;

/** Characters as people count them: an emoji of several code points is one. */
const segmenter = new Intl.Segmenter('nb');

const lengthOf = (text: string): number =>
  text.length <= CHARACTERS_PER_LINE ? text.length : [...segmenter.segment(text)].length;

const linesOfText = (text: string): number =>
  text
    .split(/\r\n|\r|\n/)
    .reduce(
      (lines, paragraph) =>
        lines + Math.max(1, Math.ceil(lengthOf(paragraph) / CHARACTERS_PER_LINE)),
      0,
    );

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).map(String).join(' ')
    : String(value);

/** One heading line for each field, one paragraph for each item of a list, and an empty line after the field. */
const linesOfField = (value: unknown): number => {
  const paragraphs = Array.isArray(value) ? value.map(asText) : [asText(value)];
  return 2 + paragraphs.reduce((lines, paragraph) => lines + linesOfText(paragraph), 0);
};

/** How many pages the content of an application would be in print; an empty one is one page. */
export const pagesOf = (content: Readonly<Record<string, unknown>>): number => {
  const lines = Object.values(content).reduce<number>((sum, value) => sum + linesOfField(value), 0);
  return Math.max(1, Math.ceil(lines / LINES_PER_PAGE));
};
