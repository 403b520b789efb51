import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTemplate } from '../src/index.ts';

let directory: string;
const place = () => pathToFileURL(`${directory}/`);
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'samanom-templates-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('a template', () => {
  it('is a pair, and half of one is none', () => {
    writeFileSync(join(directory, 'answer.v1.nb.typ'), 'Hei');
    expect(() => readTemplate(place(), 'answer.v1')).toThrow(/answer\.v1\.nn\.typ/);
    writeFileSync(join(directory, 'answer.v1.nn.typ'), 'Hei, du');
    expect(readTemplate(place(), 'answer.v1')).toEqual({
      name: 'answer.v1',
      sources: { nb: 'Hei', nn: 'Hei, du' },
    });
  });
});
