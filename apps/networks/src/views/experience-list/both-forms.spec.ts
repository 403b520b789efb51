import { describe, expect, it } from '@jest/globals';
import { bothForms } from './both-forms.ts';

describe('what is searched for', () => {
  it('is every word, in either written form, and what begins with it', () => {
    expect(bothForms('heltidskultur turnus')).toBe(
      "('heltidskultur':* | 'heiltidskultur':*) & ('turnus':*)",
    );
    expect(bothForms('Sjukefråvær')).toContain("'sykefravær':*");
    expect(bothForms('Tillitsvalgte')).toBe("('tillitsvalgte':* | 'tillitsvalde':*)");
    expect(bothForms('prosjektleiarar')).toContain("'prosjektlederar':*");
  });

  it('leaves out what is no word, whatever is written', () => {
    expect(bothForms(" '); DROP & | ! :* ")).toBe("('drop':*)");
    expect(bothForms(' & | ')).toBeUndefined();
  });
});
