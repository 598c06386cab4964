import { describe, expect, it } from 'vitest';
import { complete, filterWords, problems, toggled, tokens, withCompletion } from './filter';

const words = filterWords({
  stages: ['label', 'adjudicate'],
  domains: ['finance', 'technical'],
  languages: ['en'],
  people: ['ana', 'Bo Li'],
  answers: { relevance: ['relevant', 'partial'] },
});

describe('a filter line', () => {
  it('is split at blanks outside quotes, each token with its place', () => {
    const line = 'status:done  person:"Bo Li" gold';
    expect(
      tokens(line).map((token) => [token.name, token.value, line.slice(token.start, token.end)]),
    ).toEqual([
      ['status', 'done', 'status:done'],
      ['person', 'Bo Li', 'person:"Bo Li"'],
      ['', 'gold', 'gold'],
    ]);
  });

  it('says what is wrong at its place', () => {
    const line = 'status:dnoe colour:red age:2 answer.relevance:partial';
    expect(problems(line, words).map((one) => [one.code, line.slice(one.start, one.end)])).toEqual([
      ['unknown-value', 'dnoe'],
      ['unknown-name', 'colour:red'],
      ['bad-age', '2'],
    ]);
  });

  it('finds nothing wrong with what is right', () => {
    expect(problems('status:done,held domain:finance age:>2d returned:>0 text:"net sales"', words)).toEqual(
      [],
    );
  });

  it('completes names, those that begin so first', () => {
    expect(complete('st', 2, words).options).toEqual(['status:', 'stage:']);
  });

  it('completes values and quotes those with blanks', () => {
    const completion = complete('person:b', 8, words);
    expect(completion.options).toEqual(['"Bo Li"']);
    expect(withCompletion('person:b', completion, '"Bo Li"')).toEqual({ line: 'person:"Bo Li" ', caret: 15 });
  });

  it('gets a token and loses it again', () => {
    expect(toggled('age:>2d', 'status', 'held')).toBe('age:>2d status:held');
    expect(toggled('age:>2d status:held', 'status', 'held')).toBe('age:>2d');
  });
});
