import { describe, expect, it } from 'vitest';
import { markedWords } from './markedWords';

/** What is marked of the stretch between the bars. */
function marked(barred: string): string {
  const start = barred.indexOf('|');
  const text = barred.replaceAll('|', '');
  const found = markedWords(text, { start, end: barred.lastIndexOf('|') - 1 });
  return text.slice(found.start, found.end);
}

describe('words marked with the keyboard', () => {
  it('leave out what ends the word before', () => {
    expect(marked('at the handle|. I asked| Acme')).toBe('I asked');
    expect(marked('Customer 1 writes|: my order| number')).toBe('my order');
    expect(marked('the report|) of March| 2024')).toBe('of March');
    expect(marked('漏水|。我向|公司')).toBe('我向');
    expect(marked('first| – second| third')).toBe('second');
  });

  it('leave out what ends the last word when marked backwards', () => {
    expect(marked('at |the handle. |I asked')).toBe('the handle');
  });

  it('keep what leans on a word', () => {
    expect(marked('was| $1,496.5| million')).toBe('$1,496.5');
    expect(marked('fell| (by half| of')).toBe('(by half');
    expect(marked('about| .5| of')).toBe('.5');
    expect(marked('by |5% |of')).toBe('5%');
  });

  it('are nothing where there is no word', () => {
    expect(marked('the end|. |')).toBe('');
  });
});
