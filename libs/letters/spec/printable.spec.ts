import { describe, expect, it } from '@jest/globals';
import { printable, renderLetter } from '../src/index.ts';
import { letterWith, template } from './a-letter.ts';

const everySign = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
  (sign) => {
    try {
      return (printable(sign) as string).trim() === sign.normalize('NFC') && sign !== '';
    } catch {
      return false;
    }
  },
);

describe('every sign that may be printed', () => {
  it('is in the font, upright and bold', () => {
    expect(everySign.length).toBeGreaterThan(600);
    const text = everySign.join(' ');
    const bold = template.sources.nb.replace('#written', '#set text(weight: "bold")\n#written');
    expect(() => renderLetter(template, letterWith(text), 'nb')).not.toThrow();
    expect(() =>
      renderLetter({ ...template, sources: { nb: bold, nn: bold } }, letterWith(text), 'nb'),
    ).not.toThrow();
  });
});
