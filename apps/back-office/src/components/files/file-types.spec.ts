import { describe, expect, it } from '@jest/globals';
import { attachmentTypes } from '@samanom/contracts';
import { typesInWords } from './file-types.ts';

describe('kinds of files', () => {
  it('are called what people call them', () => {
    const { pdf, docx, pptx, png } = attachmentTypes;
    expect(typesInWords([pdf, docx, pptx, png])).toBe('PDF, Word, PowerPoint, PNG');
  });

  it('stand as they are where nobody has a name for them', () => {
    expect(typesInWords(['application/x-other'])).toBe('application/x-other');
  });
});
