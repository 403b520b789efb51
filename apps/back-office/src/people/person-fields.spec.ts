import { describe, expect, it } from '@jest/globals';
import { bodyOf, emptyFields, faultsOf } from './person-fields.ts';

const kari = { ...emptyFields(['stavanger']), name: ' Kari Nes ', email: '', telephone: ' ' };
const say = (fault: string) => fault;

describe('a person that is written down', () => {
  it('has nothing where nothing is written', () =>
    expect(bodyOf(kari)).toEqual({
      name: 'Kari Nes',
      email: null,
      telephone: null,
      language: 'nn',
      organisations: ['stavanger'],
    }));

  it('must have a name', () =>
    expect(faultsOf({ ...kari, name: ' ' }, say)).toEqual([
      { field: 'name', message: 'nameMissing' },
    ]));

  it.each([
    ['email', 'kari', 'emailWrong'],
    ['email', 'kari nes@example.no', 'emailWrong'],
    ['telephone', '5150', 'telephoneWrong'],
    ['telephone', 'ring meg', 'telephoneWrong'],
  ])('cannot have %s %p', (field, value, message) =>
    expect(faultsOf({ ...kari, [field]: value }, say)).toEqual([{ field, message }]),
  );

  it('may have a telephone abroad', () =>
    expect(faultsOf({ ...kari, telephone: '+47 51 50 70 90', email: 'k@example.no' }, say)).toEqual(
      [],
    ));
});
