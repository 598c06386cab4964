import { describe, expect, it } from 'vitest';
import { keysAt, type Schema, valuesAt } from './schema';
import { placeAt } from './yamlPlace';

const item = { item: true } as const;
const at = (text: string) => placeAt(text.replace('|', ''), text.indexOf('|'));

describe('the place in a project file', () => {
  it('is a key at the top', () => {
    expect(at('project: x\nti|')).toEqual({ path: [], writing: 'key', siblings: ['project'], from: 11 });
  });

  it('is inside the mappings that enclose it', () => {
    const place = at('rubric:\n  questions:\n    relevance:\n      kind: choice\n      |');
    expect(place.path).toEqual(['rubric', 'questions', 'relevance']);
    expect(place.siblings).toEqual(['kind']);
  });

  it('is the value behind a key', () => {
    const place = at('rubric:\n  questions:\n    accuracy:\n      kind: ra|');
    expect([place.path, place.writing]).toEqual([['rubric', 'questions', 'accuracy', 'kind'], 'value']);
  });

  it('is inside braces on one line', () => {
    const place = at('inputs:\n  query: { kind: text, fr|');
    expect([place.path, place.writing, place.siblings]).toEqual([['inputs', 'query'], 'key', ['kind']]);
    expect(at('inputs:\n  query: { kind: |').path).toEqual(['inputs', 'query', 'kind']);
  });

  it('is an entry of a list, on its first and on its later lines', () => {
    expect(at('workflow:\n  - { stage: label }\n  - |').path).toEqual(['workflow', item]);
    expect(at('workflow:\n  - stage: label\n    se|').path).toEqual(['workflow', item]);
    expect(at('workflow:\n- stage: label\n  seats: |').path).toEqual(['workflow', item, 'seats']);
  });
});

describe('completion', () => {
  const schema: Schema = {
    properties: { rubric: { $ref: '#/$defs/rubric' } },
    $defs: {
      rubric: {
        properties: {
          questions: {
            additionalProperties: { oneOf: [{ $ref: '#/$defs/choice' }, { $ref: '#/$defs/rating' }] },
          },
        },
      },
      choice: { properties: { kind: { const: 'choice' }, options: {}, required: { type: 'boolean' } } },
      rating: { properties: { kind: { const: 'rating' }, scale: { description: 'like 1..5' } } },
    },
  };
  const question = ['rubric', 'questions', 'accuracy'];

  it('offers the values of every alternative', () => {
    expect(valuesAt(schema, [...question, 'kind']).map((one) => one.text)).toEqual(['choice', 'rating']);
    expect(valuesAt(schema, [...question, 'required']).map((one) => one.text)).toEqual(['true', 'false']);
  });

  it('offers only keys of the alternatives that still fit', () => {
    expect(keysAt(schema, question, ['kind', 'scale'])).toEqual([]);
    expect(keysAt(schema, question, ['kind', 'options']).map((one) => one.text)).toEqual(['required']);
  });
});
