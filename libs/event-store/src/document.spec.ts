import { describe, expect, it } from '@jest/globals';
import { newNonce, openDocument, sealDocument } from './document.ts';

const nonce = '000102030405060708090a0b0c0d0e0f';
const content = { reasons: 'Vi vil ha fleire heile stillingar', themes: ['full-time'] };

describe('a sealed document', () => {
  it('is the same for the same content and nonce, in whatever order its fields come', () => {
    const { reasons, themes } = content;
    expect(sealDocument({ themes, reasons }, nonce)).toEqual(sealDocument(content, nonce));
    expect(sealDocument(content, nonce).hash).toBe(
      '5172f0387a54693fea0c0908692a1e782a8c378ce8ae1e572b78a53532d1f112',
    );
  });

  it('is another with another nonce, so that its hash confirms no guess', () => {
    expect(sealDocument(content, newNonce()).hash).not.toBe(sealDocument(content, nonce).hash);
    expect(sealDocument(content).hash).not.toBe(sealDocument(content).hash);
    expect(newNonce()).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is another with another content', () =>
    expect(sealDocument({ ...content, themes: [] }, nonce).hash).not.toBe(
      sealDocument(content, nonce).hash,
    ));

  it.each([content, 'text', null, [1, 2], ''])('opens to what was put in: %j', (any) =>
    expect(openDocument(sealDocument(any).body)).toEqual(any),
  );
});
