import { expect, it } from 'vitest';
import { en } from '~/messages/en';
import { keysPage } from './keysPage';

it('the page of keys in the documentation says what the keys are', async () => {
  await expect(keysPage(en)).toMatchFileSnapshot('../../../docs/reference/keys.md');
});
