import { describe, expect, it } from 'vitest';
import { Problem } from '~/api/problem';
import { en } from '~/messages/en';
import { reasonWords } from '~/shared/reasons';
import { leftText, notTakenBack } from './leftText';

describe('what happened to an item that was given away', () => {
  it('is told with what follows from the reason', () => {
    expect(leftText(en, 'skip', 'row-1', 'language')).toBe('Skipped row-1. Somebody else gets it');
    expect(leftText(en, 'escalate', 'row-1', 'expertise')).toContain('An expert');
  });

  it('says what to do when it cannot be had again', () => {
    const refused = new Problem(409, { title: 'It is gone', next: 'Go on' }, 'POST /x');
    expect(notTakenBack(en, refused)).toBe('It is gone. Go on');
    expect(notTakenBack(en, new Error('broken'))).toBe(en.labelling.notTakenBack);
  });

  it('stands in words wherever it is read later', () => {
    expect(reasonWords(en, 'edge_case')).toBe('Edge case');
    expect(reasonWords(en, 'already-submitted')).toContain('submitted before');
    expect(reasonWords(en, 'a reason of their own')).toBe('a reason of their own');
  });
});
