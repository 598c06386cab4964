import { expect, it } from 'vitest';
import { apiAddress, csv } from './download';

it('writes cells with commas and quotes so that they come back', () => {
  expect(
    csv([
      ['a', 'b,"c"'],
      [1, undefined],
    ]),
  ).toBe('a,"b,""c"""\r\n1,\r\n');
});

it('keeps a spreadsheet from running what people wrote', () => {
  expect(csv([['=1+1', -2]])).toBe("'=1+1,-2\r\n");
});

it('leaves empty parts out of an address', () => {
  expect(apiAddress('/projects/x/items.csv', { filter: 'status:done', sort: '' })).toBe(
    '/api/v1/projects/x/items.csv?filter=status%3Adone',
  );
});
